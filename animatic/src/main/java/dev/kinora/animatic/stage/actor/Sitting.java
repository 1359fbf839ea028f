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
import java.util.function.DoubleFunction;

/** The posture of an animal that sits upright: at an instrument, or on the ground with its paws in front. */
final class Sitting {
    private static final int SWAY = 16;
    private static final double PERIOD = 2.6;
    private static final double[] NEAR = {-4, -226};
    private static final double[] FAR = {52, -206};

    private final Sitter sitter;
    private final Optional<Figure> instrument;
    private final double unit;
    private final Anchor seat;
    private final List<Cel> cels = new ArrayList<>();

    private Sitting(Sitter sitter, Optional<Figure> instrument, double size) {
        this.sitter = sitter;
        this.instrument = instrument;
        seat = instrument
                .flatMap(i -> i.anchors().find("bench", 0).or(() -> i.anchors().find("seat", 0)))
                .orElse(new Anchor(0, 0));
        unit = size / Sitter.TALL;
    }

    /** Seated at an instrument, or on whatever offers a seat. */
    static Figure at(Performer p, Species species, Figure support, Rig.Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.id());
        Sitting sitting = new Sitting(new Sitter(species, Coats.of(p, species), seed), Optional.of(support), p.size());
        sitting.assemble(Outfit.of(p, false));
        return new Figure(
                p.id(),
                support.x(),
                support.y(),
                support.z(),
                support.mirrored(),
                p.size(),
                sitting.cels,
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    /** On the ground. */
    static Figure onGround(Performer p, Species species, Rig.Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), p.id());
        Sitting sitting =
                new Sitting(new Sitter(species, Coats.of(p, species), seed), Optional.empty(), p.size() * 1.15);
        sitting.assemble(Outfit.of(p, false));
        double u = sitting.unit;
        List<Contact> contacts = List.of(new Contact(-20 * u, 120 * u, 0), new Contact(100 * u, 60 * u, 0));
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> p.lift(),
                p.z(),
                p.facing() < 0,
                p.size(),
                sitting.cels,
                t -> contacts,
                (name, t) -> Optional.empty());
    }

    private void assemble(Outfit outfit) {
        cels.add(Cel.loop(
                "tail",
                bounds(-480, -180, 60, 260),
                SWAY,
                PERIOD,
                t -> Move.NONE,
                (pen, k) -> inSeat(pen, p -> sitter.tail(p, Math.PI * 2 * k / SWAY, instrument.isPresent() ? 1 : 0))));
        arm("far", FAR, 0.86);
        cels.add(Cel.rigid("body", bounds(-170, -350, 150, 40), this::breathe, (pen, k) -> inSeat(pen, sitter::body)));
        arm("near", NEAR, 1);
        outfit.bow()
                .ifPresent(c -> cels.add(Cel.rigid(
                        "bow",
                        bounds(-40, -330, 120, -220),
                        this::nod,
                        (pen, k) -> inSeat(pen, p -> sitter.bow(p, c)))));
        head(outfit);
    }

    private double[] target(String side, double t) {
        Optional<Anchor> a = instrument.flatMap(i -> i.anchors().find(side.equals("near") ? "keysNear" : "keysFar", t));
        return a.map(p -> new double[] {(p.x() - seat.x()) / unit - 14, (p.y() - seat.y()) / unit - 20})
                .orElseGet(() -> side.equals("near") ? new double[] {66, -22} : new double[] {104, -26});
    }

    /** Shoulder, elbow and wrist at second t. */
    private double[][] pose(String side, double[] shoulder, double t) {
        double[] w = target(side, t);
        double dx = w[0] - shoulder[0];
        double dy = w[1] - shoulder[1];
        double d = Math.hypot(dx, dy);
        double upper = instrument.isPresent() ? Sitter.UPPER : d * 0.51;
        double lower = instrument.isPresent() ? Sitter.LOWER : d * 0.51;
        double most = (upper + lower) * 0.985;
        if (d > most) {
            w = new double[] {shoulder[0] + dx / d * most, shoulder[1] + dy / d * most};
        }
        double[] e = Paths.joint(shoulder[0], shoulder[1], w[0], w[1], upper, lower, 1);
        return new double[][] {shoulder, e, w};
    }

    private void arm(String side, double[] shoulder, double girth) {
        double[][] rest = pose(side, shoulder, 0.6);
        boolean far = side.equals("far");
        Rect box = bounds(-160, -380, 420, 160);
        DoubleFunction<Move> upper = t -> {
            double[][] p = pose(side, shoulder, t);
            return turned(rest[0], rest[1], p[0], p[1]);
        };
        DoubleFunction<Move> lower = t -> {
            double[][] p = pose(side, shoulder, t);
            return turned(rest[1], rest[2], p[1], p[2]);
        };
        DoubleFunction<Move> hand = t -> {
            double[][] p = pose(side, shoulder, t);
            return Move.by((p[2][0] - rest[2][0]) * unit, (p[2][1] - rest[2][1]) * unit);
        };
        cels.add(Cel.rigid(
                side + "-upper",
                box,
                upper,
                (pen, k) -> limb(pen, far, p -> sitter.upperArm(p, rest[0], rest[1], girth))));
        cels.add(Cel.rigid(
                side + "-lower", box, lower, (pen, k) -> limb(pen, far, p -> sitter.foreArm(p, rest[1], rest[2]))));
        cels.add(Cel.rigid(side + "-paw", box, hand, (pen, k) -> limb(pen, far, p -> sitter.paw(p, rest[2]))));
    }

    private void limb(Pen pen, boolean far, Consumer<Pen> drawing) {
        Light l = pen.light();
        pen.under(
                far ? l.rims(0.4, 0.4).shade(l.shade(), Math.min(0.95, l.shadeAmount() + 0.22)) : l,
                () -> inSeat(pen, drawing));
    }

    /** Turns a bone that was baked from a to b so that it goes from c to d; points of the sitter. */
    private Move turned(double[] a, double[] b, double[] c, double[] d) {
        double turn = Math.atan2(d[1] - c[1], d[0] - c[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
        return Move.turned(
                turn, seat.x() + a[0] * unit, seat.y() + a[1] * unit, (c[0] - a[0]) * unit, (c[1] - a[1]) * unit);
    }

    private void head(Outfit outfit) {
        Head head = sitter.head();
        boolean plays = instrument.isPresent();
        Face face = new Face(head, plays ? 0.55 : 0.3, plays ? 0.75 : 0.05, 0.45);
        Rect box = headBounds();
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
                })));
        if (outfit.shades().isEmpty()) {
            cels.add(Cel.rigid(
                    "lids",
                    box,
                    t -> {
                        Move m = nod(t);
                        return new Move(
                                m.dx(), m.dy(), m.radians(), m.pivotX(), m.pivotY(), 1, 1, Blink.at(t, sitter.seed()));
                    },
                    (pen, k) -> inHead(pen, face::lids)));
        }
        if (head.species().whiskers()) {
            cels.add(Cel.rigid("whiskers", box, this::nod, (pen, k) -> inHead(pen, face::whiskers)));
        }
    }

    private Move nod(double t) {
        double beat = instrument.isPresent() ? 2 : 0.35;
        double bob = Math.sin(Math.PI * 2 * beat * t) * (instrument.isPresent() ? 3.2 : 1.2) * unit;
        double turn = 0.040 * Math.sin(Math.PI * beat * t + 0.5) + 0.012 * Math.sin(1.3 * t);
        return Move.turned(turn, seat.x() + 20 * unit, seat.y() - 280 * unit, 0, bob);
    }

    private Move breathe(double t) {
        double b = Math.sin(2.2 * t);
        return new Move(0, 0, 0, seat.x(), seat.y(), 1 + 0.004 * b, 1 + 0.006 * b, 1);
    }

    private Rect headBounds() {
        double u = unit * Sitter.HEAD;
        double x = seat.x() + Sitter.HEAD_X * unit;
        double y = seat.y() + Sitter.HEAD_Y * unit;
        return Paths.rect(x - 260 * u, y - 260 * u, x + 330 * u, y + 340 * u);
    }

    private Rect bounds(double l, double top, double r, double b) {
        return Paths.rect(seat.x() + l * unit, seat.y() + top * unit, seat.x() + r * unit, seat.y() + b * unit);
    }

    private void inSeat(Pen pen, Consumer<Pen> drawing) {
        pen.canvas().save();
        pen.canvas().translate((float) seat.x(), (float) seat.y());
        pen.units(unit, pen.light().hero(), drawing);
        pen.canvas().restore();
    }

    private void inHead(Pen pen, Consumer<Pen> drawing) {
        pen.canvas().save();
        pen.canvas().translate((float) (seat.x() + Sitter.HEAD_X * unit), (float) (seat.y() + Sitter.HEAD_Y * unit));
        pen.units(unit * Sitter.HEAD, pen.light().hero(), drawing);
        pen.canvas().restore();
    }
}
