package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.wing.Arm;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.FeatheredWing;
import dev.kinora.animatic.stage.wing.Vista;
import io.github.humbleui.skija.BlendMode;
import java.util.ArrayList;
import java.util.List;

/** A bird in the air: it flaps, glides between beats, soars, hovers. */
final class Airborne {
    private static final int POSES = 14;
    /** Beats shorter than this are seen as a blur, seconds. */
    private static final double BLUR = 0.14;

    private static final int GHOSTS = 5;
    /** Pictures between gliding and beating; the first of them is the glide. */
    private static final int EASING = 4;
    /** Seconds it takes to begin and to end a glide. */
    private static final double EASE = 0.24;
    /** Share of the beat at which it begins and ends a glide. */
    private static final double LEVEL = 0.27;

    /** How it keeps itself up. */
    enum Manner {
        FLAP,
        SOAR,
        HOVER
    }

    private final Bird bird;
    private final Breed breed;
    private final Body body;
    private final Manner manner;
    private final Vista vista;
    private final double up;
    private final double offset;
    private final List<Cel> cels = new ArrayList<>();

    Airborne(Bird bird, Manner manner) {
        this.bird = bird;
        this.manner = manner;
        breed = bird.breed();
        up = bird.ground();
        Stance level = Stance.flying(breed);
        body = bird.body(manner == Manner.HOVER ? level.toward(Stance.standing(breed), 0.75) : level);
        offset = Noise.at(bird.seed(), 61);
        boolean banks = manner == Manner.SOAR || breed.number("glide") > 0.25;
        double bank = (banks ? 0.30 : 0.10) + 0.16 * (Noise.at(bird.seed(), 62) - 0.5);
        vista = new Vista(breed.number("yaw") + 0.12 * (Noise.at(bird.seed(), 63) - 0.5), breed.number("above"), bank);
        assemble();
    }

    List<Cel> cels() {
        return cels;
    }

    private void assemble() {
        wing(-1);
        cels.add(Cel.rigid(
                "flight-tail",
                bird.bounds(-330, -190 - up, 160, 190 - up),
                this::carry,
                (pen, k) -> bird.draw(pen, up, p -> new TailArt(body).spread(p, vista))));
        cels.add(Cel.rigid(
                "flight-legs",
                bird.bounds(-270, -90 - up, 80, 120 - up),
                this::carry,
                (pen, k) -> bird.draw(pen, up, this::legs)));
        cels.add(Cel.rigid(
                "flight-body",
                bird.bounds(-140, -260 - up, 290, 140 - up),
                this::carry,
                (pen, k) -> bird.draw(pen, up, p -> {
                    body.trunk(p);
                    bird.upper(p, body, 0);
                })));
        wing(1);
    }

    private void legs(Pen pen) {
        double[] hip = bird.hip(body);
        double leg = breed.number("leg");
        if (leg > 70) {
            for (int n = 1; n >= 0; n--) {
                double y = hip[1] - 6 + n * 3;
                double r = breed.number("shank");
                pen.lit(
                        Paths.tube(
                                hip[0] - 10,
                                y - 4,
                                r * 1.3,
                                hip[0] - leg * 0.5,
                                y - 2,
                                r,
                                hip[0] - leg * 0.95,
                                y + 3,
                                r * 0.85,
                                hip[0] - leg * 0.95 - breed.number("toes"),
                                y + 7,
                                r * 0.4),
                        breed.colour("legs"),
                        r * 2);
            }
            return;
        }
        if (breed.is("foot", "talon") || manner == Manner.HOVER) {
            new Leg(breed, bird.seed()).draw(pen, hip[0] - 4, hip[1] - 6, hip[0] - 16, hip[1] + leg * 0.34, 0.9);
        }
    }

    private double period() {
        return breed.number("beat") * (0.92 + 0.16 * Noise.at(bird.seed(), 64));
    }

    private boolean blurred() {
        return breed.number("beat") < BLUR;
    }

    private void wing(int side) {
        var box = bird.bounds(-300, -320 - up, 300, 320 - up);
        String name = "wing" + side;
        if (manner == Manner.SOAR && !blurred()) {
            cels.add(Cel.rigid(name, box, this::carry, (pen, k) -> bird.draw(pen, up, p -> draw(p, side, glide()))));
        } else if (blurred()) {
            cels.add(Cel.loop(name, box, 3, 0.1, this::carry, (pen, k) -> ghosts(pen, side, k)));
        } else {
            cels.add(new Cel.Cycle(
                    name,
                    box,
                    POSES + EASING,
                    this::pose,
                    this::carry,
                    (pen, k) -> bird.draw(pen, up, p -> draw(p, side, held(k)))));
        }
    }

    /** The pictures of a beat, then those that lead from the glide to it. */
    private Arm held(int k) {
        return k < POSES ? arm(k / (double) POSES) : glide().toward(arm(LEVEL), (k - POSES) / (double) EASING);
    }

    /** Several positions of a beat at once, as the eye sees a wing that is too fast. */
    private void ghosts(Pen pen, int side, int k) {
        for (int g = 0; g < GHOSTS; g++) {
            double u = (g + k / 3.0) / GHOSTS * 0.5;
            double alpha = g == GHOSTS - 1 ? 0.62 : 0.30;
            pen.layer(BlendMode.SRC_OVER, alpha, () -> bird.draw(pen, up, p -> draw(p, side, arm(u))));
        }
    }

    private Arm arm(double u) {
        return Arm.beat(u, breed.number("swing"), breed.number("level"), breed.number("flex"));
    }

    private Arm glide() {
        double level = breed.number("level");
        return new Arm(level * 0.3, level * 0.3 + 0.16, 0.04, 0.04);
    }

    private int pose(double t) {
        double ease = easing(t);
        if (ease < 1) {
            return POSES + Math.min(EASING - 1, (int) (ease * EASING));
        }
        return Math.floorMod((int) Math.floor(beat(t) * POSES), POSES);
    }

    private double beats() {
        return 3 * period();
    }

    private double rest() {
        return manner == Manner.HOVER ? 0 : beats() * breed.number("glide") * 1.6;
    }

    private double within(double t) {
        double s = t + offset * (rest() > 0 ? 0.5 * beats() : 5);
        return s % (beats() + rest());
    }

    /** 0 while it glides, 1 while it beats. */
    private double easing(double t) {
        double rest = rest();
        if (rest <= 0) {
            return 1;
        }
        double in = within(t);
        double all = beats() + rest;
        return in < rest ? Noise.smooth(rest - EASE, rest, in) : 1 - Noise.smooth(all - EASE, all, in);
    }

    /** Share of the beat at second t. */
    private double beat(double t) {
        double in = within(t) - rest();
        return in < 0 ? LEVEL : frac(in / period() + LEVEL);
    }

    private static double frac(double v) {
        return v - Math.floor(v);
    }

    private void draw(Pen pen, int side, Arm arm) {
        double[] root = body.at(20, -body.depth() * 0.42);
        Light light = side > 0
                ? pen.light()
                : pen.light()
                        .rims(0.6, 0.6)
                        .shade(pen.light().shade(), Math.min(0.95, pen.light().shadeAmount() + 0.10));
        double[] base = vista.see(0, 0, side * body.depth() * 0.34);
        pen.under(light, () -> {
            pen.canvas().save();
            pen.canvas().translate((float) (root[0] + base[0]), (float) (root[1] + base[1] * 0.6));
            new FeatheredWing(breed, vista, side).draw(pen, arm, 0, 0, 0);
            pen.canvas().restore();
        });
    }

    /** The body rises with each downstroke and leans with the wind. */
    private Move carry(double t) {
        double s = t + offset * 7;
        double heave = manner == Manner.SOAR || blurred()
                ? 0
                : easing(t) * 5.5 * Math.cos(2 * Math.PI * beat(t) - 0.4) * Math.min(1, breed.number("beat") / 0.35);
        double lean = manner == Manner.SOAR ? 0.05 * Math.sin(0.55 * s) : 0.025 * Math.sin(1.1 * s);
        return new Move(0, heave * bird.unit(), lean, 0, -up * bird.unit(), 1, 1, 1);
    }

    /** Metres it drifts beside its path: right and up. */
    double[] drift(double t) {
        double s = t + offset * 9;
        double k = bird.unit() * (manner == Manner.HOVER ? 9 : 16);
        double fast = manner == Manner.HOVER ? 2.1 : 0.7;
        return new double[] {k * 0.8 * Math.sin(fast * 0.8 * s + 1), k * Math.sin(fast * s)};
    }
}
