package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.SoftBody;
import dev.kinora.animatic.paint.Warp;

/**
 * A breed in its pelt, drawn pose by pose, facing right: the origin on the ground under its middle, unit the height of
 * its shoulder.
 *
 * @param breed what it is
 * @param pelt what it wears
 */
record BeastForm(Breed breed, Pelt pelt) {
    /** How the whole body is turned before it is seen. */
    private Warp seen(Pose p) {
        double bend = p.bend;
        Warp bent = q -> {
            if (bend != 0) {
                q[2] += bend * (q[0] * q[0] * 0.55 - 0.05);
                q[0] *= 1 - Math.abs(bend) * 0.22;
            }
        };
        double axis = p.hipY;
        Warp rolled = Math.abs(p.roll) < 1e-6
                ? Warp.NONE
                : Warp.by(0, -axis, 0).then(Warp.turned(0, 0, p.roll)).then(Warp.by(0, axis, 0));
        return bent.then(rolled)
                .then(Warp.turned(breed.n("yaw") + p.yaw, 0, 0.07))
                .then(Warp.by(p.along, -p.lift, 0));
    }

    void draw(Pen pen, Pose pose) {
        Skeleton bones = new Skeleton(breed, pose);
        Warp seen = seen(pose);
        SoftBody body = new SoftBody(seen);
        new Torso(bones, pelt).add(body);
        new Limbs(bones, pelt).add(body);
        new HeadForm(bones, pelt).add(body);
        new Growths(bones, pelt).add(body);
        body.draw(pen);
        new Features(bones, seen).draw(pen);
    }

    /** Where a point of the body is seen. */
    double[] seen(Pose pose, double... xyz) {
        double[] p = {xyz[0], xyz[1], xyz.length > 2 ? xyz[2] : 0};
        seen(pose).move(p);
        return p;
    }

    /** The pose of a moment. */
    Pose pose(Manner manner, Gait gait, double phase) {
        Pose p = manner.travels() ? gait.pose(breed, phase) : Poses.at(manner, breed, phase);
        if (manner == Manner.STALK) {
            Antics.stalk(p, breed);
        }
        return p;
    }

    /** Whether its eyes are shut for a moment. */
    static boolean blinks(long seed, double t) {
        double every = Noise.between(seed, 9, 2.6, 4.2);
        double u = t + Noise.at(seed, 8) * every;
        return u - Math.floor(u / every) * every < 0.15;
    }
}
