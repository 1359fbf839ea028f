package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Paint;

/** The water that flies where a leap breaks the surface: a crown, drops, and foam that stays for a while. */
final class Splash {
    private static final int DROPS = 150;
    private static final double LAST = 2.0;

    private final Arc arc;
    private final double unit;
    private final long seed;

    Splash(Arc arc, double unit, long seed) {
        this.arc = arc;
        this.unit = unit;
        this.seed = seed;
    }

    /** What lies behind the animal. */
    void behind(Pen pen, double t) {
        each(t, (which, age) -> {
            foam(pen, which, age);
            crown(pen, which, age, 1);
        });
    }

    /** What flies before it. */
    void before(Pen pen, double t) {
        each(t, (which, age) -> {
            crown(pen, which, age, 0.6);
            drops(pen, which, age);
        });
    }

    /** Foam around something that stands in the water. */
    void collar(Pen pen, double x, double half, double t) {
        int c = white(pen);
        for (int i = 0; i < 13; i++) {
            double s = (i / 12.0 - 0.5) * 2;
            double beat = 0.5 + 0.5 * Math.sin(t * (5 + 3 * Noise.at(seed, 400 + i)) + i * 2.1);
            double r = half * (0.20 + 0.16 * Noise.at(seed, 430 + i)) * (0.8 + 0.3 * beat);
            pen.fill(
                    Paths.oval(x + s * half * 1.15, -r * 0.15 + half * 0.06, r, r * (0.34 + 0.22 * beat)),
                    Colours.fade(c, 0.62 * (1.1 - Math.abs(s) * 0.5)));
        }
    }

    private interface Burst {
        void draw(int which, double age);
    }

    private void each(double t, Burst burst) {
        for (int which = 0; which < 2; which++) {
            double age = arc.since(t) - arc.breaks()[which][0] * arc.airborne();
            if (age < 0 && t - arc.first() > arc.every()) {
                age += arc.every();
            }
            if (age >= 0 && age < LAST) {
                burst.draw(which, age);
            }
        }
    }

    private double x(int which) {
        return arc.breaks()[which][1] * unit;
    }

    private int white(Pen pen) {
        int lit = Colours.mix(
                pen.light().surface(0xFFF4FAFF),
                pen.light().key(),
                0.22 * pen.light().keyAmount());
        return Colours.mix(lit, pen.light().sky(), 0.12);
    }

    private void foam(Pen pen, int which, double age) {
        double k = Math.min(1, age * 3) * (1 - Noise.smooth(0.7, LAST, age));
        double wide = unit * Math.sqrt(arc.might(which)) * (0.13 + 0.12 * Math.sqrt(age));
        int c = white(pen);
        for (int i = 0; i < 9; i++) {
            double dx = (Noise.at(seed, 100 + i + 20 * which) - 0.5) * 2 * wide;
            double r = wide * (0.22 + 0.3 * Noise.at(seed, 140 + i)) * (1 - 0.4 * Math.abs(dx) / wide);
            pen.fill(Paths.oval(x(which) + dx, unit * 0.012 * (i % 3), r, r * 0.13), Colours.fade(c, 0.5 * k));
        }
        for (int ring = 0; ring < 2; ring++) {
            double r = wide * (1.2 + ring * 0.7) * (0.6 + 0.5 * age);
            pen.stroke(Paths.oval(x(which), unit * 0.02, r, r * 0.13), unit * 0.006, Colours.fade(c, 0.4 * k));
        }
    }

    private void crown(Pen pen, int which, double age, double share) {
        double life = 1.15;
        if (age > life) {
            return;
        }
        double u = age / life;
        double rise = 4 * u * (1 - u);
        double might = arc.might(which);
        int c = white(pen);
        int tongues = 9;
        for (int i = 0; i < tongues; i++) {
            double lean = (i / (tongues - 1.0) - 0.5) * 2;
            double tall = unit
                    * might
                    * (0.10 + 0.16 * Noise.at(seed, 200 + i + 31 * which))
                    * rise
                    * share
                    * (1.2 - Math.abs(lean) * 0.5);
            double base = x(which) + lean * unit * might * (0.07 + 0.10 * u);
            double r = unit * might * 0.030 * (1 - 0.4 * u);
            double tip = base + lean * tall * 0.6;
            pen.fill(
                    Paths.tube(base, 0, r * 1.5, (base + tip) / 2, -tall * 0.62, r, tip, -tall, r * 0.25),
                    Colours.fade(c, 0.50 * (1 - u)));
        }
    }

    private void drops(Pen pen, int which, double age) {
        double might = arc.might(which);
        int c = white(pen);
        try (Paint paint = new Paint().setAntiAlias(true)) {
            for (int i = 0; i < DROPS; i++) {
                long id = 300 + i + 977L * which;
                double lean = Noise.at(seed, id) + Noise.at(seed, id + 5000) - 1;
                double up = Math.sqrt(unit * might)
                        * (0.55 + 1.15 * Noise.at(seed, id + 7000))
                        * 1.7
                        * (1 - 0.4 * lean * lean);
                double late = age - 0.10 * Noise.at(seed, id + 9000);
                double y = up * late - 4.9 * late * late;
                if (late < 0 || y < 0) {
                    continue;
                }
                double x = x(which) + lean * unit * might * 0.10 + lean * late * Math.sqrt(unit * might) * 1.25;
                double r = Math.sqrt(unit) * 0.011 * (0.35 + 0.9 * Noise.at(seed, id + 11000));
                paint.setColor(Colours.fade(c, 0.85 * (1 - Noise.smooth(0.7, 1.6, late))));
                pen.canvas().drawCircle((float) x, (float) -y, (float) r, paint);
            }
        }
    }
}
