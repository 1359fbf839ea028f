package dev.kinora.animatic.language;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Says a screenplay in short facts, so that a table of prompts can name the slots it expects. */
final class ShotFacts {

    private ShotFacts() {}

    /** Facts of all takes; those of the second and later ones also carry their number, as in {@code 2:subject=animal.cat}. */
    static Set<String> of(Screenplay screenplay) {
        var facts = new TreeSet<String>();
        facts.add("takes=" + screenplay.takes().size());
        facts.add("language=" + screenplay.language().code());
        for (int number = 1; number <= screenplay.takes().size(); number++) {
            Take take = screenplay.takes().get(number - 1);
            String prefix = number == 1 ? "" : number + ":";
            take.start().ifPresent(start -> facts.add(prefix + "start=" + start.toSeconds()));
            take.length().ifPresent(length -> facts.add(prefix + "length=" + length.toSeconds()));
            of(take.shot()).forEach(fact -> facts.add(prefix + fact));
        }
        return facts;
    }

    private static Set<String> of(Shot shot) {
        var facts = new TreeSet<String>();
        camera(shot.camera(), facts);
        cast(shot.cast(), facts);
        setting(shot.setting(), facts);
        shot.look().palette().forEach(colour -> facts.add("palette=" + colour.concept()));
        shot.look().styles().forEach(facts::add);
        shot.look().moods().forEach(facts::add);
        shot.words().sounds().forEach(facts::add);
        shot.words().onScreenText().forEach(text -> facts.add("text=" + text));
        shot.words()
                .spokenLines()
                .forEach(line -> facts.add("said=" + line.text()
                        + line.speaker()
                                .map(speaker ->
                                        " by " + name(shot.cast().subjects().get(speaker)))
                                .orElse("")));
        shot.words().unmatched().forEach(word -> facts.add("unmatched=" + word));
        return facts;
    }

    private static void camera(Camera camera, Set<String> facts) {
        camera.shotSize().ifPresent(size -> facts.add("size=" + size));
        camera.angle().ifPresent(angle -> facts.add("angle=" + angle));
        camera.lens().focus().ifPresent(focus -> facts.add("focus=" + focus));
        camera.lens().kind().ifPresent(kind -> facts.add("lens=" + kind));
        camera.lens().focalMillimetres().ifPresent(length -> facts.add("focal=" + length));
        camera.moves()
                .forEach(move -> facts.add("move=" + move.kind()
                        + move.direction().map(direction -> "-" + direction).orElse("")
                        + (move.speed() == CameraMove.Speed.NORMAL ? "" : "-" + move.speed())));
    }

    private static void cast(Cast cast, Set<String> facts) {
        cast.subjects().forEach(thing -> thing(thing, "subject", facts));
        cast.props().forEach(thing -> thing(thing, "prop", facts));
        for (Action action : cast.actions()) {
            String does = name(cast.subjects().get(action.subject())) + " does "
                    + action.concept().substring("action.".length());
            facts.add(does);
            action.object().ifPresent(object -> facts.add(does + " " + name(cast.find(object))));
            action.course()
                    .path()
                    .ifPresent(path -> facts.add(does + " "
                            + path.direction().name().toLowerCase(Locale.ROOT)
                            + path.landmark()
                                    .map(Kinds::staged)
                                    .map(landmark -> " " + landmark)
                                    .orElse("")));
            action.course().manner().forEach(manner -> facts.add(does + " " + manner));
            facts.add(does + " beat" + action.course().beat());
        }
        cast.relations()
                .forEach(relation -> facts.add(name(cast.find(relation.from())) + " " + relation.kind() + " "
                        + name(cast.find(relation.to()))));
    }

    private static void thing(Thing thing, String role, Set<String> facts) {
        String name = name(thing);
        facts.add(role + "=" + name + "*" + thing.count());
        thing.traits().colours().forEach(colour -> facts.add(name + " is " + colour.concept()));
        thing.traits().size().ifPresent(size -> facts.add(name + " is " + size));
        thing.traits().age().ifPresent(age -> facts.add(name + " is " + age));
        thing.traits().mood().ifPresent(mood -> facts.add(name + " is " + mood));
        thing.traits().attributes().forEach(trait -> facts.add(name + " is " + trait));
        thing.clothing().forEach(garment -> Kinds.lineage(garment.concept()).forEach(kind -> {
            facts.add(name + " wears " + kind);
            garment.colours().forEach(colour -> facts.add(name + " wears " + kind + " " + colour.concept()));
        }));
    }

    private static void setting(Setting setting, Set<String> facts) {
        setting.places()
                .forEach(place -> facts.add(place.concept().map(Kinds::staged).orElse("?" + place.word())));
        setting.enclosure().ifPresent(enclosure -> facts.add(enclosure.name()));
        facts.addAll(setting.terrain());
        setting.era().ifPresent(facts::add);
        setting.atmosphere().timeOfDay().ifPresent(facts::add);
        facts.addAll(setting.atmosphere().weather());
        setting.atmosphere().season().ifPresent(facts::add);
        setting.atmosphere().lights().forEach(light -> facts.add(light.concept()));
    }

    private static String name(Thing thing) {
        return thing.concept()
                .map(Kinds::staged)
                .map(id -> id.substring(id.indexOf('.') + 1))
                .orElse("?" + thing.word());
    }
}
