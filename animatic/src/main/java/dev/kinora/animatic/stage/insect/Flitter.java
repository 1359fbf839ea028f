package dev.kinora.animatic.stage.insect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Vista;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;

/** The pictures of one insect: wings that beat or rest, body, legs. */
final class Flitter {
    private static final int POSES = 12;
    private static final double BLUR = 0.2;

    private final Breed breed;
    private final Vista vista;
    private final double unit;
    private final double up;
    private final long seed;
    private final DoublePredicate flies;
    private final List<Cel> cels = new ArrayList<>();

    /**
     * @param flies whether it is in the air at a second
     */
    Flitter(Performer p, Breed breed, long seed, DoublePredicate flies) {
        this.breed = breed;
        this.seed = seed;
        this.flies = flies;
        unit = p.size() / breed.number("tall");
        up = breed.number("rest");
        vista = new Vista(breed.number("yaw") + 0.2 * (Noise.at(seed, 3) - 0.5), breed.number("above"), 0.12);
        wings(-1);
        cels.add(Cel.rigid(
                "legs",
                bounds(-40, -30, 50, 30),
                this::carry,
                (pen, k) -> draw(pen, p2 -> new Bug(breed, seed).legs(p2, true))));
        cels.add(Cel.rigid(
                "body", bounds(-125, -60, 70, 40), this::carry, (pen, k) -> draw(pen, new Bug(breed, seed)::draw)));
        wings(1);
    }

    List<Cel> cels() {
        return cels;
    }

    private Rect bounds(double l, double t, double r, double b) {
        return Paths.rect(l * unit, (t - up) * unit, r * unit, (b - up) * unit);
    }

    private void draw(Pen pen, Consumer<Pen> drawing) {
        pen.canvas().save();
        pen.canvas().translate(0, (float) (-up * unit));
        pen.units(unit, pen.light().hero(), drawing);
        pen.canvas().restore();
    }

    private boolean blurred() {
        return breed.number("beat") < BLUR && !breed.is("wings", "scaled");
    }

    private void wings(int side) {
        Rect box = bounds(-150, -140, 150, 120);
        String name = "wing" + side;
        if (blurred()) {
            cels.add(new Cel.Cycle(
                    name,
                    box,
                    4,
                    t -> flies.test(t) ? Math.floorMod((int) (t * 30), 3) : 3,
                    this::carry,
                    (pen, k) -> draw(pen, p -> blades(p, side, k))));
        } else {
            cels.add(new Cel.Cycle(
                    name, box, POSES, this::pose, this::carry, (pen, k) -> draw(pen, p -> scaled(p, side, angle(k)))));
        }
        if (breed.is("wings", "case")) {
            cels.add(new Cel.Cycle(
                    name + "case",
                    box,
                    1,
                    t -> 0,
                    t -> shown(carry(t), flies.test(t)),
                    (pen, k) -> draw(pen, p -> wingCase(p, side))));
        }
    }

    private static Move shown(Move m, boolean seen) {
        return new Move(
                m.dx(), m.dy(), m.radians(), m.pivotX(), m.pivotY(), m.scaleX(), m.scaleY(), seen ? m.alpha() : 0);
    }

    /** Angle of the wings above the horizon in a pose: from the lowest to the highest. */
    private double angle(int k) {
        double low = breed.number("level") - breed.number("swing");
        return low + (1.46 - low) * k / (POSES - 1.0);
    }

    private int pose(double t) {
        double low = breed.number("level") - breed.number("swing");
        double high = breed.number("level") + breed.number("swing");
        double s = t + 3 * Noise.at(seed, 5);
        double a;
        if (flies.test(t)) {
            double burst = 0.55 + 0.45 * Math.sin(2 * Math.PI * s / 1.7);
            a = (low + high) / 2
                    + (high - low) / 2 * Math.cos(2 * Math.PI * s / breed.number("beat")) * (0.55 + 0.45 * burst);
        } else {
            a = 0.80 + 0.62 * Math.sin(2 * Math.PI * s / 3.4);
        }
        double k = (a - low) / (1.46 - low) * (POSES - 1);
        return (int) Math.max(0, Math.min(POSES - 1, Math.round(k)));
    }

    /** Draws in the plane of a wing that is raised by an angle. */
    private void inPlane(Pen pen, int side, double angle, Consumer<double[]> drawing) {
        double[] along = vista.see(1, 0, 0);
        double[] out = vista.see(0, -Math.sin(angle), side * Math.cos(angle));
        double[] root = vista.see(2, -5, side * 3);
        double[] n = vista.see(0, -Math.cos(angle), -side * Math.sin(angle));
        pen.canvas().save();
        pen.canvas().translate((float) root[0], (float) root[1]);
        pen.canvas()
                .concat(new Matrix33(
                        (float) along[0], (float) -out[0], 0, (float) along[1], (float) -out[1], 0, 0, 0, 1));
        drawing.accept(n);
        pen.canvas().restore();
    }

    private void scaled(Pen pen, int side, double angle) {
        inPlane(pen, side, angle, n -> {
            boolean above = n[2] >= 0;
            double k = above ? 1 : -1;
            double z = Math.max(0.2, k * n[2]);
            double l = Math.sqrt(n[0] * n[0] + n[1] * n[1] + z * z);
            double[] m = {k * n[0] / l, k * n[1] / l, z / l};
            Light light = pen.light();
            int wing = facing(
                    light,
                    above ? breed.colour("wing") : Colours.mix(breed.colour("wing"), breed.colour("glow"), 0.5),
                    m);
            new ScaledWings(breed, seed)
                    .draw(
                            pen,
                            new ScaledWings.Lit(
                                    wing,
                                    facing(light, breed.colour("glow"), m),
                                    facing(light, breed.colour("edge"), m),
                                    facing(light, breed.colour("spot"), m)));
        });
    }

    private static int facing(Light light, int colour, double[] n) {
        return light.facing(colour, n[0], n[1], n[2]);
    }

    /** Clear wings: several positions at once in flight, laid back at rest. */
    private void blades(Pen pen, int side, int k) {
        if (k == 3) {
            rested(pen, side);
            return;
        }
        double low = breed.number("level") - breed.number("swing");
        for (int g = 0; g < 3; g++) {
            double u = (g + k / 3.0) / 3;
            double a = low + 2 * breed.number("swing") * u;
            pen.layer(
                    BlendMode.SRC_OVER,
                    g == 1 ? 0.85 : 0.45,
                    () -> inPlane(pen, side, a, n -> new ClearWings(breed).draw(pen)));
        }
    }

    /** At rest: dragonflies keep their wings spread, beetles put them away, all others lay them back. */
    private void rested(Pen pen, int side) {
        if (breed.is("wings", "case")) {
            return;
        }
        boolean spread = breed.is("wings", "long");
        pen.canvas().save();
        pen.canvas().rotate(spread ? 0 : -48);
        inPlane(pen, side, spread ? 0.12 : side > 0 ? 1.22 : 1.0, n -> new ClearWings(breed).draw(pen));
        pen.canvas().restore();
    }

    /** A beetle's wing case, opened in flight. */
    private void wingCase(Pen pen, int side) {
        inPlane(pen, side, 0.95, n -> {
            pen.lit(Paths.blob(16, 0, 22, -16, 12, -36, -4, -40, -14, -26, -10, -6), breed.colour("body"), 22);
            pen.fill(Paths.oval(8, -22, 4.4, 4.4), pen.light().surface(breed.colour("second")));
            pen.fill(Paths.oval(-3, -30, 3.6, 3.6), pen.light().surface(breed.colour("second")));
        });
    }

    private Move carry(double t) {
        if (!flies.test(t)) {
            return Move.NONE;
        }
        double s = t + 4 * Noise.at(seed, 9);
        double heave = breed.is("wings", "scaled")
                ? 5 * Math.cos(2 * Math.PI * s / breed.number("beat"))
                : 0.8 * Math.sin(40 * s);
        return new Move(0, heave * unit, 0.10 * Math.sin(1.7 * s) - 0.12, 0, -up * unit, 1, 1, 1);
    }

    /** Metres it strays from its way: right and up. */
    double[] stray(double t) {
        double s = t + 9 * Noise.at(seed, 11);
        double k = unit * (breed.is("wings", "scaled") ? 34 : 20);
        return new double[] {
            k * (Math.sin(1.3 * s) + 0.4 * Math.sin(3.1 * s)),
            k * (0.7 * Math.sin(1.9 * s + 1) + 0.35 * Math.sin(4.3 * s))
        };
    }
}
