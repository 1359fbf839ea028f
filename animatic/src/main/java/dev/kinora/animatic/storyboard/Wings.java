package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who flies and who swims in a shot, and where that puts them.
 *
 * @param group those who are seen
 * @param place concept of the place
 */
record Wings(Group group, String place) {
    private static final Set<String> FLYERS = Set.of(
            "bird",
            "hummingbird",
            "crow",
            "pigeon",
            "seagull",
            "owl",
            "eagle",
            "hawk",
            "parrot",
            "heron",
            "flamingo",
            "swan",
            "duck",
            "goose",
            "pelican",
            "toucan",
            "butterfly",
            "bee",
            "dragonfly",
            "ladybird",
            "bat",
            "dragon",
            "phoenix");
    /** Seen in the air unless they rest. */
    private static final Set<String> RESTLESS =
            Set.of("butterfly", "bee", "dragonfly", "bat", "hummingbird", "phoenix", "dragon");
    /** Seen close, among plants. */
    private static final Set<String> SMALL = Set.of("butterfly", "bee", "dragonfly", "ladybird", "hummingbird");

    private static final Set<String> SWIMMERS = Set.of("duck", "swan", "goose", "pelican");
    /** Go on foot or swim unless they are said to fly. */
    private static final Set<String> WALKERS = Set.of("duck", "goose", "swan", "flamingo", "heron");

    private static final Set<String> FLIGHT = Set.of(
            "action.fly",
            "action.soar",
            "action.hover",
            "action.land",
            "action.launch",
            "action.dive",
            "action.rise",
            "action.circle");
    private static final Set<String> DRIFTING = Set.of(
            "action.glide",
            "action.float",
            "action.drift",
            "action.chase",
            "action.flee",
            "action.cross",
            "action.pass",
            "action.travel",
            "action.follow",
            "action.move");
    private static final Set<String> REST = Set.of(
            "action.sit",
            "action.stand",
            "action.rest",
            "action.sleep",
            "action.walk",
            "action.hop",
            "action.run",
            "action.eat",
            "action.drink",
            "action.sing",
            "action.look",
            "action.dance",
            "action.perform",
            "action.sneeze",
            "action.lie",
            "action.wait",
            "action.search",
            "action.wear",
            "action.hold",
            "action.jump",
            "action.play",
            "action.read");
    private static final Set<String> WATER = Set.of(
            "place.lake",
            "place.pond",
            "place.river",
            "place.sea",
            "place.swamp",
            "place.harbour",
            "place.pool",
            "place.waterfall");
    private static final double LOW_HORIZON = 0.83;
    /** Metres above the ground of a bough. */
    private static final double BOUGH = 2.4;

    /** How somebody holds himself. */
    enum Stance {
        GROUND,
        ALOFT,
        AFLOAT
    }

    Stance of(Troupe.Role r) {
        String kind = Looks.tail(r.concept());
        boolean hangs =
                group.tie(r) == Troupe.Tie.RIDES || group.tie(r) == Troupe.Tie.HELD || group.tie(r) == Troupe.Tie.PLAYS;
        if (!r.thing().isA("animal") || !FLYERS.contains(kind) || hangs) {
            return Stance.GROUND;
        }
        boolean rests = r.actions().stream().anyMatch(a -> REST.contains(a.concept()));
        boolean flies = r.actions().stream().anyMatch(a -> FLIGHT.contains(a.concept()));
        boolean drifts = !WALKERS.contains(kind) && r.actions().stream().anyMatch(a -> DRIFTING.contains(a.concept()));
        if (group.tie(r) == Troupe.Tie.ON) {
            return r.does("action.land") || r.does("action.launch") ? Stance.ALOFT : Stance.GROUND;
        }
        if (SWIMMERS.contains(kind) && !flies && (r.does("action.swim") || WATER.contains(place) && !rests)) {
            return Stance.AFLOAT;
        }
        boolean flock = r.thing().count() > 3 && !SWIMMERS.contains(kind) && !kind.equals("flamingo");
        return flies || drifts || !rests && (flock || RESTLESS.contains(kind)) ? Stance.ALOFT : Stance.GROUND;
    }

    private Stance main() {
        return of(group.main());
    }

    private long fliers() {
        return group.seen().stream().filter(r -> of(r) == Stance.ALOFT).count();
    }

    private boolean flock() {
        return fliers() > 3;
    }

    /** Whether the main subject stays in its place in the air. */
    boolean hovers() {
        return main() == Stance.ALOFT
                && (group.main().does("action.land")
                        || plunges()
                        || small() && plant().isPresent()
                        || group.main().does("action.float"));
    }

    private Optional<Troupe.Role> plant() {
        return group.seen().stream()
                .filter(r -> r.thing().isA("plant") || r.concept().equals("prop.flower"))
                .findFirst();
    }

    private boolean small() {
        return SMALL.contains(Looks.tail(group.main().concept()));
    }

    /** What a winged creature sits on or comes to; the picture is composed around the creature. */
    private Optional<Troupe.Role> perch() {
        Troupe.Role m = group.main();
        boolean winged = m.thing().isA("animal")
                && (FLYERS.contains(Looks.tail(m.concept())) || m.concept().equals("animal.chicken"));
        return winged && group.tie(m) == Troupe.Tie.ON
                ? group.carrier().filter(c -> c.thing().isA("prop") || c.thing().isA("plant"))
                : Optional.empty();
    }

    private boolean bough() {
        return perch().filter(c -> c.concept().equals("prop.branch")).isPresent();
    }

    private boolean onPlant() {
        return perch().filter(c -> c.thing().isA("plant") || c.concept().equals("prop.flower"))
                .isPresent();
    }

    /** Metres from the ground to where the creature sits. */
    private double seat() {
        return bough() ? BOUGH : group.size(perch().orElseThrow());
    }

    /** The group with room for spread wings. */
    Measure box(Measure box) {
        Troupe.Role m = group.main();
        if (perch().isPresent()) {
            int copies = m.thing().count();
            double room = onPlant() ? 1.7 : 1;
            return new Measure(group.size(m) * 1.7 * room, group.width(m) * (1.2 + 0.9 * copies) * room);
        }
        if (main() != Stance.ALOFT
                || group.seen().stream().anyMatch(r -> r.thing().isA("person"))) {
            return box;
        }
        if (comesDown()) {
            double many = plunges() ? 1 : Math.sqrt(fliers());
            return new Measure(group.size(m) * (plunges() ? 4.2 : 3.0), group.width(m) * 3.4 * many);
        }
        if (small()) {
            return new Measure(group.size(m), group.width(m))
                    .times(plant().isPresent() ? 2.3 : 1.8 * Math.sqrt(Math.min(6, (double) fliers())));
        }
        Troupe.Role one = group.main();
        double room = flock() ? 3.0 : 1 + 0.45 * (fliers() - 1);
        return new Measure(group.size(one) * 2.1 * Math.sqrt(room), group.width(one) * 2.1 * room);
    }

    /** A camera that looks up to what flies, and close over the water to what swims. */
    Framing framing(Framing f) {
        if (perch().isPresent()) {
            double low = (onPlant() ? 0.24 : 0.10) * f.z() / f.focal();
            return new Framing(f.focal(), f.z(), f.eye() + seat() - low, f.horizon() + 0.06, f.close());
        }
        if (main() == Stance.AFLOAT) {
            return new Framing(
                    f.focal(),
                    f.z() * 0.95,
                    Math.max(0.06, f.eye() * 0.95 - 0.07 * f.z() / f.focal()),
                    f.horizon(),
                    f.close());
        }
        if (main() == Stance.ALOFT && comesDown()) {
            return f;
        }
        if (main() == Stance.ALOFT && !small() && Math.abs(f.horizon() - 0.58) < 0.2) {
            double low = Math.max(f.eye(), Places.overlooks(place) ? 7 : 1.7);
            return new Framing(f.focal(), f.z(), low, LOW_HORIZON, f.close());
        }
        return f;
    }

    /** Whether the main subject swims, so that there must be water around it. */
    boolean afloat() {
        return main() == Stance.AFLOAT || plunges();
    }

    /** Whether the main subject comes down out of the air; what settles on a plant is seen there from the start. */
    private boolean comesDown() {
        return (group.main().does("action.land") || departs()) && plant().isEmpty() || plunges();
    }

    /** Whether the main subject is on the ground at first and then takes off. */
    private boolean departs() {
        return group.main().does("action.launch") && group.main().thing().count() <= 3;
    }

    /** Whether the main subject dives for fish. */
    private boolean plunges() {
        return main() == Stance.ALOFT && !small() && group.main().does("action.dive");
    }

    /** Everybody where wings and water put them. */
    List<Performer> over(List<Performer> performers, Framing framing, Frame frame, long seed) {
        List<Performer> out = new ArrayList<>();
        Map<String, Troupe.Role> roles = new HashMap<>();
        group.seen().forEach(r -> roles.put(r.id(), r));
        int n = 0;
        for (Performer p : performers) {
            Troupe.Role r = roles.get(p.id());
            Stance s = r == null ? Stance.GROUND : of(r);
            out.add(
                    switch (s) {
                        case GROUND -> perched(p);
                        case AFLOAT -> dressed(p, p.x(), p.z(), p.lift(), Map.of("stance", "afloat"));
                        case ALOFT -> aloft(p, framing, frame, n++, seed);
                    });
        }
        return small() && main() == Stance.ALOFT ? beside(out) : out;
    }

    /** Lifts a bough and whoever sits on it to its height; a bough is as thick as suits who sits there. */
    private Performer perched(Performer p) {
        Optional<Troupe.Role> seat = perch();
        if (seat.isEmpty() || !bough()) {
            return p;
        }
        double size = Math.max(0.2, 1.7 * group.size(group.main()));
        if (p.id().equals(seat.get().id())) {
            return sized(dressed(p, p.x(), p.z(), BOUGH - size, Map.of()), size);
        }
        return p.support().filter(seat.get().id()::equals).isPresent() ? dressed(p, p.x(), p.z(), BOUGH, Map.of()) : p;
    }

    private Performer aloft(Performer p, Framing f, Frame frame, int n, long seed) {
        Map<String, String> look = new HashMap<>(Map.of("stance", "aloft"));
        if (!p.look("perch", "").isEmpty()) {
            look.put("rest", p.look("perch", "0"));
            return dressed(p, p.x(), p.z(), p.lift() + 1.5 * p.size(), look);
        }
        if (p.support().isPresent() && p.does("action.launch")) {
            look.put("rest", String.valueOf(p.lift()));
            return Loose.from(dressed(p, p.x(), p.z(), p.lift() + 0.9 * p.size(), look));
        }
        if ((p.does("action.land") || n == 0 && departs()) && p.support().isEmpty()
                || p.does("action.dive") && plunges()) {
            double top = f.eye() + (f.horizon() - 0.16) * p.z() / f.focal() - p.size() * 0.5;
            return dressed(p, p.x(), p.z(), Math.max(1.2 * p.size(), top), look);
        }
        if (p.support().isPresent()) {
            look.put("rest", String.valueOf(p.lift()));
            return dressed(p, p.x(), p.z(), p.lift() + 1.0 * p.size(), look);
        }
        double[] spot = n == 0 ? new double[] {0, 0, 1} : flock() ? loose(n, seed) : pair(n);
        double z = p.z() * spot[2];
        double row = (small() ? 0.42 : 0.47) + spot[1];
        double lift = f.eye() + (f.horizon() - row) * z / f.focal() - p.size() * 0.55;
        double x = n == 0 ? p.x() : spot[0] * f.halfWidth(frame) * spot[2];
        return dressed(p, x, z, Math.max(p.size() * 0.2, lift), look);
    }

    /** Where the n-th of a loose flock is: share of half the picture, rows below the first, times as far. */
    private static double[] loose(int n, long seed) {
        double a = n * 2.4 + Noise.at(seed, 740);
        double r = 0.36 + 0.42 * Math.sqrt(n / 9.0);
        return new double[] {
            Math.cos(a) * r * 1.1 + 0.1 * (Noise.at(seed, 710 + n) - 0.5),
            Math.sin(a) * r * 0.42 - 0.02,
            0.9 + 0.85 * Noise.at(seed, 720 + n)
        };
    }

    private static double[] pair(int n) {
        return n == 1 ? new double[] {0.42, -0.13, 1.12} : new double[] {-0.58, 0.12, 1.06};
    }

    /** A small flier and the plant it visits: the flower before its head, others around. */
    private static List<Performer> beside(List<Performer> all) {
        Performer flier = all.getFirst();
        if (all.stream().noneMatch(Wings::grows) || flier.support().isPresent()) {
            return all;
        }
        boolean hovers = flier.concept().equals("animal.hummingbird");
        double heart = flier.lift() + flier.size() * (hovers ? 0.86 : 0.4);
        double size = heart / 0.84;
        double ahead = flier.size() * (hovers ? 0.98 : 0.8) + size * 0.20;
        double way = flier.facing() < 0 ? -1 : 1;
        List<Performer> out = new ArrayList<>();
        int n = 0;
        for (Performer p : all) {
            if (p.id().equals(flier.id())) {
                Map<String, String> how = hovers ? Map.of("manner", "hover") : Map.of();
                out.add(sized(dressed(p, p.x(), p.z(), p.lift(), how), p.size()));
            } else if (grows(p)) {
                double off = n == 0 ? ahead : (n % 2 == 1 ? -1 : 1) * (ahead + size * 0.55 * n);
                double tall = n == 0 ? size : size * (0.62 + 0.2 * (n % 3) / 2);
                out.add(sized(dressed(p, flier.x() + way * off, flier.z() * (1 + 0.12 * n) + 0.01, 0, Map.of()), tall));
                n++;
            } else {
                out.add(p);
            }
        }
        return out;
    }

    private static boolean grows(Performer p) {
        return p.concept().startsWith("plant.") || p.concept().equals("prop.flower");
    }

    private static Performer sized(Performer p, double size) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                p.x(),
                p.z(),
                size,
                p.facing(),
                0,
                p.lift(),
                p.acts(),
                p.support());
    }

    private static Performer dressed(Performer p, double x, double z, double lift, Map<String, String> more) {
        Map<String, String> look = new HashMap<>(p.look());
        look.putAll(more);
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                x,
                z,
                p.size(),
                p.facing(),
                p.speed(),
                lift,
                p.acts(),
                p.support());
    }
}
