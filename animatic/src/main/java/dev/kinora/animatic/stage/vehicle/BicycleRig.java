package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A town bicycle; its pedals turn: {@code pegNear} and {@code pegFar} go round with them. */
public final class BicycleRig implements Rig {
    private static final double TALL = 300;
    private static final double WHEEL = 96;
    private static final double REAR = -150;
    private static final double FRONT = 150;
    private static final double CRANK_X = -18;
    private static final double CRANK_Y = -84;
    private static final double CRANK = 46;
    /** Turns of the wheel for a turn of the pedals. */
    private static final double RATIO = 2.4;

    @Override
    public int match(Performer performer) {
        return switch (performer.concept()) {
            case "vehicle.bicycle" -> 3;
            case "vehicle.tricycle", "vehicle.unicycle" -> 1;
            default -> 0;
        };
    }

    @Override
    public Figure build(Performer performer, Cast cast) {
        double unit = performer.size() / TALL;
        Ride ride = new Ride(performer, unit);
        int paint = Colours.parse(performer.look("colour", "#c8473a"));
        List<Cel> cels = new ArrayList<>();
        Rect all = Paths.rect(-275 * unit, -312 * unit, 275 * unit, 4 * unit);
        Rect round =
                Paths.rect((CRANK_X - 70) * unit, (CRANK_Y - 70) * unit, (CRANK_X + 70) * unit, (CRANK_Y + 70) * unit);
        Wheel rear = new Wheel("rear", REAR, -WHEEL, WHEEL, Wheel.Style.BICYCLE);
        Wheel front = new Wheel("front", FRONT, -WHEEL, WHEEL, Wheel.Style.BICYCLE);
        cels.add(crank("far-crank", round, ride, Math.PI));
        cels.addAll(rear.cels(unit, t -> ride.angle(WHEEL, t), performer.speed()));
        cels.addAll(front.cels(unit, t -> ride.angle(WHEEL, t), performer.speed()));
        cels.add(Cel.still("frame", all, (pen, k) -> pen.units(unit, pen.light().hero(), p -> frame(p, paint))));
        cels.add(crank("near-crank", round, ride, 0));
        List<Contact> contacts =
                List.of(new Contact(REAR * unit, 40 * unit, 0), new Contact(FRONT * unit, 40 * unit, 0));
        return new Figure(
                performer.id(),
                ride::x,
                t -> performer.lift(),
                performer.z(),
                ride.mirrored(),
                performer.size(),
                cels,
                t -> contacts,
                (name, t) -> anchor(name, t, ride));
    }

    private static Cel crank(String name, Rect bounds, Ride ride, double offset) {
        double u = ride.unit();
        return Cel.rigid(
                name,
                bounds,
                t -> Move.turned(turn(ride, t) + offset, CRANK_X * u, CRANK_Y * u, 0, 0),
                (pen, k) -> pen.units(u, pen.light().hero(), p -> {
                    Metal.steel(p, Paths.tube(CRANK_X, CRANK_Y, 5, CRANK_X + CRANK, CRANK_Y, 4), 0xFFB8BCC8, 9);
                    p.fill(
                            Paths.box(CRANK_X + CRANK - 14, CRANK_Y - 4, CRANK_X + CRANK + 14, CRANK_Y + 4, 3),
                            0xFF1C1A22);
                }));
    }

    private static double turn(Ride ride, double t) {
        return ride.angle(WHEEL, t) / RATIO + 0.6;
    }

    private static void frame(Pen pen, int paint) {
        for (double x : new double[] {REAR, FRONT}) {
            double[] arc = new double[21];
            for (int i = 0; i < 7; i++) {
                double a = Math.PI * (x == REAR ? 1.02 + 0.13 * i : 1.10 + 0.12 * i);
                arc[3 * i] = x + 106 * Math.cos(a);
                arc[3 * i + 1] = -WHEEL + 106 * Math.sin(a);
                arc[3 * i + 2] = 4;
            }
            Metal.lacquer(pen, Paths.tube(arc), paint, 7);
        }
        pen.stroke(Paths.line(CRANK_X, CRANK_Y - 17, REAR, -WHEEL - 9), 2.4, 0xFF2A2830);
        pen.stroke(Paths.line(CRANK_X, CRANK_Y + 17, REAR, -WHEEL + 9), 2.4, 0xFF2A2830);
        double[][] tubes = {
            {REAR, -WHEEL, CRANK_X, CRANK_Y},
            {REAR, -WHEEL, -58, -208},
            {CRANK_X, CRANK_Y, -62, -222},
            {CRANK_X, CRANK_Y, 108, -208},
            {-58, -206, 102, -236}
        };
        for (double[] s : tubes) {
            Metal.lacquer(pen, Paths.tube(s[0], s[1], 6, s[2], s[3], 6), paint, 11);
        }
        Metal.chrome(pen, Paths.tube(-62, -222, 4, -70, -254, 4), -74, -240, -60, -238);
        Metal.lacquer(pen, Paths.tube(98, -250, 7, 112, -196, 7, 124, -160, 6, FRONT, -WHEEL, 5), paint, 11);
        Path bar = Paths.tube(98, -248, 4.5, 94, -276, 4.5, 78, -288, 4.5, 52, -282, 4.5);
        Metal.chrome(pen, bar, 70, -294, 74, -276);
        pen.lit(Paths.tube(62, -285, 6.5, 40, -280, 6.5), 0xFF4A2E22, 12);
        Path lamp = Paths.oval(114, -250, 12, 11);
        Metal.chrome(pen, lamp, 0, -262, 0, -238);
        pen.fill(Paths.oval(124, -250, 4, 9), 0xFFFFF4D0);
        Path saddle =
                Paths.blob(-116, -262, -84, -266, -50, -260, -30, -254, -52, -248, -84, -246, -108, -242, -122, -250);
        pen.lit(saddle, 0xFF6A3E28, 15);
        Path ring = Paths.oval(CRANK_X, CRANK_Y, 19, 19);
        Metal.chrome(pen, ring, CRANK_X, CRANK_Y - 19, CRANK_X, CRANK_Y + 19);
        pen.fill(Paths.oval(CRANK_X, CRANK_Y, 12, 12), 0xFF2A2830);
    }

    private static Optional<Anchor> anchor(String name, double t, Ride ride) {
        double u = ride.unit();
        double a = turn(ride, t);
        return switch (name) {
            case "seat" -> Optional.of(new Anchor(-78 * u, -264 * u));
            case "gripNear" -> Optional.of(new Anchor(50 * u, -284 * u));
            case "gripFar" -> Optional.of(new Anchor(58 * u, -282 * u));
            case "pegNear" ->
                Optional.of(new Anchor((CRANK_X + CRANK * Math.cos(a)) * u, (CRANK_Y + CRANK * Math.sin(a) - 3) * u));
            case "pegFar" ->
                Optional.of(new Anchor((CRANK_X - CRANK * Math.cos(a)) * u, (CRANK_Y - CRANK * Math.sin(a) - 3) * u));
            default -> Optional.empty();
        };
    }
}
