package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Ref;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.language.Traits;
import dev.kinora.animatic.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is written and held up by somebody stands on a board in the hands. */
final class Signs {
    static final String SIGN = "prop.sign";

    private static final Set<String> HOLDS =
            Set.of("action.hold", "action.lift", "action.carry", "action.show", "action.raise", "action.wave");

    /** What is done to words that stand there already. */
    private static final Pattern DONE = Pattern.compile(
            " \"\" (?:written|painted|printed|stamped|carved|engraved|embroidered|drawn|scrawled|sprayed|scratched|lettered|spelled) "
                    + "| (?:written|painted|printed|stamped|carved|engraved|embroidered|scrawled|sprayed|scratched) (?:[^ .]+ ){0,5}\"\" ");

    private static final Set<String> WRITING = Set.of(
            "action.write",
            "action.paint",
            "action.carve",
            "action.draw",
            "action.put",
            "action.spray",
            "action.scratch",
            "action.sew");

    private Signs() {}

    /** What is read is not said; the cast with a board for whoever holds a text of which only the words are said. */
    static Cast of(Cast cast, Words words) {
        boolean about = cast.subjects().stream().anyMatch(t -> t.is(SIGN));
        if (words.onScreenText().isEmpty() || about) {
            return cast;
        }
        List<Action> actions = new ArrayList<>(cast.actions());
        actions.removeIf(
                a -> a.concept().equals("action.say") && words.spokenLines().isEmpty());
        boolean written = java.util.stream.Stream.concat(cast.props().stream(), cast.subjects().stream())
                .anyMatch(t -> t.is(SIGN) || t.is("prop.blackboard"));
        if (!written && actions.stream().anyMatch(a -> a.concept().equals("action.flip-sign"))) {
            List<Thing> props = new ArrayList<>(cast.props());
            props.add(new Thing(Optional.of("prop.blackboard"), "sign", 1, Traits.NONE, List.of()));
            return new Cast(cast.subjects(), props, actions, cast.relations());
        }
        if (DONE.matcher(words.told()).find()) {
            actions.removeIf(a -> WRITING.contains(a.concept()));
        }
        actions.replaceAll(a -> a.concept().equals("action.flip-sign") ? turning(a, cast) : a);
        for (int i = 0; i < actions.size(); i++) {
            Action a = actions.get(i);
            boolean person = cast.subjects().get(a.subject()).isA("person");
            if (person && HOLDS.contains(a.concept()) && a.object().isEmpty()) {
                List<Thing> props = new ArrayList<>(cast.props());
                int there =
                        props.stream().map(t -> t.concept().orElse("")).toList().indexOf(SIGN);
                if (there < 0) {
                    props.add(new Thing(Optional.of(SIGN), "sign", 1, Traits.NONE, List.of()));
                }
                Ref board = Ref.prop(there < 0 ? props.size() - 1 : there);
                actions.set(i, new Action(a.subject(), "action.hold", Optional.of(board), a.course()));
                return new Cast(cast.subjects(), props, actions, cast.relations());
            }
        }
        return new Cast(cast.subjects(), cast.props(), actions, cast.relations());
    }

    /** What is turned over is the sign, whatever else is named before it. */
    private static Action turning(Action a, Cast cast) {
        for (int i = 0; i < cast.props().size(); i++) {
            if (cast.props().get(i).is(SIGN)) {
                return new Action(a.subject(), a.concept(), Optional.of(Ref.prop(i)), a.course());
            }
        }
        return a;
    }
}
