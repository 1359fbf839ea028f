package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bird that stoops from the height into water, is gone in the splash, and beats its way up with a fish in its feet. */
final class Plunge {
    /** Seconds between the strike and the first beat above the water. */
    private static final double UNDER = 0.35;

    private static final int DROPS = 70;
    private static final double SPRAY = 1.5;

    private final Bird bird;
    private final Performer performer;
    private final Airborne air;
    private final double begins;
    private final double strikes;

    Plunge(Bird bird, Act dive) {
        this.bird = bird;
        performer = bird.performer();
        air = new Airborne(bird, Airborne.Manner.FLAP);
        double length = dive.end() - dive.start();
        begins = dive.start() + Math.min(0.9, 0.16 * length);
        strikes = begins + Math.min(1.5, 0.40 * length);
    }

    Figure figure() {
        List<Cel> cels = new ArrayList<>();
        cels.add(new Cel.Live(Figure.WATER, this::rings));
        for (Cel c : air.cels()) {
            cels.add(c instanceof Cel.Cycle cycle ? stooping(cycle) : c);
        }
        double u = bird.unit();
        cels.add(Cel.rigid(
                "catch",
                Paths.rect(-110 * u, -60 * u, 110 * u, 110 * u),
                t -> new Move(0, 0, tilt(t) * 0.6, 0, -bird.ground() * u, 1, 1, t > strikes + UNDER * 0.5 ? 1 : 0),
                (pen, k) -> bird.draw(pen, 0, this::fish)));
        cels.add(new Cel.Live("spray", this::spray));
        return new Figure(
                performer.id(),
                this::x,
                this::y,
                performer.z(),
                performer.facing() < 0,
                performer.size(),
                cels,
                t -> List.of(),
                (name, t) -> Optional.empty());
    }

    private double fallen(double t) {
        return Math.max(0, Math.min(1, (t - begins) / (strikes - begins)));
    }

    private double risen(double t) {
        return Math.max(0, t - strikes - UNDER);
    }

    private double x(double t) {
        double s = performer.size();
        double before = -2.0 * (1 - fallen(t)) + 0.25 * Math.min(0, t - begins);
        double after = 0.85 * risen(t) + 0.12 * risen(t) * risen(t);
        return performer.x() + bird.way() * s * (before + after);
    }

    private double y(double t) {
        double s = performer.size();
        if (t < strikes) {
            double u = fallen(t);
            return performer.lift() * (1 - u * u) - 0.12 * s * u + air.drift(t)[1] * (1 - u);
        }
        double k = risen(t);
        return -0.55 * s * Math.sin(Math.PI * Math.min(1, (t - strikes) / UNDER)) * 0.4
                - 0.12 * s
                + s * (0.52 * k + 0.10 * k * k);
    }

    /** How far it is on its way down, 0 to 1, and back to 0 when it has struck. */
    private double stoop(double t) {
        return Noise.smooth(begins - 0.1, begins + 0.35, t) * (1 - Noise.smooth(strikes - 0.12, strikes + 0.1, t));
    }

    /** Radians its head is lowered. */
    private double tilt(double t) {
        double rise = Noise.smooth(strikes, strikes + 0.3, t) * (1 - Noise.smooth(strikes + 2.5, strikes + 4.5, t));
        return 0.95 * stoop(t) - 0.42 * rise;
    }

    /** A part of the flying bird, tilted; its wings half folded while it falls. */
    private Cel stooping(Cel.Cycle c) {
        boolean wing = c.name().startsWith("wing");
        return new Cel.Cycle(
                c.name(),
                c.bounds(),
                c.count(),
                t -> wing && stoop(t) > 0.3 ? c.count() - 4 : c.phase().applyAsInt(t),
                t -> {
                    Move m = c.move().apply(t);
                    double fold = wing ? 1 - 0.45 * stoop(t) : 1;
                    boolean gone = t > strikes + 0.06 && t < strikes + UNDER * 0.7;
                    return new Move(
                            m.dx(),
                            m.dy(),
                            m.radians() + tilt(t),
                            m.pivotX(),
                            m.pivotY(),
                            wing ? 1 - 0.15 * stoop(t) : 1,
                            fold,
                            gone ? 0 : m.alpha());
                },
                c.drawing());
    }

    private void fish(Pen p) {
        double y = 22;
        p.lit(
                Paths.blob(
                        -62, y - 4, -30, y - 15, 14, y - 17, 52, y - 6, 62, y + 1, 50, y + 8, 12, y + 15, -30, y + 11),
                0xFFC2CED6,
                26);
        p.lit(Paths.blob(-56, y + 2, -92, y - 20, -82, y + 2, -92, y + 24), 0xFF9AAAB4, 12);
        p.lit(Paths.blob(-4, y - 15, 12, y - 30, 24, y - 15), 0xFF8E9EA8, 8);
        p.softStroke(Paths.curve(-44, y - 2, 0, y - 4, 44, y), 5, 3, 0x70E88A90);
        p.fill(Paths.oval(46, y - 3, 4, 4), 0xFF1C1E22);
        p.fill(Paths.oval(47, y - 4, 1.4, 1.4), 0xFFFFFFFF);
    }

    /** Moves the pen to where the water was struck. */
    private void there(Pen pen, double t, Runnable work) {
        double dx = (performer.x() - x(t)) * bird.way();
        pen.moved(dx, y(t), 0, 1, work);
    }

    private void rings(Pen pen, double t) {
        double age = t - strikes;
        if (age < 0 || age > 5) {
            return;
        }
        double s = performer.size();
        int light = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.6);
        there(pen, t, () -> {
            for (int i = 0; i < 4; i++) {
                double a = age - 0.28 * i;
                if (a > 0) {
                    double r = s * (0.25 + 0.75 * a);
                    pen.stroke(
                            Paths.oval(0, 0.02 * s, r, 0.15 * r),
                            0.020 * s,
                            Colours.fade(light, 0.8 * Math.exp(-0.8 * a)));
                }
            }
        });
    }

    private void spray(Pen pen, double t) {
        double age = t - strikes;
        if (age < 0) {
            return;
        }
        there(pen, t, () -> burst(pen, age));
        if (age < 3.5) {
            drips(pen, age);
        }
    }

    private void burst(Pen pen, double age) {
        if (age > SPRAY) {
            return;
        }
        double s = performer.size();
        int white = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.82);
        double crown = Math.sin(Math.PI * Math.min(1, age / 0.8));
        for (int i = 0; i < 11; i++) {
            double u = (i - 5) / 5.0;
            double tall = s * (0.75 + 0.35 * Noise.at(bird.seed(), 300 + i)) * crown * (1 - 0.35 * u * u);
            pen.soft(
                    Paths.tube(
                            u * 0.40 * s,
                            0.03 * s,
                            0.11 * s,
                            u * 0.66 * s * (0.6 + age),
                            -tall * 0.6,
                            0.07 * s,
                            u * 0.85 * s * (0.6 + age),
                            -tall,
                            0.015 * s),
                    0.025 * s,
                    Colours.fade(white, 0.72 * (1 - age / SPRAY)));
        }
        for (int i = 0; i < DROPS; i++) {
            double vx = 2.6 * (Noise.at(bird.seed(), 400 + i) - 0.5) * s;
            double vy = (1.3 + 2.4 * Noise.at(bird.seed(), 500 + i)) * s;
            double y = vy * age - 2.6 * s * age * age;
            if (y > -0.02 * s) {
                double r = (0.012 + 0.022 * Noise.at(bird.seed(), 600 + i)) * s;
                pen.fill(Paths.oval(vx * age, -y, r, r * 1.3), Colours.fade(white, 0.9));
            }
        }
    }

    /** Water that runs off while it climbs. */
    private void drips(Pen pen, double age) {
        double u = bird.unit();
        int white = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.8);
        for (int i = 0; i < 16; i++) {
            double k = (age * 1.6 + Noise.at(bird.seed(), 700 + i)) % 1;
            double x = (Noise.at(bird.seed(), 720 + i) - 0.6) * 150 * u;
            pen.fill(
                    Paths.oval(x - 30 * u * k, (20 + 190 * k * k) * u, 2.6 * u, 4.2 * u),
                    Colours.fade(white, 0.8 * (1 - k) * Math.max(0, 1 - age / 3.5)));
        }
    }
}
