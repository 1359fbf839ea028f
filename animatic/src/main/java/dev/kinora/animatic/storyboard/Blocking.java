package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places a group in the world. Used once. */
final class Blocking {
    /** Share of the frame's height that something on a string covers, at most: beside a small flier it hangs far away. */
    private static final double MOST_FLOWN = 0.22;
    /** Part of half the picture's width that something crosses near a camera which stays. */
    private static final double DRIFT = 0.5;

    /** Share of an animal's height of what it can hold. */
    private static final double PAWFUL = 0.17;

    /** Metres across of the smallest thing that is seen in a hand. */
    private static final double CRUMB = 0.07;

    private final Group group;
    private final Framing framing;
    private final Frame frame;
    private final Heading heading;
    private final long seed;
    private final Measure box;
    /** Metres by which the first who goes for a part of the shot only starts aside; all others like him. */
    private double aside = Double.NaN;

    private final Map<String, Performer> placed = new LinkedHashMap<>();

    /**
     * Where the group goes.
     *
     * @param facing 1 right, -1 left, 0 at the camera
     * @param side 1 or -1: where there is room when they face the camera
     * @param travel metres per second of a main subject that the camera stays beside; 0 when it lets it pass
     */
    record Heading(int facing, int side, double travel) {
        /** 1 or -1: the side with more room. */
        int open() {
            return facing == 0 ? side : facing;
        }
    }

    Blocking(Group group, Framing framing, Frame frame, Heading heading, long seed) {
        this.group = group;
        this.framing = framing;
        this.frame = frame;
        this.heading = heading;
        this.seed = seed;
        box = group.box();
    }

    /** Everybody, main subject first. */
    List<Performer> place() {
        List<Troupe.Role> roles = group.seen();
        double cursor = -box.width() / 2 * heading.open();
        double[] reach = new double[2];
        double apart = group.spacing();
        int extras = 0;
        boolean main = true;
        for (Troupe.Role r : roles) {
            Optional<Troupe.Role> partner = r.to().flatMap(group.troupe()::find).filter(roles::contains);
            double beside =
                    r.copy() == 0 ? 0 : (r.copy() % 2 == 1 ? 1 : -1) * ((r.copy() + 1) / 2) * group.width(r) * 0.9;
            switch (group.tie(r)) {
                case RIDES ->
                    put(r, baseX(main), framing.z(), partner.map(this::deck).orElse(0.0), r.to());
                case PLAYS, HELD -> put(r, baseX(main), framing.z(), 0, r.to());
                case FLOWN -> fly(r);
                case INSIDE -> {
                    Troupe.Role around = partner.orElseThrow();
                    double low = Ties.clear(around.thing()) ? 0.16 * group.size(around) : 0.32 * group.size(around);
                    put(r, baseX(main) + beside, framing.z(), framing.close() ? 0 : low, Optional.empty());
                }
                case ON -> {
                    Troupe.Role under = partner.orElseThrow();
                    Optional<Seat> seat = Optional.of(r.thing())
                            .filter(t -> under.thing().isA("person"))
                            .map(Seat::of);
                    double size = group.size(under);
                    double ahead =
                            seat.map(s -> s.ahead() * size * heading.open()).orElse(0.0);
                    double high = seat.map(s -> s.high() * size).orElseGet(() -> group.top(r, under));
                    put(
                            r,
                            baseX(main) + beside + shared(r) + ahead,
                            framing.z() - 0.02,
                            framing.close() ? 0 : high,
                            r.to().filter(t -> roles.stream().anyMatch(o -> o.id().equals(t))));
                }
                case BEHIND ->
                    put(r, main ? baseX(true) : box.width() * 0.35 + beside, after(r, main), 0, Optional.empty());
                case IN_FRONT ->
                    put(
                            r,
                            (main || ofMain(r) ? baseX(true) : -box.width() * 0.3) + beside,
                            framing.z() * (main || ofMain(r) ? 1 : 0.88),
                            0,
                            Optional.empty());
                case FREE -> {
                    if (group.carrier().filter(r::equals).isPresent()) {
                        boolean before = group.tie(group.main()) == Troupe.Tie.INSIDE && !Ties.clear(r.thing());
                        put(r, baseX(true), framing.z() + (before ? -0.03 : 0.01), 0, Optional.empty());
                        if (group.tie(group.main()) == Troupe.Tie.RIDES) {
                            cursor = baseX(true);
                            Arrays.fill(reach, group.width(r) / 2);
                        }
                    } else if (group.hitched(r) != 0) {
                        double step = (group.width(group.main()) + group.width(r)) * 0.47;
                        put(
                                r,
                                cursor + group.hitched(r) * heading.open() * step,
                                framing.z() + 0.02,
                                0,
                                Optional.empty());
                    } else if (group.tended(r)) {
                        double step = 0.42 * group.size(group.main()) + (0.5 + r.copy()) * 0.8 * group.width(r);
                        put(
                                r,
                                cursor + heading.open() * step,
                                framing.z() * (1 + 0.02 * (r.copy() % 2)),
                                0,
                                Optional.empty());
                    } else if (beside(r)) {
                        put(r, cursor + heading.open() * 0.72 * reach[0], framing.z() - 0.55, 0, Optional.empty());
                    } else if (backdrop(r)) {
                        put(r, 0.1 * box.width() * heading.open(), behind(r), 0, Optional.empty());
                    } else if (hidesMain(r)) {
                        double aside = box.width() * 0.5 + group.width(r) * 0.3;
                        put(r, aside * heading.open(), framing.z(), 0, Optional.empty());
                    } else if (main) {
                        double drawn = roles.stream()
                                .mapToDouble(o -> group.hitched(o) * (group.width(r) + group.width(o)) * 0.235)
                                .sum();
                        cursor = baseX(true) - drawn * heading.open();
                        Arrays.fill(reach, group.width(r) / 2);
                        put(r, cursor, framing.z(), 0, Optional.empty());
                    } else {
                        extras++;
                        int dir = extras % 2 == 1 ? heading.open() : -heading.open();
                        int hand = extras % 2;
                        double step = reach[hand] + group.width(r) * (apart - 0.5);
                        reach[hand] = step + group.width(r) / 2;
                        double depth = framing.z()
                                * (1 + 0.07 * (extras / 2 % 2) + 0.05 * (Noise.at(seed, 900 + extras) - 0.3));
                        put(r, cursor + dir * step, depth, 0, Optional.empty());
                    }
                }
            }
            main = false;
        }
        List<Performer> people = new Company(group, framing, frame).arrange(new ArrayList<>(placed.values()));
        people = new Closeness(frame).arrange(people);
        List<Performer> herd = new Herd(group, framing, frame).arrange(people);
        return new Dealings(group, framing, frame).arrange(herd);
    }

    /** Whether a role walks beside an animal that is ridden. */
    private boolean beside(Troupe.Role r) {
        return group.tie(group.main()) == Troupe.Tie.RIDES
                && r.thing().isA("person")
                && r.copy() == 0
                && group.carrier().filter(c -> c.thing().isA("animal")).isPresent();
    }

    /** Metres above the ground of the board somebody stands on who rides it. */
    private double deck(Troupe.Role vehicle) {
        return vehicle.concept().equals("vehicle.skateboard") ? 0.93 * group.size(vehicle) : 0;
    }

    /** Metres aside for each who sits on the same thing as somebody before him. */
    private double shared(Troupe.Role r) {
        List<Troupe.Role> same = group.seen().stream()
                .filter(o -> o.copy() == 0 && group.tie(o) == Troupe.Tie.ON && o.to().equals(r.to()))
                .toList();
        int n = same.stream().map(Troupe.Role::ref).toList().indexOf(r.ref());
        double step = same.stream().mapToDouble(group::width).max().orElse(0) * 0.95;
        return same.size() < 2 || n < 0 ? 0 : heading.open() * step * (n - (same.size() - 1) / 2.0);
    }

    private boolean ofMain(Troupe.Role r) {
        return r.ref().equals(group.main().ref());
    }

    /** Whether the main subject stands in front of it. */
    private boolean backdrop(Troupe.Role r) {
        Troupe.Role main = group.main();
        return group.tie(main) == Troupe.Tie.IN_FRONT
                && main.to().filter(r.id()::equals).isPresent();
    }

    /** Whether the main subject stands behind it. */
    private boolean hidesMain(Troupe.Role r) {
        Troupe.Role main = group.main();
        return group.tie(main) == Troupe.Tie.BEHIND
                && main.to().filter(r.id()::equals).isPresent();
    }

    /** Metres at which somebody stands behind others: what is much larger than they are so far off that it is seen whole. */
    private double after(Troupe.Role r, boolean main) {
        boolean large = !main && group.width(r) > 1.6 * Math.max(group.size(group.main()), group.width(group.main()));
        return large ? behind(r) : framing.z() * 1.25;
    }

    /** Metres at which a thing behind the group is seen whole. */
    private double behind(Troupe.Role r) {
        double whole = framing.focal() * group.size(r) / Math.max(0.2, framing.horizon() - 0.06);
        double inside = group.width(r) * framing.focal() * frame.height() / (0.9 * frame.width());
        return Math.max(framing.z() * 1.3, Math.max(whole, inside));
    }

    /** Off centre, with room in the direction of travel; crossing subjects start behind the centre. */
    private double baseX(boolean main) {
        double half = framing.halfWidth(frame);
        boolean plays = group.seen().stream().anyMatch(r -> r.tie() == Troupe.Tie.PLAYS);
        double room = framing.close() || plays ? 0.03 : Math.min(0.22, Math.max(0, 1 - box.width() / (2 * half)) * 0.4);
        return main || placed.isEmpty()
                ? -heading.open() * half * room * (heading.facing() == 0 ? 0.3 : 1)
                : placed.values().iterator().next().x();
    }

    private void fly(Troupe.Role r) {
        double half = framing.halfWidth(frame);
        double z = framing.z() * 1.04;
        double away = Math.max(half * (frame.portrait() ? 0.62 : 0.5), half * 0.3 + box.width() * 0.9);
        double x = baseX(false) + heading.open() * away;
        x = Math.max(-half * 0.72, Math.min(half * 0.72, x));
        double row = 0.20 + 0.04 * Noise.at(seed, 77);
        double y = framing.eye() + (framing.horizon() - row) * z / framing.focal();
        double share = frame.portrait() ? 0.085 : 0.15;
        double own = Math.max(Measure.of(r.concept()).height(), share * z / framing.focal());
        double size = Math.min(own, MOST_FLOWN * z / framing.focal());
        add(r, x, z, size, y, r.to());
    }

    private void put(Troupe.Role r, double x, double z, double lift, Optional<String> support) {
        add(r, x, z, held(r), lift, support);
    }

    /** What an animal holds is no larger than it can hold. */
    private double held(Troupe.Role r) {
        double size = group.size(r);
        boolean thing = group.tie(r) == Troupe.Tie.HELD
                && r.thing().isA("prop")
                && Measure.of(r.concept()).width() < CRUMB;
        return thing
                ? Math.max(size, size * CRUMB / Measure.of(r.concept()).width())
                : group.tie(r) == Troupe.Tie.HELD
                        ? r.to().flatMap(group.troupe()::find)
                                .filter(o -> o.thing().isA("animal"))
                                .map(o -> Math.min(size, PAWFUL * group.size(o)))
                                .orElse(size)
                        : size;
    }

    /** Near the camera nothing goes out of the picture while the camera stays: metres per second. */
    private double within(double own) {
        double room = DRIFT * framing.halfWidth(frame) / frame.seconds();
        return framing.close() && heading.travel() == 0 ? Math.min(own, room) : own;
    }

    private void add(Troupe.Role r, double x, double z, double size, double lift, Optional<String> support) {
        double own = group.led(r) ? group.speed(group.main()) : group.speed(r);
        double speed = heading.travel() > 0 && group.keepsUp(r) ? heading.travel() : within(own);
        Performer p = new Performer(
                r.id(),
                r.concept(),
                r.thing().word(),
                Looks.of(r.thing()),
                x,
                z,
                size,
                heading.facing(),
                speed,
                lift,
                Beats.of(r, group.troupe(), frame.seconds()),
                support);
        boolean free = heading.travel() == 0 && group.tie(r) == Troupe.Tie.FREE;
        Performer going = free ? Pacing.paced(p, framing.halfWidth(frame), frame.seconds()) : p;
        if (going != p && Double.isNaN(aside)) {
            aside = going.x() - p.x();
        }
        placed.put(r.id(), going == p ? p : Pacing.beside(going, p.x() + aside));
    }
}
