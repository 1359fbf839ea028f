package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Noise;

/** The poses of what beasts do. */
final class Poses {
    private static final double TURN = Math.PI * 2;

    private Poses() {}

    /** How a beast holds itself at a share of its round. */
    static Pose at(Manner manner, Breed b, double phase) {
        Pose p = Pose.of(b);
        p.swing = phase * TURN;
        double wave = Math.sin(phase * TURN);
        switch (manner) {
            case STAND, TRAVEL, STALK -> stand(p, b, wave);
            case SIT -> {
                sit(p, b);
                p.nod += 0.03 * wave;
                p.look += 0.10 * Math.sin(phase * TURN + 1);
                p.hipY += 0.004 * wave;
            }
            case LIE -> {
                lie(p, b);
                p.nod += 0.03 * wave;
                p.look += 0.10 * Math.sin(phase * TURN + 1);
            }
            case SLEEP -> sleep(p, b, wave);
            case HOWL -> howl(p, b, phase);
            case ROAR -> roar(p, b, phase);
            case YAWN -> yawn(p, b, phase);
            case STRETCH -> stretch(p, b, phase);
            case FEED -> feed(p, b, phase);
            case FLOAT -> Antics.drift(p, b, phase);
            case SWAT -> Antics.swat(p, b, phase);
            case BUTT -> Antics.butt(p, b, phase);
            case LICK -> Antics.lick(p, b, phase);
            case SLIDE -> Antics.slide(p, b, wave);
            case DIG -> dig(p, b, phase);
            case TUG -> tug(p, b, phase);
            case ROLL -> roll(p, b, phase);
            case BEG -> beg(p, b, phase);
            case NIBBLE -> nibble(p, b, phase);
            case SHAKE -> {
                p.roll += 0.34 * wave;
                p.look += 0.25 * Math.sin(phase * TURN + 0.9);
                p.swung = 0.6;
                p.lid = 1;
            }
            case PLAY -> leap(p, b, phase);
            case CIRCLE -> circle(p, b, phase);
            case SWING -> swing(p, b, phase);
            case CLIMB -> climb(p, b, phase);
        }
        return p;
    }

    private static void stand(Pose p, Breed b, double wave) {
        double[] apart = {-0.07, 0.05, 0.08, -0.09};
        for (int leg = 0; leg < 4; leg++) {
            if (p.free[leg] == 0) {
                p.footX[leg] += apart[leg];
            }
        }
        p.nod += 0.03 * wave;
        p.neck += 0.02 * wave;
        p.arch += 0.006 * wave;
        if (b.bears("hands") && b.is("stance", "upright")) {
            p.look += 0.08 * wave;
        }
    }

    static void sit(Pose p, Breed b) {
        if (b.is("stance", "upright")) {
            return;
        }
        if (b.is("upright.sit", "yes")) {
            squat(p, b);
            return;
        }
        double length = b.n("trunk");
        double y = -b.n("haunch") * 0.92;
        double shoulder = 1 - b.n("chest") + 0.02;
        double rise = Math.asin(Math.max(0.2, Math.min(0.90, (shoulder + y) / length)));
        p.rise = rise;
        p.hip(-Math.cos(rise) * length * 0.5 - 0.05, y);
        double leg = b.n("rump") - b.n("haunch");
        for (int k = 0; k < 4; k += 2) {
            p.foot(k, p.hipX + leg * 0.62 + (k == 2 ? 0.05 : 0), 0, 1);
            double x = p.shoulderX(b) + b.n("foreset") + 0.02;
            p.foot(k + 1, x + (k == 2 ? 0.05 : 0), 0, 0);
        }
        p.nod += 0.05;
        p.tail = -b.n("carriage") - 0.10;
    }

    /** On its rump, back upright, hands free. */
    static void squat(Pose p, Breed b) {
        p.rise = b.n("squat");
        double length = b.n("trunk");
        p.hip(-Math.cos(p.rise) * length * 0.5 - 0.04, -b.n("haunch") * 0.95);
        double leg = b.n("rump") - b.n("haunch");
        for (int k = 0; k < 4; k += 2) {
            p.foot(k, p.hipX + leg * 0.78 + (k == 2 ? 0.04 : 0), 0, 1);
            double sx = p.shoulderX(b);
            double sy = p.shoulderY(b);
            double arm = (1 - b.n("chest")) * b.n("forelong");
            boolean ape = b.is("feet", "hand");
            p.paw(
                    k + 1,
                    sx + (ape ? 0.20 : 0.16) + (k == 2 ? 0.05 : 0),
                    Math.min(-0.12, sy + (ape ? 0.80 : 0.50) * arm));
        }
        p.neck -= 0.25;
    }

    /** On its hind legs. */
    static void upright(Pose p, Breed b, double rise) {
        p.rise = rise;
        double length = b.n("trunk");
        double leg = b.n("rump") - b.n("haunch");
        p.hip(-Math.cos(rise) * length * 0.5, -leg * 0.97);
        for (int k = 0; k < 4; k += 2) {
            p.foot(k, p.hipX + b.n("hindset") + 0.06 + (k == 2 ? 0.06 : 0), 0, 0);
            double sx = p.shoulderX(b);
            double sy = p.shoulderY(b);
            p.paw(k + 1, sx + 0.14 + (k == 2 ? 0.04 : 0), sy + 0.44 * (1 - b.n("chest")) * b.n("forelong"));
        }
    }

    static void lie(Pose p, Breed b) {
        double length = b.n("trunk");
        p.rise = 0.10;
        p.hip(-length * 0.5, -b.n("haunch") * 0.90);
        boolean hoofed = b.is("feet", "hoof") || b.is("feet", "pad");
        double leg = b.n("rump") - b.n("haunch");
        for (int k = 0; k < 4; k += 2) {
            p.foot(k, p.hipX + leg * 0.66, -0.01, 1);
            p.foot(k + 1, p.shoulderX(b) + (hoofed ? 0.16 : 0.34) + (k == 2 ? 0.06 : 0), -0.01, hoofed ? 0 : 1);
        }
        p.tail -= 0.25;
    }

    /** How much who sleeps curls up. */
    private static final double CURLED = 0.5;

    private static void sleep(Pose p, Breed b, double wave) {
        lie(p, b);
        p.lid = 1;
        p.arch += 0.012 * wave;
        reach(p, b, -b.n("mroot") * 1.15, 0.25);
        p.swung = 0.03;
        if (b.is("feet", "paw")) {
            p.wrap = 1;
            p.bend = CURLED;
            p.arch += 0.05;
        }
    }

    /** How far a deed that comes and goes is: 0 at the ends of the round, 1 in its middle. */
    private static double held(double phase) {
        return Noise.smooth(0.06, 0.30, phase) * (1 - Noise.smooth(0.74, 0.95, phase));
    }

    private static void howl(Pose p, Breed b, double phase) {
        double k = held(phase);
        p.neck += (1.28 - b.n("rise")) * k * 0.85;
        p.nod += (-0.95 - b.n("nod")) * k;
        p.jaw = 0.42 * Noise.smooth(0.55, 0.95, k) * (1 + 0.10 * Math.sin(phase * TURN * 6));
        p.lid = k > 0.75 ? 1 : 0;
        p.tail -= 0.25 * k;
        p.swung = 0.06;
    }

    private static void roar(Pose p, Breed b, double phase) {
        double k = held(phase);
        p.neck += 0.18 * k;
        p.nod -= (0.22 + b.n("nod") * 0.4) * k;
        p.look += 0.18 * k;
        p.jaw = 0.66 * Noise.smooth(0.3, 0.9, k) * (1 + 0.05 * Math.sin(phase * TURN * 7));
        p.lid = 0;
    }

    private static void yawn(Pose p, Breed b, double phase) {
        double k = held(phase);
        if (!b.is("feet", "hoof")) {
            sit(p, b);
        }
        p.nod -= 0.35 * k;
        p.jaw = 0.80 * Noise.smooth(0.2, 0.9, k);
        p.lid = k > 0.4 ? 1 : 0;
    }

    private static void stretch(Pose p, Breed b, double phase) {
        double k = held(phase);
        double length = b.n("trunk");
        double low = (1 - b.n("chest")) * 0.50;
        p.rise -= Math.asin(Math.min(0.8, low / length)) * k;
        p.hipX -= 0.12 * k;
        for (int leg = 1; leg < 4; leg += 2) {
            p.footX[leg] = p.shoulderX(b) + b.n("foreset") + (0.42 + (leg == 3 ? 0.06 : 0)) * k;
            p.flat[leg] = 0.7 * k;
        }
        p.footX[0] -= 0.05 * k;
        p.footX[2] -= 0.02 * k;
        p.neck += 0.35 * k;
        p.nod -= 0.12 * k;
        p.tail += 0.45 * k;
        p.arch -= 0.05 * k;
        p.lid = k > 0.8 ? 1 : 0;
    }

    /** Brings the mouth down to a height, by the neck and where that is too short by the shoulders. */
    static void reach(Pose p, Breed b, double y, double pitch) {
        p.nod = pitch - b.n("nod");
        for (int i = 0; i < 40; i++) {
            double now = new Skeleton(b, p).mouth()[1];
            if (now >= y) {
                return;
            }
            if (new Skeleton(b, p).neckAngle() > -1.15) {
                p.neck -= 0.05;
            } else if (p.rise > -0.42) {
                p.rise -= 0.02;
            } else {
                return;
            }
        }
    }

    private static void feed(Pose p, Breed b, double phase) {
        if (b.is("stance", "upright")) {
            p.nod += 0.3 + 0.1 * Math.sin(phase * TURN);
            p.jaw = 0.12 * Math.max(0, Math.sin(phase * TURN * 2));
            return;
        }
        double neck = p.neck;
        double nod = p.nod;
        double rise = p.rise;
        reach(p, b, -0.05 + 0.02 * Math.sin(phase * TURN), 1.0);
        if (b.n("neck") > 0.4) {
            p.footX[1] += 0.14;
            p.footX[3] -= 0.06;
        }
        p.nod += 0.05 * Math.sin(phase * TURN);
        p.jaw = 0.10 * Math.max(0, Math.sin(phase * TURN));
        p.tail += 0.05;
        double up = Noise.smooth(0, 1, phase - 1);
        p.neck += (neck + 0.14 - p.neck) * up;
        p.nod += (nod - 0.04 - p.nod) * up;
        p.rise += (rise - p.rise) * up;
        p.look += 0.30 * up;
        p.jaw *= 1 - up;
    }

    private static void dig(Pose p, Breed b, double phase) {
        double beat = Math.sin(phase * TURN);
        reach(p, b, -0.10 + 0.03 * beat, 0.75);
        p.rise -= 0.10 + 0.03 * beat;
        p.arch += 0.04;
        for (int leg = 1; leg < 4; leg += 2) {
            double own = phase + (leg == 1 ? 0 : 0.5);
            own -= Math.floor(own);
            double stroke = own < 0.5 ? own * 2 : 2 - own * 2;
            p.footX[leg] = p.shoulderX(b) + 0.26 - 0.34 * stroke;
            p.footY[leg] = own < 0.5 ? -0.02 : -0.20 * Math.sin(Math.PI * (own - 0.5) * 2);
        }
        p.tail += 0.35;
        p.swung = 0.5;
        p.look += 0.10 * beat;
    }

    private static void tug(Pose p, Breed b, double phase) {
        double pull = 0.5 + 0.5 * Math.sin(phase * TURN);
        double jerk = pull * pull;
        p.hip(p.hipX - 0.08 * jerk, p.hipY + 0.16 + 0.05 * jerk);
        p.rise -= 0.04;
        for (int leg = 1; leg < 4; leg += 2) {
            p.footX[leg] = p.shoulderX(b) + 0.30;
        }
        p.footX[0] += 0.12;
        p.footX[2] += 0.18;
        p.neck -= 0.35;
        p.nod += -b.n("nod") - 0.10 + 0.16 * Math.sin(phase * TURN * 2);
        p.look += 0.12 * Math.sin(phase * TURN * 2);
        p.jaw = 0.14;
        p.tail += 0.4;
        p.swung = 0.4;
    }

    /** Onto its back, legs in the air, wriggling, and back. */
    private static void roll(Pose p, Breed b, double phase) {
        lie(p, b);
        double over = Noise.smooth(0.08, 0.30, phase) * (1 - Noise.smooth(0.78, 0.97, phase));
        double wriggle = Math.sin(phase * TURN * 4);
        p.roll = -over * Math.PI * 0.86 + over * 0.10 * wriggle;
        double deep = Math.max(b.n("haunch"), b.n("chest"));
        p.hipY = -deep * 0.95;
        p.lift = 0;
        for (int leg = 0; leg < 4; leg++) {
            double x = leg % 2 == 0 ? p.hipX + 0.12 : p.shoulderX(b) + 0.06;
            double y = p.hipY + (0.42 + 0.06 * Math.sin(phase * TURN * 4 + leg * 1.7)) * (leg % 2 == 0 ? 1 : 0.95);
            p.footX[leg] += (x + 0.08 * wriggle - p.footX[leg]) * over;
            p.footY[leg] += (y - p.footY[leg]) * over;
            p.free[leg] = over;
            p.flat[leg] *= 1 - over;
        }
        p.nod += -0.1 * over;
        p.jaw = 0.16 * over;
        p.bend = 0.16 * over * wriggle;
    }

    private static void beg(Pose p, Breed b, double phase) {
        double wave = Math.sin(phase * TURN);
        if (!b.is("stance", "upright")) {
            if (b.is("feet", "hoof") || b.is("feet", "pad")) {
                p.rise += 0.55 + 0.1 * wave;
                for (int leg = 1; leg < 4; leg += 2) {
                    p.paw(leg, p.shoulderX(b) + 0.22, p.shoulderY(b) + 0.36 + 0.08 * Math.sin(phase * TURN + leg));
                }
                p.neck += 0.2;
                return;
            }
            squat(p, b);
            p.rise = Math.max(p.rise, 1.12);
        }
        for (int leg = 1; leg < 4; leg += 2) {
            double s = Math.sin(phase * TURN + (leg == 1 ? 0 : 1.3));
            p.paw(leg, p.shoulderX(b) + 0.26, p.shoulderY(b) + 0.16 - 0.10 * s);
        }
        p.neck += 0.10;
        p.nod -= 0.10 + 0.05 * wave;
        p.tail += 0.2;
        p.swung = 0.4;
    }

    private static void nibble(Pose p, Breed b, double phase) {
        if (!b.is("stance", "upright")) {
            squat(p, b);
        }
        double bite = Math.sin(phase * TURN);
        p.nod += 0.10 + 0.04 * bite;
        double[] mouth = new Skeleton(b, p).mouth();
        for (int leg = 1; leg < 4; leg += 2) {
            p.paw(leg, mouth[0] + 0.015, mouth[1] + b.n("mtip") * 1.1 + 0.05 + 0.012 * bite);
        }
        p.jaw = 0.14 * Math.max(0, bite);
    }

    /** Crouches, leaps forward and up, lands, and turns to the next one. */
    private static void leap(Pose p, Breed b, double phase) {
        double crouch = Noise.smooth(0.0, 0.22, phase) * (1 - Noise.smooth(0.28, 0.36, phase));
        double a = (phase - 0.32) / 0.40;
        double air = a > 0 && a < 1 ? 4 * a * (1 - a) : 0;
        double landed = Noise.smooth(0.70, 0.74, phase) * (1 - Noise.smooth(0.76, 0.94, phase));
        double low = 0.22 * crouch + 0.16 * landed;
        p.hipY += low * (1 - b.n("chest"));
        p.rise += -0.16 * crouch + 0.50 * air * (a < 0.5 ? 1 : 0.2) - (a > 0.5 && a < 1 ? 0.45 * (a - 0.5) * 2 : 0);
        p.along = 0.9 * Noise.smooth(0.30, 0.74, phase) * (1 - Noise.smooth(0.78, 1, phase)) - 0.08 * crouch;
        p.lift = 0.62 * air;
        for (int leg = 0; leg < 4; leg++) {
            boolean hind = leg % 2 == 0;
            if (air > 0) {
                double reach = hind ? -0.26 + 0.55 * Noise.smooth(0.4, 1, a) : 0.34 - 0.1 * a;
                p.footX[leg] += reach * Math.min(1, air * 2);
                p.footY[leg] -= 0.16 * air;
            }
        }
        p.tail += 0.5 * crouch + 0.3 * air;
        p.swung = 0.3;
        p.arch += 0.06 * crouch - 0.04 * air;
        p.nod += 0.15 * crouch;
        p.neck -= 0.15 * crouch;
    }

    /** Runs round after its own tail. */
    private static void circle(Pose p, Breed b, double phase) {
        Gait gait = Gait.of(2.4, 1 - b.n("chest"));
        for (int leg = 0; leg < 4; leg++) {
            double own = gait.phase(leg, phase * 3);
            p.footX[leg] += gait.reach(own) * 0.6;
            p.footY[leg] -= gait.lift(own);
        }
        p.yaw = phase * TURN;
        p.bend = 0.62;
        p.neck -= 0.2;
        p.look -= 0.5;
        p.tail += 0.2;
    }

    /** Hangs by its hands and swings. */
    private static void swing(Pose p, Breed b, double phase) {
        double s = Math.sin(phase * TURN);
        p.rise = 1.30;
        p.hip(-0.12, -0.52);
        double sx = p.shoulderX(b);
        double sy = p.shoulderY(b);
        double arm = (1 - b.n("chest")) * b.n("forelong");
        p.paw(1, sx + 0.10, sy - arm * 0.93);
        p.paw(3, sx - 0.08, sy - arm * 0.95);
        for (int k = 0; k < 4; k += 2) {
            p.paw(
                    k,
                    p.hipX + 0.22 + 0.10 * s,
                    p.hipY + (b.n("rump") - b.n("haunch")) * (0.72 - 0.2 * s) + (k == 2 ? 0.06 : 0));
        }
        p.neck -= 0.2;
        p.look += 0.15;
        p.lift = 0.12;
        p.swung = 0.35;
    }

    private static void climb(Pose p, Breed b, double phase) {
        p.rise = 1.35;
        p.hip(-0.16, -0.62);
        for (int leg = 0; leg < 4; leg++) {
            double own = phase + (leg == 1 || leg == 2 ? 0 : 0.5);
            own -= Math.floor(own);
            double up = own < 0.5 ? Noise.smooth(0, 0.5, own) : 1 - (own - 0.5) * 2;
            double base = leg % 2 == 0 ? p.hipY + 0.30 : p.shoulderY(b) - 0.10;
            p.foot(leg, (leg % 2 == 0 ? p.hipX : p.shoulderX(b)) + 0.30, base - 0.34 * up, 0);
            p.free[leg] = 0.6;
        }
        p.neck += 0.2;
        p.nod -= 0.5;
    }
}
