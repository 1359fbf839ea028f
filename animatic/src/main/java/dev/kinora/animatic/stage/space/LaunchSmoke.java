package dev.kinora.animatic.stage.space;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Course;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Puffs;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;

/** The smoke of a launch: clouds that roll away over the ground, and a column that stays where the rocket has been. */
final class LaunchSmoke {
    private static final double LIFE = 9;
    private static final double EVERY = 0.24;
    private static final double COLUMN = 0.13;
    /** Seconds before the first frame at which the engines were lit. */
    private static final double BEFORE = 0.8;

    private LaunchSmoke() {}

    static Blueprint.Live of(Order o, double pad, boolean burns) {
        Puffs puffs = new Puffs(o, burns ? 0xFFEDE4DC : 0xFFF0EEEA, "launch");
        double unit = o.performer().size() / 300;
        return (w, t) -> {
            double risen = Course.climbed(t) * 300;
            w.pen().canvas().save();
            if (burns) {
                w.pen().canvas().translate(0, (float) risen);
                column(w, puffs, o.seed(), pad, t);
                ground(w, puffs, o.seed(), pad, t);
                double glow = Math.max(0.25, 1 - risen / 420);
                w.pen().glow(0, pad + 6, 130, Colours.fade(0xFFFF9A48, 0.55 * glow), BlendMode.SCREEN);
            } else {
                vent(w, puffs, o.seed(), pad, t);
            }
            w.pen().canvas().restore();
            if (unit <= 0) {
                throw new IllegalStateException("a rocket without size");
            }
        };
    }

    private static void ground(Workshop w, Puffs puffs, long seed, double pad, double t) {
        long newest = (long) Math.floor((t + BEFORE) / EVERY);
        for (long k = Math.max(0, newest - (long) (LIFE / EVERY)); k <= newest; k++) {
            for (int side = -1; side <= 1; side += 2) {
                double age = t + BEFORE - k * EVERY;
                double u = age / LIFE;
                double n = Noise.at(seed, 5 * k + side);
                double reach = (50 + 46 * n) * Math.pow(age + 0.05, 0.62) * 1.5;
                double r = (13 + 30 * (1 - Math.exp(-age * 0.9))) * (0.75 + 0.5 * Noise.at(seed, 7 * k + side));
                double y = pad + 20 - r * 0.62 - 9 * age * n;
                puffs.draw(w.pen(), k + side, side * (12 + reach), y, r, 0.95 * Math.min(1, age * 6) * (1 - u * u));
            }
        }
    }

    private static void column(Workshop w, Puffs puffs, long seed, double pad, double t) {
        long newest = (long) Math.floor(t / COLUMN);
        for (long k = Math.max(0, newest - 44); k <= newest; k++) {
            double born = k * COLUMN;
            double at = Course.climbed(born) * 300;
            double age = t - born;
            if (at < 10) {
                continue;
            }
            double r = (13 + 15 * (1 - Math.exp(-age * 0.8))) * (0.8 + 0.4 * Noise.at(seed, 900 + k));
            double x = (Noise.at(seed, 1200 + k) - 0.5) * r * 0.8;
            puffs.draw(w.pen(), k, x, pad - at + 46, r, 0.9 * Math.min(1, age * 4) * Math.max(0, 1 - age / 6));
        }
    }

    private static void vent(Workshop w, Puffs puffs, long seed, double pad, double t) {
        for (int i = 0; i < 8; i++) {
            double u = (t * 0.4 + i / 8.0) % 1;
            puffs.draw(
                    w.pen(),
                    i,
                    22 + 40 * u,
                    pad - 60 - 10 * u + 6 * Noise.at(seed, i),
                    5 + 12 * u,
                    0.5 * (1 - u) * Math.min(1, u * 6));
        }
    }
}
