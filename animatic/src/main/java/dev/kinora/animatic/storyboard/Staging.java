package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Course;
import dev.kinora.animatic.language.Garment;
import dev.kinora.animatic.language.Kinds;
import dev.kinora.animatic.language.Path;
import dev.kinora.animatic.language.Place;
import dev.kinora.animatic.language.Ref;
import dev.kinora.animatic.language.Relation;
import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names what a shot asks for by what measures, verbs and drawings know: a weimaraner becomes a dog, an abbey a church. The words
 * of the prompt stay.
 */
final class Staging {
    private static final Pattern SILL = Pattern.compile("sill|ledge|rebord|appui|bord de");

    private static final List<String> BOARDS = List.of("prop.blackboard", "prop.wall", "prop.window", "prop.mirror");

    /** Angles at which people show their backs. */
    private static final Set<Camera.Angle> BEHIND = Set.of(Camera.Angle.FROM_BEHIND, Camera.Angle.OVER_THE_SHOULDER);

    /** What can be done with the back to the camera. */
    private static final Pattern DRIPPING = Pattern.compile(
            " (water|rain|rain ?drops?|drops?|droplets?|dew|sweat|condensation|snow|snowflakes|petals|leaves|feathers|confetti|dust|gouttes?) "
                    + "(slowly |gently |is |are )?(falls?|falling|drips?|dripping|drop|dropping|runs?|running|rolling|sliding|slides?|trickling|tombent|coulent) ");

    private static final Set<String> TURNED = Set.of(
            "action.walk",
            "action.run",
            "action.stand",
            "action.look",
            "action.watch",
            "action.wait",
            "action.face",
            "action.pass",
            "action.leave",
            "action.cross",
            "action.step",
            "action.follow",
            "action.move",
            "action.breathe");

    private Staging() {}

    /** The same person, seen from behind. */
    private static Thing turned(Thing person) {
        List<Garment> seen = new ArrayList<>(person.clothing());
        seen.add(new Garment("body.back", List.of(), List.of()));
        return new Thing(person.concept(), person.word(), person.count(), person.traits(), seen);
    }

    static Shot of(Shot said) {
        Shot shot = Limbs.of(said);
        Cast cast = Nameless.left(shot);
        boolean back = shot.camera().angle().filter(BEHIND::contains).isPresent()
                && cast.actions().stream().allMatch(a -> TURNED.contains(a.concept()));
        Cast named = new Cast(
                cast.subjects().stream()
                        .map(Staging::thing)
                        .map(t -> back && t.isA("person") ? turned(t) : t)
                        .toList(),
                cast.props().stream().map(Staging::thing).toList(),
                cast.actions().stream()
                        .filter(a -> !kneels(a, cast)
                                && !ridden(a, cast)
                                && !drips(a, cast, shot.words().told()))
                        .map(a -> Departures.of(
                                action(a, cast, !Written.onBoard(shot).isEmpty()), cast))
                        .toList(),
                cast.relations());
        Setting there = Gazetteer.over(
                Telltales.over(
                        Heavens.over(setting(shot.setting()), named),
                        shot.words().told()),
                shot.words().told(),
                shot.camera());
        Cast aboard = Ashore.aboard(named, there.place());
        Cast staged = Moorings.of(
                Mounts.of(Kin.of(Written.on(Signs.of(aboard, shot.words()), shot.words()))),
                shot.words().told());
        return new Shot(shot.camera(), staged, wet(there, cast), shot.look(), shot.words());
    }

    /** What mirrors the lights is wet. */
    private static Setting wet(Setting setting, Cast cast) {
        boolean mirrors = cast.props().stream().anyMatch(t -> t.is("effect.reflection"));
        if (!mirrors || setting.terrain().contains("terrain.wet")) {
            return setting;
        }
        List<String> terrain = new ArrayList<>(setting.terrain());
        terrain.add("terrain.wet");
        return new Setting(setting.places(), setting.enclosure(), terrain, setting.era(), setting.atmosphere());
    }

    private static Thing thing(Thing thing) {
        return new Thing(
                thing.concept().map(Kinds::staged).map(c -> renamed(c, thing.word())),
                thing.word(),
                thing.count(),
                thing.traits(),
                thing.clothing().stream().map(Staging::garment).toList());
    }

    /** What is staged as something else than it is called: of a window, perhaps only its sill is meant. */
    private static String renamed(String concept, String word) {
        return switch (concept) {
            case "prop.smoke" -> "effect.smoke";
            case "prop.window" -> SILL.matcher(word).find() ? "prop.windowsill" : concept;
            default -> concept;
        };
    }

    private static Garment garment(Garment garment) {
        return new Garment(Kinds.staged(garment.concept()), garment.colours(), garment.traits());
    }

    /** "Kneels before a king who sits": nobody does both. */
    private static boolean kneels(Action sits, Cast cast) {
        return sits.concept().equals("action.sit")
                && cast.actions().stream()
                        .anyMatch(a -> a.subject() == sits.subject()
                                && a.concept().equals("action.kneel")
                                && a.course().beat() == sits.course().beat());
    }

    /** "A bottle, water drops falling": the drops fall, the bottle stands. */
    private static boolean drips(Action falls, Cast cast, String told) {
        Thing thing = cast.find(Ref.subject(falls.subject()));
        return falls.concept().matches("action\\.(fall|drop|flow|run|slide)")
                && !thing.isA("person")
                && !thing.isA("animal")
                && !thing.isA("vehicle")
                && DRIPPING.matcher(told).find();
    }

    /** "A guard on a horse rides": the horse does not ride. */
    private static boolean ridden(Action rides, Cast cast) {
        Ref self = Ref.subject(rides.subject());
        return rides.concept().equals("action.ride")
                && rides.object().isEmpty()
                && cast.find(self).isA("animal")
                && cast.relations().stream()
                        .anyMatch(r -> r.to().equals(self)
                                && (r.kind() == Relation.Kind.ON || r.kind() == Relation.Kind.RIDING));
    }

    /** Whoever writes on a wall stands before it, as one does who paints. */
    private static Action action(Action action, Cast cast, boolean board) {
        boolean upright = action.concept().equals("action.write")
                && action.object()
                        .map(cast::find)
                        .flatMap(Thing::concept)
                        .filter(BOARDS::contains)
                        .isPresent();
        Course course = action.course();
        return new Action(
                action.subject(),
                board && action.concept().equals("action.write")
                        ? "action.write-high"
                        : upright ? "action.paint" : Kinds.staged(action.concept()),
                board ? Optional.empty() : action.object(),
                new Course(course.manner(), course.path().map(Staging::path), course.beat()));
    }

    private static Path path(Path path) {
        return new Path(path.direction(), path.landmark().map(Kinds::staged));
    }

    private static Setting setting(Setting setting) {
        List<Place> places = setting.places().stream()
                .map(place -> new Place(place.concept().map(Kinds::staged), place.word(), place.traits()))
                .toList();
        return new Setting(places, setting.enclosure(), setting.terrain(), setting.era(), setting.atmosphere());
    }
}
