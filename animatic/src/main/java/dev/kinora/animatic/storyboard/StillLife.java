package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.thing.Extent;
import dev.kinora.animatic.stage.thing.Things;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A shot of small things: how large they really are, what they lie on, and how several of a kind become one heap.
 *
 * @param troupe everybody in the shot
 * @param main what the shot is about
 * @param circumstances what falls on it and where it is, as the catalogue names it: {@code under-snow in-garden}
 */
record StillLife(Troupe troupe, Troupe.Role main, String circumstances) {
    /** Metres up to which a thing is small by itself, and when the prompt asks for a near view. */
    private static final double SMALL = 0.5;

    private static final double NEAR = 1.4;
    /** Metres from which a thing stands on no table, whatever it is a kind of; what is flat may be longer. */
    private static final double BULKY = 0.78;

    private static final double FLAT = 0.25;

    private static final double LONG = 1.4;
    /** What hangs in the air by itself. */
    private static final Set<String> FLOATING =
            Set.of("prop.balloon", "prop.kite", "prop.umbrella", "prop.bubble", "prop.parachute", "prop.flag");

    /** What belongs to a room and lies on no table. */
    private static final Set<String> FITTED =
            Set.of("prop.rug", "prop.curtain", "prop.wall", "prop.door", "prop.stairs", "prop.floor", "prop.window");

    /** Stands in the catalogue's names for what lies on a table although it is carried upright. */
    private static final String LAID_DOWN = "_";

    /** Metres up to which what something lies on is a part of the picture and no ground. */
    private static final double LAID = 0.75;

    /** The still life that a shot is; empty when it is none. */
    static Optional<StillLife> of(Shot shot, Troupe troupe) {
        return troupe.roles().stream()
                .findFirst()
                .filter(r -> r.tie() == Troupe.Tie.FREE || r.tie() == Troupe.Tie.ON || r.tie() == Troupe.Tie.INSIDE)
                .filter(r -> !r.thing().isA("animal") && !r.thing().isA("person"))
                .filter(r -> r.tie() == Troupe.Tie.ON || !floats(r.concept()))
                .filter(r -> !FITTED.contains(r.concept()))
                .filter(r -> !r.thing().isA("vehicle") || known(r.thing()))
                .filter(r -> r.thing().concept().isPresent())
                .filter(r -> !Places.SIGHTS.contains(r.concept()))
                .map(r -> new StillLife(troupe, r, circumstances(shot)))
                .filter(s -> s.small(shot) && s.lies(shot));
    }

    private static String circumstances(Shot shot) {
        Stream<String> weather = shot.setting().atmosphere().weather().stream().map(w -> " under-" + Looks.tail(w));
        Stream<String> place = shot.setting().place().map(p -> "-in-" + Looks.tail(p)).stream();
        boolean soft = Grounds.soft(shot);
        return Stream.concat(place, weather).collect(Collectors.joining()) + (soft ? "" : " " + LAID_DOWN);
    }

    /** How many of a role's kind there are. */
    private int many(Troupe.Role role) {
        return Things.several(role.concept(), word(role))
                ? 1
                : (int) troupe.roles().stream()
                        .filter(r -> r.ref().equals(role.ref()))
                        .count();
    }

    private String word(Troupe.Role role) {
        String open = role.does("action.open") ? " open" : "";
        String said = word(role.thing()) + open + (role.does("action.pour") ? " pour" : "");
        return main.ref().equals(role.ref()) ? said + circumstances : said;
    }

    /** What a thing is called, with all that is said of it. */
    static String word(Thing thing) {
        return Stream.concat(
                        Stream.of(thing.word()),
                        thing.traits().attributes().stream().map(Looks::tail))
                .collect(Collectors.joining(" "));
    }

    /** The room that a role and its copies take, metres. */
    private Extent extent(Troupe.Role role) {
        Optional<Extent> laid = role.ref().equals(main.ref())
                ? carrier()
                        .filter(this::upon)
                        .flatMap(t -> Things.laid(
                                role.concept(),
                                word(role),
                                many(role),
                                t.concept().orElse("") + " " + word(t)))
                : Optional.empty();
        return laid.map(e -> e.times(Looks.scale(role.thing())))
                .orElseGet(() -> extent(role.thing(), word(role), many(role)));
    }

    /** Whether a thing hangs in the air by itself. */
    static boolean floats(String concept) {
        return FLOATING.contains(concept);
    }

    /** Whether the catalogue of things has it. */
    static boolean known(Thing thing) {
        return Things.extent(thing.concept().orElse(""), word(thing), 1).isPresent();
    }

    /** The room that several of a thing take, metres. */
    static Extent extent(Thing thing, String word, int many) {
        String concept = thing.concept().orElse("");
        Measure m = Measure.of(concept);
        return Things.extent(concept, word, many)
                .orElse(new Extent(m.height(), m.width() * many, 0.8 * m.width()))
                .times(Looks.scale(thing));
    }

    /** The room that the picture is composed for. */
    Extent extent() {
        Extent own = extent(main);
        double wide = own.wide();
        double high = own.high();
        for (Troupe.Role r : seen()) {
            if (r != main) {
                Extent beside = extent(r);
                wide += 0.8 * beside.wide();
                high = Math.max(high, Math.min(beside.high(), 1.6 * own.high()));
            }
        }
        return new Extent(high, wide, own.deep());
    }

    private boolean small(Shot shot) {
        boolean near = shot.camera()
                .shotSize()
                .filter(s -> s.ordinal() <= Camera.ShotSize.MEDIUM_CLOSE_UP.ordinal())
                .isPresent();
        Extent own = extent(main);
        double across = Math.max(own.wide(), own.deep());
        boolean bulky = own.high() > BULKY || across > (own.high() > FLAT ? BULKY : LONG);
        return !bulky && Math.min(own.high(), Measure.of(main.concept()).height()) < (near ? NEAR : SMALL);
    }

    /** Whether it is seen on a table: said so, in a room, looked at closely, or nothing said about where. */
    private boolean lies(Shot shot) {
        boolean near = shot.camera()
                .shotSize()
                .filter(s -> s.ordinal() <= Camera.ShotSize.MEDIUM_CLOSE_UP.ordinal())
                .isPresent();
        String place = shot.setting().place().orElse("");
        boolean beyond = shot.cast().props().stream()
                .anyMatch(t -> Places.SIGHTS.contains(t.concept().orElse("")));
        if (place.equals("place.space") || beyond && place.isEmpty()) {
            return false;
        }
        return carrier().filter(Places::carriesThings).isPresent()
                || place.isEmpty()
                || place.equals("place.backdrop")
                || Closeups.is(main.thing())
                || Places.indoors(place)
                || near && !place.matches("place\\.(underwater|reef|space|sea|lake|river|pond|sky)");
    }

    /** What the main thing lies on. */
    private Optional<Thing> carrier() {
        return main.tie() == Troupe.Tie.ON ? main.to().flatMap(troupe::find).map(Troupe.Role::thing) : Optional.empty();
    }

    /** What the ground of the picture is: a carrier that is too large to be seen whole. */
    Optional<Thing> ground() {
        return carrier().filter(t -> !upon(t));
    }

    private boolean upon(Thing thing) {
        return Things.carries(thing.concept().orElse(""), word(thing))
                && Measure.of(thing.concept().orElse("")).width() < LAID;
    }

    /** Those who are seen: the main thing first, one for all of a kind, nothing that only carries. */
    List<Troupe.Role> seen() {
        List<Troupe.Role> out = new ArrayList<>();
        for (Troupe.Role r : troupe.roles()) {
            boolean carrier = main.to().filter(r.id()::equals).isPresent() && main.tie() == Troupe.Tie.ON;
            boolean included = r != main && Things.includes(main.concept(), word(main), r.concept());
            boolean heap =
                    r.copy() > 0 && Things.extent(r.concept(), word(r), 1).isPresent();
            boolean ground = r != main && (Places.carriesThings(r.thing()) || grown(r));
            if (!carrier && !included && !heap && !ground) {
                out.add(r);
            }
        }
        return out;
    }

    /** Whether a thing is far too large to stand beside the main one. */
    private boolean grown(Troupe.Role r) {
        return !r.thing().isA("person")
                && !r.thing().isA("animal")
                && Measure.of(r.concept()).height()
                        > 4 * Math.max(0.25, extent(main).high());
    }

    /** The same performers, told how many they are and what they lie on. */
    List<Performer> told(List<Performer> performers) {
        return performers.stream()
                .map(p -> troupe.find(p.id()).map(r -> told(p, r)).orElse(p))
                .toList();
    }

    private Performer told(Performer p, Troupe.Role role) {
        Map<String, String> look = new TreeMap<>(p.look());
        if (Things.extent(role.concept(), word(role), 1).isPresent() && many(role) > 1) {
            look.put("many", Integer.toString(many(role)));
        }
        if (role.ref().equals(main.ref())) {
            carrier().filter(this::upon).ifPresent(t -> {
                look.put("upon", t.concept().orElseThrow());
                look.put("upon.word", word(t));
                t.traits().colours().stream().findFirst().ifPresent(c -> look.put("upon.colour", c.hex()));
            });
        }
        return new Performer(
                p.id(),
                p.concept(),
                role.ref().equals(main.ref()) ? word(role) : p.word(),
                look,
                p.x(),
                p.z(),
                Things.extent(role.concept(), word(role), 1)
                        .map(e -> e.high() * Looks.scale(role.thing()))
                        .orElse(p.size()),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }
}
