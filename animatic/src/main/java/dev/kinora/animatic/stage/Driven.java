package dev.kinora.animatic.stage;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a thing does that nobody holds: it rolls, falls, hops, topples, swings, bursts, grows or melts, whatever draws it.
 *
 * @param thing what it is
 * @param act what it does
 * @param way the sort of movement
 * @param view the camera, so that what flies is seen
 */
public record Driven(Performer thing, Act act, Way way, View view) {
    private static final double GRAVITY = 9.81;

    /** A fall is seen slowed, and begins a little late. */
    private static final double SLOW = 0.30;

    private static final double LATE = 0.3;

    /** Things that others draw in their own movement. */
    private static final String MOVED =
            "prop\\.(flag|kite|balloon|lantern|fire|flame|candle|campfire|fireworks|curtain|clock|pendulum"
                    + "|swing|wave|puddle|smoke|steam|bubble|snow-globe|sign|branch|fountain|windmill|volcano|crane|carousel)|plant\\.tree";

    private static final Set<String> LIGHT = Set.of(
            "plant.leaf", "prop.feather", "prop.petal", "plant.petal", "prop.paper", "prop.letter", "prop.banknote");

    /** A sort of movement. */
    enum Way {
        ROLL("roll"),
        FALL("fall|drop|plunge|dive"),
        HOP("jump|hop|bounce|skip"),
        TOPPLE("crash|slip|collapse|topple|knock-over|tip"),
        SWING("swing|sway|rock"),
        TREMBLE("shake|tremble|vibrate|ring|hammer"),
        BURST("explode|burst|pop|shatter|break"),
        GROW("grow|bloom"),
        MELT("melt|shrink"),
        SLIDE("slide|glide|skid"),
        FLY("fly|launch"),
        RISE("rise"),
        HOVER("float|drift|levitate");

        private final String verbs;

        Way(String verbs) {
            this.verbs = verbs;
        }

        static Optional<Way> of(String verb) {
            for (Way w : values()) {
                if (verb.replace("action.", "").matches(w.verbs)) {
                    return Optional.of(w);
                }
            }
            return Optional.empty();
        }
    }

    /** The same figure as it moves by itself; the figure itself when it does not. */
    public static Figure of(Figure figure, Performer p, View view) {
        boolean thing = p.concept().matches("(prop|food|plant|drink|clothing)\\..*|person\\.snowman");
        if (!thing || p.support().isPresent() || !p.look("loose", "").isEmpty()) {
            return figure;
        }
        for (Act a : p.acts()) {
            Optional<Way> way = Way.of(a.verb());
            boolean bursts = way.filter(w -> w == Way.BURST).isPresent()
                    && p.concept().matches("prop\\.(balloon|bubble|snow-globe)");
            boolean lives = p.concept().startsWith("person")
                    && way.filter(w -> w == Way.MELT).isEmpty();
            if (way.isPresent() && !lives && (bursts || !p.concept().matches(MOVED))) {
                return new Driven(p, a, way.get(), view).over(figure);
            }
        }
        return figure;
    }

    private Figure over(Figure f) {
        List<Cel> cels = new ArrayList<>();
        f.cels().forEach(c -> cels.add(moved(c)));
        if (way == Way.BURST || breaks()) {
            cels.add(new Cel.Live("pieces", this::pieces));
        }
        return new Figure(
                f.id(),
                t -> f.x().apply(t) + along(t),
                t -> f.y().apply(t) + above(t),
                f.z(),
                f.mirrored(),
                f.height(),
                cels,
                t -> f.contacts().apply(t).stream()
                        .map(c -> new Contact(c.x(), c.radius(), c.lift() + Math.max(0, above(t))))
                        .toList(),
                f.anchors(),
                f.depth());
    }

    private double age(double t) {
        return Math.max(0, t - act.start());
    }

    private double size() {
        return Math.max(0.02, thing.size());
    }

    private int side() {
        return thing.facing() < 0 ? -1 : 1;
    }

    /** Metres that half of the picture is wide where it is. */
    private double half() {
        return view.width() / 2.0 / view.scale(thing.z());
    }

    /** Metres to the side of where it would be. */
    private double along(double t) {
        double a = age(t);
        boolean going = thing.speed() > 0;
        return side()
                * switch (way) {
                    case ROLL, SLIDE -> going ? 0 : half() * (Noise.smooth(0, 4.5, a) * 0.9 - 0.75);
                    case HOP -> going ? 0 : half() * 0.16 * a - 0.35 * half();
                    case FLY -> going ? 0 : half() * (0.14 * a - 0.4);
                    default -> 0;
                };
    }

    /** Metres higher than where it would be. */
    private double above(double t) {
        double a = age(t);
        return switch (way) {
            case FALL -> LIGHT.contains(thing.concept()) ? fluttering(a) : fallen(a);
            case HOP -> {
                double u = a / 0.62;
                yield size() * 1.5 * Math.abs(Math.sin(Math.PI * u));
            }
            case FLY -> aloft(0.36) + 0.10 * half() * Math.sin(1.1 * t);
            case RISE -> (aloft(0.40) + 0.3 * size()) * Noise.smooth(0, 4.5, a);
            case HOVER -> thing.lift() > 0.05 ? 0 : size() * (0.35 + 0.10 * Math.sin(1.4 * t));
            default -> 0;
        };
    }

    /** Metres up to a row of the picture. */
    private double aloft(double row) {
        double y = view.eye() + (view.horizonY() - row * view.height()) / view.scale(thing.z());
        return Math.max(0, y - thing.lift() - size() / 2);
    }

    /** Whether it falls and breaks. */
    private boolean breaks() {
        boolean bursts = thing.acts().stream()
                .anyMatch(o -> Way.of(o.verb()).filter(w -> w == Way.BURST).isPresent());
        return way == Way.FALL && (bursts || Fragments.brittle(thing).isPresent());
    }

    /** Seconds from the begin of the fall to its end. */
    private double fall() {
        return Math.sqrt(2 * aloft(-0.1) / (GRAVITY * SLOW));
    }

    private double fallen(double a) {
        double from = aloft(-0.1);
        double slow = SLOW;
        double down = Math.max(0, a - LATE);
        double fall = fall();
        if (down < fall) {
            return from - GRAVITY * slow / 2 * down * down;
        }
        double after = down - fall;
        return 0.35 * size() * Math.abs(Math.sin(after * 6)) * Math.exp(-after * 2.6);
    }

    private double fluttering(double a) {
        return Math.max(0, aloft(0.05) * (1 - a / 6.5));
    }

    private Cel moved(Cel cel) {
        return switch (cel) {
            case Cel.Cycle c ->
                new Cel.Cycle(
                        c.name(),
                        c.bounds(),
                        c.count(),
                        c.phase(),
                        t -> joined(body(t), c.move().apply(t)),
                        c.drawing());
            case Cel.Live l ->
                new Cel.Live(l.name(), (pen, t) -> {
                    Move m = body(t);
                    if (m.alpha() > 0.5) {
                        pen.moved(
                                m.pivotX() + m.dx(),
                                m.pivotY() + m.dy(),
                                m.radians(),
                                m.scaleX(),
                                () -> pen.moved(-m.pivotX(), -m.pivotY(), 0, 1, () -> l.drawing()
                                        .draw(pen, t)));
                    }
                });
        };
    }

    /** How its picture lies. */
    private Move body(double t) {
        double a = age(t);
        double middle = -size() / 2;
        return switch (way) {
            case ROLL -> {
                double gone = thing.speed() > 0 ? thing.speed() * t : Math.abs(along(t) - along(0));
                yield Move.turned(gone / (size() / 2), 0, middle, 0, 0);
            }
            case FALL ->
                LIGHT.contains(thing.concept())
                        ? Move.turned(0.7 * Math.sin(2.1 * t), 0, middle, 0.4 * size() * Math.sin(1.6 * t), 0)
                        : Move.turned(above(t) > 0.6 * size() ? 0.5 * Math.sin(3 * a) : 0, 0, middle, 0, 0)
                                .faded(breaks() && a >= burst() ? 0 : 1);
            case HOP -> {
                double squash = 0.12 * Math.pow(Math.abs(Math.cos(Math.PI * a / 0.62)), 12);
                yield new Move(0, 0, 0, 0, 0, 1 + squash, 1 - squash, 1);
            }
            case TOPPLE -> {
                double u = Math.min(1.25, Math.max(0, a - 0.7) / 0.7);
                double down = u < 1 ? u * u : 1 - 0.10 * Math.sin(Math.PI * (u - 1) / 0.25);
                yield Move.turned(side() * 1.45 * down, side() * 0.3 * size(), 0, 0, 0);
            }
            case SWING -> Move.turned(0.30 * Math.sin(2.2 * t), 0, -size(), 0, 0);
            case TREMBLE ->
                new Move(
                        0.02 * size() * Math.sin(53 * t),
                        -0.01 * size() * Math.abs(Math.sin(67 * t)),
                        0.05 * Math.sin(47 * t),
                        0,
                        middle,
                        1,
                        1,
                        1);
            case BURST -> {
                double swell = 1 + 0.18 * Noise.smooth(0, burst(), a);
                yield new Move(0, 0, 0, 0, middle, swell, swell, a < burst() ? 1 : 0);
            }
            case GROW -> {
                double k = 0.18 + 0.82 * Noise.smooth(0, Math.max(2, act.end() - act.start() - 0.5), a);
                yield new Move(0, 0, 0, 0, 0, k, k, 1);
            }
            case MELT -> {
                double k = Noise.smooth(0.2, Math.max(2, act.end() - act.start()), a);
                yield new Move(0, 0, 0, 0, 0, 1 + 0.45 * k, 1 - 0.62 * k, 1);
            }
            case FLY -> Move.turned(0.14 * Math.sin(1.3 * t), 0, middle, 0, 0);
            case SLIDE, RISE, HOVER -> Move.NONE;
        };
    }

    /** Seconds after the begin of the act until it bursts. */
    private double burst() {
        if (way == Way.FALL) {
            return LATE + fall();
        }
        return Math.min(2.2, 0.42 * (act.end() - act.start()));
    }

    /** One laid on the other. */
    private static Move joined(Move outer, Move in) {
        double x = in.pivotX() + in.dx() - outer.pivotX();
        double y = in.pivotY() + in.dy() - outer.pivotY();
        double cos = Math.cos(outer.radians());
        double sin = Math.sin(outer.radians());
        double qx = outer.pivotX() + outer.dx() + cos * x * outer.scaleX() - sin * y * outer.scaleY();
        double qy = outer.pivotY() + outer.dy() + sin * x * outer.scaleX() + cos * y * outer.scaleY();
        return new Move(
                qx - in.pivotX(),
                qy - in.pivotY(),
                outer.radians() + in.radians(),
                in.pivotX(),
                in.pivotY(),
                outer.scaleX() * in.scaleX(),
                outer.scaleY() * in.scaleY(),
                outer.alpha() * in.alpha());
    }

    /** What is left of it flies apart and falls. */
    private void pieces(Pen pen, double t) {
        double a = age(t) - burst();
        if (a < 0) {
            return;
        }
        int colour = Fragments.colour(thing);
        new Fragments(size(), thing.id().hashCode()).draw(pen, colour, a);
    }
}
