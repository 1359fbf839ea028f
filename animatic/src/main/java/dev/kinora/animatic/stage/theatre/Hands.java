package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import java.util.List;

/**
 * Two hands on a keyboard, two notes a second each, half a beat apart: travel to the next key with a lift, strike, hold,
 * release. The near hand strikes on the half second, the far hand between.
 *
 * @param plays when somebody plays
 * @param seed of the piece
 */
record Hands(List<Act> plays, long seed) {
    /** Number of wide keys. */
    static final int KEYS = 15;

    private static final double BEAT = 0.5;
    /** Where in its beat a hand hits the key. */
    private static final double HIT = 0.37;

    /** Which hand. */
    enum Side {
        NEAR(0, 1.2, 5.4),
        FAR(0.25, 8.6, 12.8);

        private final double offset;
        private final double low;
        private final double high;

        Side(double offset, double low, double high) {
            this.offset = offset;
            this.low = low;
            this.high = high;
        }
    }

    /**
     * A hand at a moment.
     *
     * @param key position over the keys, 0 nearest, fractional on the way
     * @param lift metres above the key's rest
     * @param press 0 up, 1 down
     * @param struck number of the key that is pressed
     */
    record Pose(double key, double lift, double press, int struck) {}

    Pose at(Side side, double t) {
        double from = start(t);
        if (Double.isNaN(from)) {
            int rest = (int) Math.round((side.low + side.high) / 2);
            return new Pose(rest, 0.012, 0, rest);
        }
        double beats = (t - from - side.offset) / BEAT + HIT;
        long n = (long) Math.floor(beats);
        double phase = beats - n;
        int before = key(side, n - 1);
        int now = key(side, n);
        double go = Noise.smooth(0, 0.28, phase);
        double rise = Math.sin(Math.PI * Math.min(1, phase / 0.34));
        double press = Noise.smooth(0.30, 0.39, phase) * (1 - Noise.smooth(0.62, 0.78, phase));
        double lift = 0.012 + 0.055 * Math.max(0, rise) + 0.022 * Noise.smooth(0.66, 0.95, phase);
        return new Pose(before + (now - before) * go, lift * (1 - press), press, now);
    }

    /** Second at which the playing that is under way began; not a number when nobody plays. */
    private double start(double t) {
        return plays.stream()
                .filter(a -> t >= a.start() - 0.2 && t < a.end())
                .mapToDouble(Act::start)
                .max()
                .orElse(Double.NaN);
    }

    private int key(Side side, long n) {
        double wander = Noise.value(seed + side.ordinal() * 31L, n * 0.83 + 40);
        double step = Noise.at(seed + side.ordinal() * 57L, n);
        return (int) Math.round(side.low + (side.high - side.low) * (0.62 * wander + 0.38 * step));
    }
}
