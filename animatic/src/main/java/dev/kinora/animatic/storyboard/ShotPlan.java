package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Path;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Caption;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stages one shot: who stands where, how it is framed, what happens when. Used once. */
final class ShotPlan {
    private static final double UPRIGHT_ANIMAL = 1.1;

    private final Shot shot;
    private final Frame frame;
    private final long seed;
    private final long clipSeed;
    private final List<String> unmatched;
    private final Troupe troupe;
    private final int side;

    /**
     * @param seed of this shot
     * @param clipSeed of the whole clip: all its shots agree on the hour and on the direction of travel
     */
    ShotPlan(Shot shot, Frame frame, long seed, long clipSeed, List<String> unmatched) {
        this.shot = shot;
        this.frame = frame;
        this.seed = seed;
        this.clipSeed = clipSeed;
        this.unmatched = unmatched;
        troupe = Troupe.of(shot.cast());
        side = Noise.at(clipSeed, 7) < 0.5 ? 1 : -1;
    }

    Scene scene() {
        List<Troupe.Role> seen = troupe.roles().stream()
                .filter(r -> !(Places.carriesThings(r.thing()) && stillLife()))
                .filter(r -> !Scenery.supplies(shot, r.thing(), troupe))
                .toList();
        Measure box = seen.isEmpty() ? new Measure(2.4, 3) : mainBox(seen);
        Framing framing =
                Framing.of(frame, box, shot.camera().shotSize(), shot.camera().angle(), stillLife());
        Place place = Places.of(shot, troupe, framing.close(), clipSeed);
        int facing = facing(seen);
        double travel = seen.isEmpty() || facing == 0 ? 0 : travel(seen.getFirst(), framing);
        List<Performer> performers = new Blocking(framing, facing, travel, box).place(seen);
        CameraPlan camera =
                CameraWork.of(shot.camera(), framing, travel == 0 ? 0 : travel * facing, frame.seconds(), seed);
        if (!performers.isEmpty()) {
            double wide = seen.getFirst().tie() == Troupe.Tie.FREE ? width(seen.getFirst()) : box.width();
            camera = new Watch(frame, performers.getFirst(), wide).over(camera);
        }
        return new Scene(
                frame,
                seed,
                place,
                shot.look().palette().stream().map(c -> c.hex()).toList(),
                shot.look().styles().stream().findFirst().orElse(""),
                shot.look().moods().stream().findFirst().orElse(""),
                camera,
                performers,
                captions(),
                unmatched);
    }

    private List<Caption> captions() {
        List<Caption> out = new ArrayList<>();
        double end = frame.seconds();
        shot.words().onScreenText().forEach(t -> out.add(new Caption(t, Caption.Kind.TITLE, 0.4, end)));
        int n = shot.words().spokenLines().size();
        for (int i = 0; i < n; i++) {
            out.add(new Caption(
                    shot.words().spokenLines().get(i).text(),
                    Caption.Kind.SUBTITLE,
                    end * i / n + 0.3,
                    end * (i + 1) / n));
        }
        return out;
    }

    /** Whether the main thing is small and lies on something, so that the shot is a still life. */
    private boolean stillLife() {
        return troupe.roles().stream()
                .findFirst()
                .filter(r -> r.tie() == Troupe.Tie.FREE || r.tie() == Troupe.Tie.ON)
                .filter(r -> !r.thing().isA("animal") && !r.thing().isA("person"))
                .map(r -> Measure.of(r.concept()).height() < 0.5
                        && r.thing().concept().isPresent()
                        && lies(r))
                .orElse(false);
    }

    /** Whether it is seen on a table: said so, in a room, or nothing said about where. */
    private boolean lies(Troupe.Role small) {
        return small.to()
                        .flatMap(troupe::find)
                        .map(Troupe.Role::thing)
                        .filter(Places::carriesThings)
                        .isPresent()
                || shot.setting().place().map(Places::indoors).orElse(true);
    }

    private double size(Troupe.Role role) {
        double usual = Measure.of(role.concept()).height() * Looks.scale(role.thing());
        boolean upright = role.tie() == Troupe.Tie.RIDES || role.tie() == Troupe.Tie.PLAYS;
        return upright && role.thing().isA("animal") ? UPRIGHT_ANIMAL : usual;
    }

    private double width(Troupe.Role role) {
        Measure m = Measure.of(role.concept());
        return m.width() * size(role) / m.height();
    }

    /** The group the picture is composed around: the main subject, what carries it, what it plays, its companions. */
    private Measure mainBox(List<Troupe.Role> seen) {
        Troupe.Role main = seen.getFirst();
        Measure box = new Measure(size(main), width(main));
        Optional<Troupe.Role> under = carrier(seen);
        if (under.isPresent()) {
            double h = size(under.get());
            double w = width(under.get());
            box = switch (main.tie()) {
                case RIDES -> new Measure(h * 0.62 + size(main) * 0.95, Math.max(w, width(main)) * 1.1);
                case PLAYS -> new Measure(Math.max(h, size(main) + 0.5), w + size(main) * 0.6);
                case ON ->
                    new Measure(
                            h + size(main),
                            Math.max(w, width(main) * main.thing().count()));
                default -> box;
            };
        }
        double companions = 0;
        double tall = box.height();
        for (Troupe.Role r : seen) {
            if (r != main
                    && besides(r, seen)
                    && under.filter(u -> u.id().equals(r.id())).isEmpty()) {
                companions += width(r) * spacing(seen);
                tall = Math.max(tall, Math.min(size(r), tall * 1.8));
            }
        }
        double air = main.thing().isA("animal") && main.tie() == Troupe.Tie.FREE ? 1.25 : 1;
        return new Measure(tall * air, (box.width() + companions) * air);
    }

    /** What the main subject rides, plays or lies on. */
    private Optional<Troupe.Role> carrier(List<Troupe.Role> seen) {
        Troupe.Role main = seen.getFirst();
        return switch (tie(main, seen)) {
            case RIDES, PLAYS, ON -> main.to().flatMap(troupe::find);
            case FREE, HELD, FLOWN, BEHIND, IN_FRONT -> Optional.empty();
        };
    }

    /** How a role hangs on another that is seen; one whose partner is not seen stands by itself. */
    private Troupe.Tie tie(Troupe.Role role, List<Troupe.Role> seen) {
        return role.to().flatMap(troupe::find).filter(seen::contains).isPresent() ? role.tie() : Troupe.Tie.FREE;
    }

    /** Whether a role stands beside the main subject, not before or behind it. */
    private boolean besides(Troupe.Role role, List<Troupe.Role> seen) {
        Troupe.Role main = seen.getFirst();
        boolean scenery = main.to().filter(role.id()::equals).isPresent();
        return !scenery
                && (tie(role, seen) == Troupe.Tie.FREE
                        || role.ref().equals(main.ref()) && tie(role, seen) != Troupe.Tie.ON);
    }

    /** Widths of a thing from one to the next: a crowd overlaps. */
    private static double spacing(List<Troupe.Role> seen) {
        return seen.size() > 4 ? 0.85 : 1.25;
    }

    private int facing(List<Troupe.Role> seen) {
        for (Troupe.Role r : seen) {
            for (Action a : r.actions()) {
                Optional<Path.Direction> way = a.course().path().map(Path::direction);
                if (way.isPresent()) {
                    switch (way.get()) {
                        case TOWARD -> {
                            return r.thing().isA("person")
                                            && a.course()
                                                    .path()
                                                    .get()
                                                    .landmark()
                                                    .isEmpty()
                                    ? 0
                                    : side;
                        }
                        case LEFT -> {
                            return -1;
                        }
                        case RIGHT -> {
                            return 1;
                        }
                        default -> {}
                    }
                }
            }
        }
        return seen.stream().anyMatch(r -> r.tie() == Troupe.Tie.PLAYS) ? 1 : side;
    }

    /** Metres per second at which the camera stays beside the main subject; 0 when it lets it pass. */
    private double travel(Troupe.Role main, Framing framing) {
        if (main.tie() == Troupe.Tie.RIDES || main.thing().isA("vehicle")) {
            String vehicle =
                    main.to().flatMap(troupe::find).map(Troupe.Role::concept).orElse(main.concept());
            return switch (Looks.tail(vehicle)) {
                case "motorcycle" -> 11;
                case "car", "sports-car", "taxi", "police-car", "van", "bus", "truck" -> 12;
                case "train", "tram" -> 15;
                case "bicycle", "scooter", "skateboard" -> 4.5;
                case "horse", "camel", "unicorn" -> 5;
                case "boat", "rowing-boat", "sailing-boat", "canoe", "ship", "pirate-ship" -> 2.2;
                default -> main.thing().isA("vehicle") ? 6 : 4;
            };
        }
        double speed = main.actions().stream()
                .mapToDouble(a -> Verbs.speed(a.concept()))
                .max()
                .orElse(0);
        double crossing = speed * pace(main) * frame.seconds();
        double room = 0.85 * framing.halfWidth(frame) - width(main) / 2;
        return crossing > Math.min(room, 2.2 * Math.max(1.2, width(main))) ? speed * pace(main) : 0;
    }

    private double pace(Troupe.Role role) {
        return Math.sqrt(Math.max(0.15, size(role)) / 1.7);
    }

    private List<Act> acts(Troupe.Role role) {
        List<Act> acts = new ArrayList<>();
        int beats =
                role.actions().stream().mapToInt(a -> a.course().beat()).max().orElse(0) + 1;
        for (Action a : role.actions()) {
            double start = frame.seconds() * a.course().beat() / beats;
            double end = frame.seconds() * (a.course().beat() + 1) / beats;
            Optional<String> target = a.object().flatMap(o -> troupe.roles().stream()
                    .filter(r -> r.ref().equals(o) && r.copy() == 0)
                    .map(Troupe.Role::id)
                    .findFirst());
            acts.add(new Act(a.concept(), start, end, target));
        }
        if (acts.stream().noneMatch(a -> Verbs.rides(a.verb())) && role.tie() == Troupe.Tie.RIDES) {
            acts.addFirst(new Act("action.ride", 0, frame.seconds(), role.to()));
        }
        if (role.tie() == Troupe.Tie.FLOWN && acts.isEmpty()) {
            acts.add(new Act("action.fly", 0, frame.seconds(), role.to()));
        }
        return acts;
    }

    /** Places the roles of the shot in the world. */
    private final class Blocking {
        private final Framing framing;
        private final int facing;
        private final double travel;
        private final Measure box;
        private final Map<String, Performer> placed = new LinkedHashMap<>();

        Blocking(Framing framing, int facing, double travel, Measure box) {
            this.framing = framing;
            this.facing = facing;
            this.travel = travel;
            this.box = box;
        }

        List<Performer> place(List<Troupe.Role> roles) {
            double cursor = -box.width() / 2 * facingOrSide();
            double[] reach = new double[2];
            double apart = spacing(roles);
            int extras = 0;
            boolean main = true;
            for (Troupe.Role r : roles) {
                Optional<Troupe.Role> partner = r.to().flatMap(troupe::find).filter(roles::contains);
                double beside =
                        r.copy() == 0 ? 0 : (r.copy() % 2 == 1 ? 1 : -1) * ((r.copy() + 1) / 2) * width(r) * 0.9;
                switch (tie(r, roles)) {
                    case RIDES, PLAYS, HELD -> put(r, baseX(main), framing.z(), 0, r.to());
                    case FLOWN -> fly(r);
                    case ON ->
                        put(
                                r,
                                baseX(main) + beside,
                                framing.z() - 0.02,
                                framing.close() ? 0 : size(partner.orElseThrow()),
                                r.to().filter(t -> roles.stream().anyMatch(o -> o.id().equals(t))));
                    case BEHIND ->
                        put(
                                r,
                                main ? baseX(true) : box.width() * 0.35 + beside,
                                framing.z() * 1.25,
                                0,
                                Optional.empty());
                    case IN_FRONT ->
                        put(
                                r,
                                (main || ofMain(r) ? baseX(true) : -box.width() * 0.3) + beside,
                                framing.z() * (main || ofMain(r) ? 1 : 0.88),
                                0,
                                Optional.empty());
                    case FREE -> {
                        if (carrier(roles).filter(r::equals).isPresent()) {
                            put(r, baseX(true), framing.z() + 0.01, 0, Optional.empty());
                        } else if (backdrop(r, roles)) {
                            put(r, 0.1 * box.width() * facingOrSide(), behind(r), 0, Optional.empty());
                        } else if (hidesMain(r, roles)) {
                            double aside = box.width() * 0.5 + width(r) * 0.3;
                            put(r, aside * facingOrSide(), framing.z(), 0, Optional.empty());
                        } else if (main) {
                            cursor = baseX(true);
                            Arrays.fill(reach, width(r) / 2);
                            put(r, cursor, framing.z(), 0, Optional.empty());
                        } else {
                            extras++;
                            int dir = extras % 2 == 1 ? facingOrSide() : -facingOrSide();
                            int hand = extras % 2;
                            double step = reach[hand] + width(r) * (apart - 0.5);
                            reach[hand] = step + width(r) / 2;
                            double depth = framing.z()
                                    * (1 + 0.07 * (extras / 2 % 2) + 0.05 * (Noise.at(seed, 900 + extras) - 0.3));
                            put(r, cursor + dir * step, depth, 0, Optional.empty());
                        }
                    }
                }
                main = false;
            }
            return new ArrayList<>(placed.values());
        }

        private boolean ofMain(Troupe.Role r) {
            return r.ref().equals(troupe.roles().getFirst().ref());
        }

        /** Whether the main subject stands in front of it. */
        private boolean backdrop(Troupe.Role r, List<Troupe.Role> roles) {
            Troupe.Role main = roles.getFirst();
            return tie(main, roles) == Troupe.Tie.IN_FRONT
                    && main.to().filter(r.id()::equals).isPresent();
        }

        /** Whether the main subject stands behind it. */
        private boolean hidesMain(Troupe.Role r, List<Troupe.Role> roles) {
            Troupe.Role main = roles.getFirst();
            return tie(main, roles) == Troupe.Tie.BEHIND
                    && main.to().filter(r.id()::equals).isPresent();
        }

        /** Metres at which a thing behind the group is seen whole. */
        private double behind(Troupe.Role r) {
            double whole = framing.focal() * size(r) / Math.max(0.2, framing.horizon() - 0.06);
            double inside = width(r) * framing.focal() * frame.height() / (0.9 * frame.width());
            return Math.max(framing.z() * 1.3, Math.max(whole, inside));
        }

        private int facingOrSide() {
            return facing == 0 ? side : facing;
        }

        /** Off centre, with room in the direction of travel; crossing subjects start behind the centre. */
        private double baseX(boolean main) {
            double half = framing.halfWidth(frame);
            boolean group = troupe.roles().stream().anyMatch(r -> r.tie() == Troupe.Tie.PLAYS);
            double room =
                    framing.close() || group ? 0.03 : Math.min(0.22, Math.max(0, 1 - box.width() / (2 * half)) * 0.4);
            return main || placed.isEmpty()
                    ? -facingOrSide() * half * room * (facing == 0 ? 0.3 : 1)
                    : placed.values().iterator().next().x();
        }

        private void fly(Troupe.Role r) {
            double half = framing.halfWidth(frame);
            double z = framing.z() * 1.04;
            double x = baseX(false) + facingOrSide() * half * (frame.portrait() ? 0.62 : 0.5);
            x = Math.max(-half * 0.72, Math.min(half * 0.72, x));
            double row = 0.20 + 0.04 * Noise.at(seed, 77);
            double y = framing.eye() + (framing.horizon() - row) * z / framing.focal();
            double share = frame.portrait() ? 0.085 : 0.15;
            double size = Math.max(Measure.of(r.concept()).height(), share * z / framing.focal());
            add(r, x, z, size, y, r.to());
        }

        private void put(Troupe.Role r, double x, double z, double lift, Optional<String> support) {
            add(r, x, z, size(r), lift, support);
        }

        private void add(Troupe.Role r, double x, double z, double size, double lift, Optional<String> support) {
            boolean moves = travel > 0 && (placed.isEmpty() || r.tie() != Troupe.Tie.FREE || movesToo(r));
            double speed = moves ? travel : ownSpeed(r);
            placed.put(
                    r.id(),
                    new Performer(
                            r.id(),
                            r.concept(),
                            r.thing().word(),
                            Looks.of(r.thing()),
                            x,
                            z,
                            size,
                            facing,
                            speed,
                            lift,
                            acts(r),
                            support));
        }

        private boolean movesToo(Troupe.Role r) {
            Troupe.Role main = troupe.roles().getFirst();
            boolean carries = main.to().filter(r.id()::equals).isPresent();
            boolean pursued = main.actions().stream()
                    .anyMatch(a -> Verbs.pursues(a.concept())
                            && a.object().filter(r.ref()::equals).isPresent());
            return r.copy() > 0 || carries || pursued || r.thing().isA("vehicle") || ownSpeed(r) > 0;
        }

        private double ownSpeed(Troupe.Role r) {
            return r.actions().stream()
                            .mapToDouble(a -> Verbs.speed(a.concept()))
                            .max()
                            .orElse(0)
                    * pace(r);
        }
    }
}
