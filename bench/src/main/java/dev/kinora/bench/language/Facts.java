package dev.kinora.bench.language;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.CameraMove;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Kinds;
import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Take;
import dev.kinora.animatic.language.Thing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says a screenplay in short facts such as {@code subject=fox*1}, {@code fox is colour.red} or {@code fox does run}. A fact holds
 * every way to say it: a corgi that runs is also a dog that runs.
 */
final class Facts {

    private final List<Set<String>> facts = new ArrayList<>();
    private final String prefix;

    private Facts(String prefix) {
        this.prefix = prefix;
    }

    /** The facts of all takes; those of the second and later ones begin with their number, as in {@code 2:subject=cat*1}. */
    static List<Set<String>> of(Screenplay screenplay) {
        Facts whole = new Facts("");
        whole.add("takes=" + screenplay.takes().size());
        whole.add("language=" + screenplay.language().code());
        List<Set<String>> all = new ArrayList<>(whole.facts);
        for (int number = 1; number <= screenplay.takes().size(); number++) {
            Facts one = new Facts(number == 1 ? "" : number + ":");
            one.take(screenplay.takes().get(number - 1));
            all.addAll(one.facts);
        }
        return all.stream().distinct().toList();
    }

    private void take(Take take) {
        take.start().ifPresent(start -> add("start=" + start.toSeconds()));
        take.length().ifPresent(length -> add("length=" + length.toSeconds()));
        Shot shot = take.shot();
        camera(shot.camera());
        cast(shot.cast());
        setting(shot.setting());
        shot.look().palette().forEach(colour -> add("palette=" + colour.concept()));
        shot.look().styles().forEach(this::add);
        shot.look().moods().forEach(this::add);
        shot.words().sounds().forEach(this::add);
        shot.words().onScreenText().forEach(text -> add("text=" + text));
        shot.words().spokenLines().forEach(line -> {
            Optional<Thing> speaker =
                    line.speaker().map(place -> shot.cast().subjects().get(place));
            add(List.of("said=" + line.text()), speaker.map(Facts::by).orElse(List.of("")));
        });
    }

    private static List<String> by(Thing speaker) {
        return names(speaker).stream().map(name -> " by " + name).toList();
    }

    private void camera(Camera camera) {
        camera.shotSize().ifPresent(size -> add("size=" + size));
        camera.angle().ifPresent(angle -> add("angle=" + angle));
        camera.lens().focus().ifPresent(focus -> add("focus=" + focus));
        camera.lens().kind().ifPresent(kind -> add("lens=" + kind));
        camera.lens().focalMillimetres().ifPresent(length -> add("focal=" + length));
        for (CameraMove move : camera.moves()) {
            add("move=" + move.kind() + move.direction().map(way -> "-" + way).orElse("")
                    + (move.speed() == CameraMove.Speed.NORMAL ? "" : "-" + move.speed()));
        }
    }

    private void cast(Cast cast) {
        cast.subjects().forEach(thing -> thing(thing, "subject="));
        cast.props().forEach(thing -> thing(thing, "prop="));
        cast.actions().forEach(action -> action(action, cast));
        cast.relations()
                .forEach(relation -> add(
                        names(cast.find(relation.from())),
                        List.of(" " + relation.kind() + " "),
                        names(cast.find(relation.to()))));
    }

    private void action(Action action, Cast cast) {
        List<String> who = names(cast.subjects().get(action.subject()));
        List<String> does = kinds(action.concept()).stream()
                .map(concept -> " does " + tail(concept))
                .toList();
        add(who, does);
        action.object().ifPresent(object -> add(who, does, List.of(" "), names(cast.find(object))));
        action.course().path().ifPresent(path -> {
            String way = " " + path.direction().name().toLowerCase(Locale.ROOT);
            add(
                    who,
                    does,
                    List.of(way),
                    path.landmark()
                            .map(mark ->
                                    kinds(mark).stream().map(kind -> " " + kind).toList())
                            .orElse(List.of("")));
        });
        action.course().manner().forEach(manner -> add(who, does, List.of(" " + manner)));
    }

    private void thing(Thing thing, String role) {
        List<String> name = names(thing);
        add(List.of(role), name, List.of("*" + thing.count()));
        thing.traits().colours().forEach(colour -> add(name, List.of(" is " + colour.concept())));
        thing.traits().size().ifPresent(size -> add(name, List.of(" is " + size)));
        thing.traits().age().ifPresent(age -> add(name, List.of(" is " + age)));
        thing.traits().mood().ifPresent(mood -> add(name, List.of(" is " + mood)));
        thing.traits().attributes().forEach(trait -> add(name, List.of(" is "), kinds(trait)));
        thing.clothing().forEach(garment -> {
            List<String> wears = kinds(garment.concept()).stream()
                    .map(concept -> " wears " + concept)
                    .toList();
            add(name, wears);
            garment.colours().forEach(colour -> add(name, wears, List.of(" " + colour.concept())));
        });
    }

    private void setting(Setting setting) {
        setting.places()
                .forEach(place -> add(place.concept().map(Facts::kinds).orElse(List.of("place.?" + place.word()))));
        setting.enclosure().ifPresent(enclosure -> add(enclosure.name()));
        setting.terrain().stream()
                .filter(ground -> ground.startsWith("terrain."))
                .forEach(this::add);
        setting.era().ifPresent(this::add);
        setting.atmosphere().timeOfDay().ifPresent(this::add);
        setting.atmosphere().weather().forEach(this::add);
        setting.atmosphere().season().ifPresent(this::add);
        setting.atmosphere().lights().forEach(light -> add(light.concept()));
    }

    private void add(String fact) {
        add(List.of(fact));
    }

    /** Adds a fact with every way to say each of its parts. */
    @SafeVarargs
    private void add(List<String>... parts) {
        Set<String> said = new LinkedHashSet<>(Set.of(prefix));
        for (List<String> part : parts) {
            Set<String> longer = new LinkedHashSet<>();
            said.forEach(begin -> part.forEach(end -> longer.add(begin + end)));
            said = longer;
        }
        facts.add(said);
    }

    private static List<String> names(Thing thing) {
        return thing.concept()
                .map(id -> kinds(id).stream().map(Facts::tail).toList())
                .orElse(List.of("?" + thing.word()));
    }

    /** A concept and what it is a kind of, without its whole category. */
    private static List<String> kinds(String concept) {
        List<String> line = Kinds.lineage(concept);
        return line.size() > 1 ? line.subList(0, line.size() - 1) : line;
    }

    private static String tail(String concept) {
        return concept.substring(concept.indexOf('.') + 1);
    }
}
