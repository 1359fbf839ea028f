package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Noise;

/** The poses of what beasts do for fun. */
final class Antics {
    private static final double TURN = Math.PI * 2;

    private Antics() {}

    /** On its back in the water, belly and paws above it. */
    static void drift(Pose p, Breed b, double phase) {
        double wave = Math.sin(phase * TURN);
        double deep = Math.max(b.n("haunch"), b.n("chest"));
        p.roll = -Math.PI * 0.90 + 0.05 * wave;
        p.hipY = -deep * 0.22 + 0.02 * wave;
        p.rise = -0.10;
        for (int leg = 0; leg < 4; leg++) {
            boolean hind = leg % 2 == 0;
            double far = leg > 1 ? 0.05 : 0;
            double beat = hind ? wave : Math.sin(2 * phase * TURN);
            double x = hind ? p.hipX - 0.16 : p.shoulderX(b) - 0.10;
            p.paw(leg, x + far, p.hipY + deep * (hind ? 1.15 : 1.22) + 0.03 * beat);
        }
        p.neck = -b.n("rise") - 0.95;
        p.nod = 2.15 - b.n("nod") + 0.05 * wave;
        p.look -= 0.35;
        p.swung = 0.05;
    }

    /** Sits, strikes out with a paw, and looks at whoever watches. */
    static void swat(Pose p, Breed b, double phase) {
        Poses.sit(p, b);
        double strike = Noise.smooth(0.16, 0.24, phase) * (1 - Noise.smooth(0.27, 0.40, phase));
        double back = Noise.smooth(0.08, 0.16, phase) * (1 - Noise.smooth(0.16, 0.22, phase));
        double stare = Noise.smooth(0.42, 0.56, phase);
        double raised = Math.max(strike, back);
        double x = p.shoulderX(b) + 0.10 * back + 0.62 * strike;
        double y = p.shoulderY(b) + (1 - b.n("chest")) * (0.75 - 0.25 * strike);
        p.footX[1] += (x - p.footX[1]) * raised;
        p.footY[1] += (y - p.footY[1]) * raised;
        p.free[1] = raised;
        p.nod += 0.22 * (1 - stare);
        p.look += 0.15 + 0.75 * stare;
        p.yaw += 0.12 * stare;
        p.rise -= 0.10 * strike;
    }
}
