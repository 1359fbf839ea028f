package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The posture of a rider: seat, grips and pegs come from the vehicle. */
final class Riding {
    private static final int WAVE = 16;
    private static final double[] NEAR_HIP = {26, -4};
    private static final double[] FAR_HIP = {46, -4};

    private final Performer performer;
    private final Figure vehicle;
    private final Rider rider;
    private final Anchor seat;
    private final double unit;
    private final List<Cel> cels = new ArrayList<>();

    private Riding(Performer performer, Figure vehicle, Rider rider) {
        this.performer = performer;
        this.vehicle = vehicle;
        this.rider = rider;
        seat = at("seat", 0, new Anchor(0, -vehicle.height() * 0.6));
        Anchor grip = at("gripNear", 0, new Anchor(seat.x() + 0.6, seat.y() - 0.35));
        double fits = Math.hypot(grip.x() - seat.x(), grip.y() - seat.y()) / 202;
        double asked = performer.size() / Rider.TALL;
        unit = fits * Math.max(0.9, Math.min(1.12, asked / fits));
    }

    static Figure build(Performer performer, Species species, Figure vehicle, Rig.Cast cast) {
        long seed = Noise.seed(cast.scene().seed(), performer.id());
        Coat coat = Coats.of(performer, species);
        Riding riding = new Riding(performer, vehicle, new Rider(species, coat, Outfit.of(performer, true), seed));
        riding.assemble();
        return new Figure(
                performer.id(),
                vehicle.x(),
                vehicle.y(),
                vehicle.z(),
                vehicle.mirrored(),
                performer.size(),
                riding.cels,
                t -> List.of(),
                Figure.Anchors.NONE);
    }

    private Anchor at(String name, double t, Anchor otherwise) {
        return vehicle.anchors().find(name, t).orElse(otherwise);
    }

    /** An anchor in points relative to the seat. */
    private double[] point(String name, double x, double y) {
        Anchor a = at(name, 0, new Anchor(seat.x() + x * unit, seat.y() + y * unit));
        return new double[] {(a.x() - seat.x()) / unit, (a.y() - seat.y()) / unit};
    }

    private Move follow(double t) {
        Anchor s = at("seat", t, seat);
        return Move.by(s.x() - seat.x(), s.y() - seat.y());
    }

    private void assemble() {
        double[] pegNear = point("pegNear", 116, 148);
        double[] pegFar = point("pegFar", 132, 146);
        double[] gripNear = point("gripNear", 174, -101);
        double[] gripFar = point("gripFar", 184, -97);
        Outfit outfit = rider.outfit();
        wave("tail", -300, -280, 80, 60, 1.14, (pen, phase) -> rider.tail(pen, phase, wind()));
        boolean pedals = pedals();
        if (pedals) {
            leg("far", "pegFar", FAR_HIP);
        }
        part("body", -70, -200, 250, 175, pen -> {
            pen.under(far(pen), () -> {
                if (!pedals) {
                    rider.leg(pen, FAR_HIP[0], FAR_HIP[1], pegFar);
                }
                rider.arm(pen, 142, -112, gripFar);
            });
            rider.torso(pen);
            if (!pedals) {
                rider.leg(pen, NEAR_HIP[0], NEAR_HIP[1], pegNear);
            }
            rider.arm(pen, 124, -106, gripNear);
        });
        if (pedals) {
            leg("near", "pegNear", NEAR_HIP);
        }
        outfit.scarf().ifPresent(c -> {
            Scarf scarf = new Scarf(c, 84, -150);
            wave("scarf", -200, -240, 130, 60, 0.5, (pen, phase) -> scarf.ends(pen, phase, wind()));
            part("collar", 60, -200, 220, -90, scarf::collar);
        });
        head(outfit);
    }

    /** Whether the pegs go round. */
    private boolean pedals() {
        double[] a = pointAt("pegNear", 0);
        double[] b = pointAt("pegNear", 0.23);
        return Math.hypot(b[0] - a[0], b[1] - a[1]) > 6;
    }

    /** A peg in points relative to the seat of that moment. */
    private double[] pointAt(String name, double t) {
        Anchor s = at("seat", t, seat);
        Anchor a = at(name, t, new Anchor(s.x() + 116 * unit, s.y() + 148 * unit));
        return new double[] {(a.x() - s.x()) / unit, (a.y() - s.y()) / unit};
    }

    /** A leg that follows its pedal: each bone is baked once and then turned. */
    private void leg(String side, String peg, double[] hip) {
        double[] rest = pointAt(peg, 0);
        double[][] b = Rider.bones(hip[0], hip[1], rest);
        Rect box = bounds(-100, -140, 300, 300);
        boolean far = side.equals("far");
        cels.add(Cel.rigid(
                side + "-foot",
                box,
                t -> {
                    double[] p = pointAt(peg, t);
                    return shifted(t, (p[0] - rest[0]) * unit, (p[1] - rest[1]) * unit);
                },
                (pen, k) -> bone(pen, far, p -> rider.foot(p, rest[0], rest[1]))));
        cels.add(Cel.rigid(
                side + "-shin",
                box,
                t -> turned(t, b, Rider.bones(hip[0], hip[1], pointAt(peg, t)), 1),
                (pen, k) -> bone(pen, far, p -> rider.shin(p, b[1], b[2]))));
        cels.add(Cel.rigid(
                side + "-thigh",
                box,
                t -> turned(t, b, Rider.bones(hip[0], hip[1], pointAt(peg, t)), 0),
                (pen, k) -> bone(pen, far, p -> rider.thigh(p, b[0], b[1]))));
    }

    private void bone(Pen pen, boolean far, Consumer<Pen> drawing) {
        pen.under(far ? far(pen) : pen.light(), () -> inSeat(pen, drawing));
    }

    private Move shifted(double t, double dx, double dy) {
        Move m = follow(t);
        return Move.by(m.dx() + dx, m.dy() + dy);
    }

    /** Turns bone {@code n} of the baked leg to where it is now. */
    private Move turned(double t, double[][] baked, double[][] now, int n) {
        double was = Math.atan2(baked[n + 1][1] - baked[n][1], baked[n + 1][0] - baked[n][0]);
        double is = Math.atan2(now[n + 1][1] - now[n][1], now[n + 1][0] - now[n][0]);
        Move m = follow(t);
        return Move.turned(
                is - was,
                seat.x() + baked[n][0] * unit,
                seat.y() + baked[n][1] * unit,
                m.dx() + (now[n][0] - baked[n][0]) * unit,
                m.dy() + (now[n][1] - baked[n][1]) * unit);
    }

    private double wind() {
        double speed = Math.abs(vehicle.x().apply(1.0) - vehicle.x().apply(0.0));
        return Math.min(1, 0.25 + speed / 6);
    }

    private static dev.kinora.animatic.paint.Light far(Pen pen) {
        dev.kinora.animatic.paint.Light l = pen.light();
        return l.rims(0.3, 0.3).shade(l.shade(), Math.min(0.95, l.shadeAmount() + 0.3));
    }

    private void head(Outfit outfit) {
        Head head = rider.head();
        Face face = new Face(head, 0.5, 0.1, outfit.shades().isPresent() ? 1 : 0.5);
        headPart(
                "head",
                pen -> {
                    head.skull(pen);
                    face.nose(pen);
                    if (outfit.shades().isPresent()) {
                        new Shades(head, outfit.shades().get()).draw(pen);
                    } else {
                        face.eyes(pen);
                    }
                },
                1,
                t -> 0);
        outfit.shades()
                .ifPresentOrElse(
                        c -> {
                            Shades shades = new Shades(head, c);
                            cels.add(new Cel.Cycle(
                                    "glint",
                                    headBounds(),
                                    Shades.GLINTS,
                                    t -> (int) Math.min(Shades.GLINTS - 1, Math.floor((t + 1.1) % 2.8 * 15)),
                                    this::nod,
                                    (pen, k) -> inHead(pen, p -> shades.glint(p, k))));
                        },
                        () -> headPart("lids", face::lids, 1, t -> 1 - Blink.at(t, rider.seed())));
        if (head.species().whiskers()) {
            cels.add(Cel.rigid("whiskers", headBounds(), this::nodWhiskers, (pen, k) -> inHead(pen, face::whiskers)));
        }
    }

    private void headPart(
            String name, Consumer<Pen> drawing, int count, java.util.function.DoubleUnaryOperator hidden) {
        cels.add(new Cel.Cycle(
                name,
                headBounds(),
                count,
                t -> 0,
                t -> fade(nod(t), 1 - hidden.applyAsDouble(t)),
                (pen, k) -> inHead(pen, drawing)));
    }

    private static Move fade(Move m, double alpha) {
        return new Move(m.dx(), m.dy(), m.radians(), m.pivotX(), m.pivotY(), m.scaleX(), m.scaleY(), alpha);
    }

    private Rect headBounds() {
        double u = unit * Rider.HEAD;
        double x = seat.x() + Rider.HEAD_X * unit;
        double y = seat.y() + Rider.HEAD_Y * unit;
        return Paths.rect(x - 260 * u, y - 260 * u, x + 330 * u, y + 340 * u);
    }

    private void inHead(Pen pen, Consumer<Pen> drawing) {
        pen.canvas().save();
        pen.canvas().translate((float) (seat.x() + Rider.HEAD_X * unit), (float) (seat.y() + Rider.HEAD_Y * unit));
        pen.units(unit * Rider.HEAD, pen.light().hero(), drawing);
        pen.canvas().restore();
    }

    private Move nod(double t) {
        Move m = follow(t - 0.03);
        double turn = 0.022 * Math.sin(2.1 * t + 0.4) + 0.010 * Math.sin(7.9 * t);
        double px = seat.x() + (Rider.HEAD_X - 50) * unit;
        double py = seat.y() + (Rider.HEAD_Y + 70) * unit;
        return Move.turned(turn, px, py, m.dx(), m.dy() * 1.15);
    }

    private Move nodWhiskers(double t) {
        Move m = nod(t);
        return Move.turned(
                m.radians() + 0.025 * Math.sin(t * 11), m.pivotX() + 80 * unit, m.pivotY() - 30 * unit, m.dx(), m.dy());
    }

    private void part(String name, double l, double top, double r, double b, Consumer<Pen> drawing) {
        cels.add(Cel.rigid(name, bounds(l, top, r, b), this::follow, (pen, k) -> inSeat(pen, drawing)));
    }

    private void wave(
            String name,
            double l,
            double top,
            double r,
            double b,
            double period,
            java.util.function.BiConsumer<Pen, Double> drawing) {
        cels.add(Cel.loop(
                name,
                bounds(l, top, r, b),
                WAVE,
                period,
                this::follow,
                (pen, k) -> inSeat(pen, p -> drawing.accept(p, Math.PI * 2 * k / WAVE))));
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
}
