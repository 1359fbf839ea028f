package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Noise;

/**
 * When and where the feet of a walking beast are, in shares of the height of its shoulder. A foot that stands stays where
 * it is, because the round follows from the speed.
 *
 * @param kind of gait
 * @param reach how far a foot goes forward and back of its rest
 * @param high how far it is lifted
 */
record Gait(Kind kind, double reach, double high) {
    /** Order of the feet: near hind, near fore, far hind, far fore. */
    enum Kind {
        WALK(0.62, 0, 0.25, 0.5, 0.75),
        TROT(0.48, 0, 0.5, 0.5, 0),
        GALLOP(0.30, 0, 0.44, 0.10, 0.56),
        HOP(0.42, 0, 0.5, 0.02, 0.52);

        final double duty;
        final double[] offsets;

        Kind(double duty, double... offsets) {
            this.duty = duty;
            this.offsets = offsets;
        }
    }

    /** The gait for a speed in shares a second, on legs of a length. */
    static Gait of(double speed, double leg) {
        double v = speed / Math.sqrt(Math.max(0.3, leg) / 0.75);
        if (v < 1.6) {
            return new Gait(Kind.WALK, leg * (0.26 + 0.12 * Math.min(1, v / 1.6)), leg * 0.14);
        }
        return v < 3.2 ? new Gait(Kind.TROT, leg * 0.46, leg * 0.20) : new Gait(Kind.GALLOP, leg * 0.68, leg * 0.26);
    }

    /** The same for who goes in bounds. */
    Gait bounding() {
        return new Gait(Kind.HOP, Math.max(reach, 0.34), high * 1.5);
    }

    /** Shares it goes in one round. */
    double stride() {
        return 2 * reach / kind.duty;
    }

    /** Share of the round that a foot is in; it touches down at 0. */
    double phase(int leg, double round) {
        double p = round + kind.offsets[leg];
        return p - Math.floor(p);
    }

    double reach(double phase) {
        if (phase < kind.duty) {
            return reach * (1 - 2 * phase / kind.duty);
        }
        return reach * (-1 + 2 * Noise.smooth(0, 1, (phase - kind.duty) / (1 - kind.duty)));
    }

    double lift(double phase) {
        if (phase < kind.duty) {
            return 0;
        }
        return high * Math.sin(Math.PI * Math.pow((phase - kind.duty) / (1 - kind.duty), 0.8));
    }

    /** How a beast holds itself at a share of the round. */
    Pose pose(Breed b, double round) {
        Pose p = Pose.of(b);
        double turn = round * Math.PI * 2;
        p.swing = turn;
        if (b.is("stance", "upright") && b.is("gait", "hop")) {
            hop(p, b, round);
            return p;
        }
        boolean gallops = kind == Kind.GALLOP;
        for (int leg = 0; leg < 4; leg++) {
            if (p.free[leg] > 0) {
                p.footX[leg] += 0.04 * Math.sin(turn + leg);
                continue;
            }
            double own = phase(leg, round);
            p.footX[leg] += reach(own);
            p.footY[leg] -= lift(own);
        }
        if (kind == Kind.HOP) {
            double air = Math.max(0, Math.sin(turn - 2.4));
            p.lift = 0.20 * air;
            p.rise += 0.20 * Math.sin(turn + 2.6);
            p.arch += 0.05 * Math.cos(turn);
            p.tail += 0.3 * air;
            return p;
        }
        double bob = gallops ? 0.05 * Math.cos(turn + 0.6) : (kind == Kind.TROT ? 0.024 : 0.012) * Math.cos(2 * turn);
        p.hipY += bob;
        if (gallops) {
            double supple = b.n("supple");
            p.rise += 0.07 * Math.sin(turn + 0.4);
            p.arch += supple * 0.12 * Math.cos(turn + 0.5);
            p.nod += 0.05 * Math.sin(turn);
            p.neck -= b.n("rise") > 0.5 ? 0.20 : 0.05;
            p.tail += 0.42;
        } else {
            p.nod += 0.035 * Math.sin(2 * turn + 0.8);
            p.neck += 0.03 * Math.sin(2 * turn);
            p.rise += 0.012 * Math.sin(2 * turn);
        }
        return p;
    }

    private void hop(Pose p, Breed b, double round) {
        double a = (round - 0.36) / 0.56;
        double air = a > 0 && a < 1 ? 4 * a * (1 - a) : 0;
        double crouch = Noise.smooth(0.0, 0.20, round) * (1 - Noise.smooth(0.28, 0.38, round));
        p.lift = 0.42 * air;
        p.rise += -0.30 * air - 0.18 * crouch;
        p.hipY += 0.14 * crouch;
        for (int leg = 0; leg < 4; leg += 2) {
            double back = a > 0 && a < 1
                    ? -0.34 * Math.sin(Math.PI * Math.min(1, a * 1.4))
                            + 0.5 * Noise.smooth(0.5, 1, a) * (1 - Noise.smooth(0.92, 1, a))
                    : 0;
            p.footX[leg] += back;
            p.footY[leg] -= 0.10 * air;
        }
        p.tail += 0.35 * air - 0.1 * crouch;
    }
}
