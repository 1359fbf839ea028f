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

    /** Head down, it lunges from its hind legs, presses, and draws back. */
    static void butt(Pose p, Breed b, double phase) {
        double lunge = Noise.smooth(0.18, 0.34, phase) * (1 - Noise.smooth(0.62, 0.92, phase));
        double back = Noise.smooth(0, 0.16, phase) * (1 - Noise.smooth(0.18, 0.30, phase));
        double shoulder = 1 - b.n("chest");
        p.hip(p.hipX + 0.16 * lunge - 0.10 * back, p.hipY + 0.10 * shoulder * lunge);
        p.rise -= 0.05 * lunge;
        for (int leg = 0; leg < 4; leg += 2) {
            p.footX[leg] -= 0.16 * lunge;
            p.footX[leg + 1] += 0.10 * lunge - 0.06 * back;
        }
        Poses.reach(p, b, -0.50 * shoulder, 0.9);
        p.nod += 0.30 * lunge;
        p.lid = lunge > 0.7 ? 1 : 0;
        p.tail += 0.3 * lunge;
        p.swung = 0.3;
    }

    /** Sits, holds a paw before its mouth and nods at it. */
    static void lick(Pose p, Breed b, double phase) {
        Poses.sit(p, b);
        double wave = Math.sin(phase * TURN);
        p.nod += 0.34 + 0.10 * wave;
        p.neck -= 0.18;
        double[] mouth = new Skeleton(b, p).mouth();
        p.paw(1, mouth[0] + 0.03, mouth[1] + 0.10 - 0.03 * wave);
        p.jaw = 0.10 * Math.max(0, wave);
        p.lid = 1;
    }

    /** On its belly, all legs spread. */
    static void slide(Pose p, Breed b, double wave) {
        Poses.lie(p, b);
        p.rise = 0.04;
        p.footX[0] -= 0.42;
        p.footX[2] -= 0.36;
        p.footX[1] += 0.12 + 0.02 * wave;
        p.footX[3] += 0.16 - 0.02 * wave;
        p.nod -= 0.22;
        p.jaw = 0.14;
        p.tail += 0.5;
        p.swung = 0.4;
    }

    /** Lower on its legs, the head level with the back. */
    static void stalk(Pose p, Breed b) {
        double low = 0.20 * (1 - b.n("chest"));
        p.hipY += low;
        p.neck -= 0.42;
        p.nod += 0.10;
        p.tail -= 0.30;
        p.swung = 0.05;
    }
}
