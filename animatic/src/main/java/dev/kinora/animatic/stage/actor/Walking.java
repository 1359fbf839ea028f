package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The posture of an animal on its four legs: standing, walking, trotting, galloping. */
final class Walking {
    private static final int POSES = 14;
    private static final int SWAY = 12;

    private final Performer performer;
    private final Quadruped body;
    private final Gait gait;
    private final double unit;
    private final List<Cel> cels = new ArrayList<>();

    private Walking(Performer performer, Quadruped body) {
        this.performer = performer;
        this.body = body;
        unit = performer.size() / body.tall();
        gait = Gait.of(performer.speed() / unit);
    }

    static Figure build(Performer p, Species species, Rig.Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.id());
        Walking w = new Walking(p, new Quadruped(species, Coats.of(p, species), seed));
        w.assemble(Outfit.of(p, false));
        int way = p.facing() < 0 ? -1 : 1;
        return new Figure(
                p.id(),
                t -> p.x() + way * p.speed() * t,
                t -> p.lift(),
                p.z(),
                p.facing() < 0,
                p.size(),
                w.cels,
                w::contacts,
                w::anchor);
    }

    private void assemble(Outfit outfit) {
        double swing = gait.kind() == Gait.Kind.STAND ? 0.16 : 0.12;
        cels.add(Cel.loop(
                "tail",
                bounds(-300, -260, 20, 40),
                SWAY,
                gait.kind() == Gait.Kind.GALLOP ? gait.period() * 2 : 1.6,
                this::ride,
                (pen, k) -> in(pen, p -> body.tail(p, Math.PI * 2 * k / SWAY, swing))));
        leg(2);
        leg(3);
        cels.add(Cel.rigid("trunk", bounds(-150, -220, 240, 20), this::ride, (pen, k) -> in(pen, body::trunk)));
        head(outfit);
        leg(0);
        leg(1);
    }

    private void leg(int n) {
        boolean far = n >= 2;
        double hx = body.hipX(n);
        double hy = body.hipY(n);
        int poses = gait.kind() == Gait.Kind.STAND ? 1 : POSES;
        cels.add(new Cel.Cycle(
                "leg" + n,
                bounds(hx - 90, hy - 60, hx + 95, 12),
                poses,
                t -> pose(n, t, poses),
                t -> exact(n, t, poses),
                (pen, k) -> {
                    double phase = poses == 1 ? 0.5 : (k + 0.5) / poses;
                    Light l = pen.light();
                    pen.under(
                            far ? l.rims(0.25, 0.25).shade(l.shade(), Math.min(0.96, l.shadeAmount() + 0.34)) : l,
                            () -> in(pen, p -> body.leg(p, n, rest(n) + gait.reach(phase), gait.lift(phase))));
                }));
    }

    private double rest(int leg) {
        return body.hipX(leg) + (leg % 2 == 0 ? -5 : 2) + (gait.kind() == Gait.Kind.STAND && leg >= 2 ? 9 : 0);
    }

    private int pose(int leg, double t, int poses) {
        return Math.min(poses - 1, (int) (gait.phase(leg, t) * poses));
    }

    /** Turns and stretches the nearest baked pose about the hip so that the foot is exactly where it belongs. */
    private Move exact(int leg, double t, int poses) {
        if (poses == 1) {
            return Move.NONE;
        }
        double now = gait.phase(leg, t);
        double baked = (pose(leg, t, poses) + 0.5) / poses;
        double hx = body.hipX(leg);
        double hy = body.hipY(leg) + gait.bob(t) * 0.6;
        double ax = rest(leg) + gait.reach(now) - hx;
        double ay = -gait.lift(now) - hy;
        double bx = rest(leg) + gait.reach(baked) - hx;
        double by = -gait.lift(baked) - body.hipY(leg);
        double stretch = Math.hypot(ax, ay) / Math.hypot(bx, by);
        return new Move(
                0,
                gait.bob(t) * 0.6 * unit,
                Math.atan2(ay, ax) - Math.atan2(by, bx),
                hx * unit,
                body.hipY(leg) * unit,
                stretch,
                stretch,
                1);
    }

    private Move ride(double t) {
        double breath = gait.kind() == Gait.Kind.STAND ? 0.006 * Math.sin(2.4 * t) : 0;
        return new Move(0, gait.bob(t) * unit, gait.pitch(t), 0, -60 * unit, 1, 1 + breath, 1);
    }

    private Move nod(double t) {
        double late = t - 0.06;
        boolean stands = gait.kind() == Gait.Kind.STAND;
        double turn = stands
                ? 0.05 * Noise.smooth(0.35, 0.65, Noise.value(body.seed() + 5, t * 0.5)) + 0.01 * Math.sin(1.7 * t)
                : 0.03 * Math.sin(2 * Math.PI * late / gait.period() * (gait.kind() == Gait.Kind.GALLOP ? 1 : 2));
        double dy = gait.bob(late) * 1.2;
        return Move.turned(turn, (body.headX() - 14) * unit, (body.headY() + 18) * unit, 0, dy * unit);
    }

    private void head(Outfit outfit) {
        Head head = body.head();
        Face face = new Face(head, 0.25, 0.05, 0.4);
        double u = body.headUnit() * unit;
        double x = body.headX() * unit;
        double y = body.headY() * unit;
        Rect box = Paths.rect(x - 260 * u, y - 260 * u, x + 380 * u, y + 330 * u);
        cels.add(Cel.rigid(
                "head",
                box,
                this::nod,
                (pen, k) -> inHead(pen, p -> {
                    head.skull(p);
                    face.nose(p);
                    if (outfit.shades().isPresent()) {
                        new Shades(head, outfit.shades().get()).draw(p);
                    } else {
                        face.eyes(p);
                    }
                    face.whiskers(p);
                })));
        if (outfit.shades().isEmpty()) {
            cels.add(Cel.rigid(
                    "lids",
                    box,
                    t -> {
                        Move m = nod(t);
                        return new Move(
                                m.dx(), m.dy(), m.radians(), m.pivotX(), m.pivotY(), 1, 1, Blink.at(t, body.seed()));
                    },
                    (pen, k) -> inHead(pen, face::lids)));
        }
    }

    private List<Contact> contacts(double t) {
        List<Contact> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double phase = gait.phase(i, t);
            all.add(new Contact(
                    (rest(i) + gait.reach(phase)) * unit,
                    body.species().body().leg() * 150 * unit,
                    gait.lift(phase) * unit));
        }
        all.add(new Contact(0, body.half() * 1.5 * unit, 0.12));
        return all;
    }

    private Optional<Anchor> anchor(String name, double t) {
        double dy = gait.bob(t) * unit;
        double h = body.half() * unit;
        return switch (name) {
            case "seat" -> Optional.of(new Anchor(0, -100 * unit + dy));
            case "mouth" -> Optional.of(mouth(nod(t).dy()));
            case "gripNear", "gripFar" -> Optional.of(new Anchor(h * 0.9, -112 * unit + dy));
            case "pegNear" -> Optional.of(new Anchor(h * 0.3, -55 * unit + dy));
            case "pegFar" -> Optional.of(new Anchor(h * 0.4, -58 * unit + dy));
            default -> Optional.empty();
        };
    }

    private Anchor mouth(double dy) {
        double reach = 60 + 60 * body.species().head().muzzle().length();
        double x = body.headX() + body.headUnit() * reach;
        double y = body.headY() + body.headUnit() * 42;
        return new Anchor(x * unit, y * unit + dy);
    }

    private Rect bounds(double l, double top, double r, double b) {
        return Paths.rect(l * unit, top * unit, r * unit, b * unit);
    }

    private void in(Pen pen, Consumer<Pen> drawing) {
        pen.units(unit, pen.light().hero(), drawing);
    }

    private void inHead(Pen pen, Consumer<Pen> drawing) {
        pen.canvas().save();
        pen.canvas().translate((float) (body.headX() * unit), (float) (body.headY() * unit));
        pen.units(unit * body.headUnit(), pen.light().hero(), drawing);
        pen.canvas().restore();
    }
}
