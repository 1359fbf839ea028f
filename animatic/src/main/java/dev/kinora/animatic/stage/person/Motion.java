package dev.kinora.animatic.stage.person;

import java.util.function.DoubleFunction;

/**
 * A movement.
 *
 * @param period seconds of one round
 * @param phases pictures a round
 * @param mood what the face says meanwhile
 * @param pose the body at a share of the round, 0 to 1
 * @param manner how it is done besides
 */
record Motion(double period, int phases, Face.Mood mood, DoubleFunction<Pose> pose, Manner manner) {

    /** Share of its round that is over when something begins that is under way. */
    private static final double BEGUN = 0.30;

    /** A movement that repeats, with nothing in hand. */
    Motion(double period, int phases, Face.Mood mood, DoubleFunction<Pose> pose) {
        this(period, phases, mood, pose, Manner.PLAIN);
    }

    /**
     * How a movement is done besides.
     *
     * @param end whether it begins again
     * @param eyes whether they are shut
     * @param voice whether the lips move
     * @param tool what is in the hands: a name of {@link Tool}, or nothing
     * @param before what it is done at: a name of {@link Fixture}, or nothing
     */
    record Manner(End end, HeadArt.Eyes eyes, Voice voice, String tool, String before) {
        static final Manner PLAIN = new Manner(End.AGAIN, HeadArt.Eyes.OPEN, Voice.SILENT, "", "");
    }

    /** What follows on the last picture. */
    enum End {
        AGAIN,
        /** Again and again, and at first it is already under way, so that the first picture shows what is done. */
        UNDERWAY,
        STAYS
    }

    /** Whether somebody is heard. */
    enum Voice {
        SILENT,
        SPEAKS
    }

    /** The picture {@code t} seconds after the beginning. */
    int phase(double t) {
        double begun = manner.end() == End.UNDERWAY ? BEGUN : 0;
        int n = (int) Math.floor((t / period + begun) * phases + 1e-9);
        return manner.end() == End.STAYS ? Math.max(0, Math.min(phases - 1, n)) : Math.floorMod(n, phases);
    }

    /** The body in one of the pictures. */
    Pose at(int phase) {
        double last = manner.end() == End.STAYS ? phases - 1.0 : phases;
        return pose.apply(phase / Math.max(1, last));
    }

    /** The same, done otherwise. */
    Motion with(Manner other) {
        return new Motion(period, phases, mood, pose, other);
    }

    /** Which arm. */
    enum Side {
        NEAR,
        FAR
    }

    /** The same with one arm held otherwise. */
    Motion arm(Side side, java.util.function.Function<Pose, Pose.Arm> held) {
        return new Motion(
                period,
                phases,
                mood,
                u -> {
                    Pose p = pose.apply(u);
                    return side == Side.NEAR ? p.arms(held.apply(p), p.armFar()) : p.arms(p.armNear(), held.apply(p));
                },
                manner);
    }

    /** The legs and hips of this one, with the arms, head and face of another: one who walks and waves. */
    Motion under(Motion upper) {
        double round = Math.max(period, 1e-6);
        double times = Math.max(1, Math.rint(upper.period / round));
        int pictures = (int) Math.min(48, Math.max(upper.phases, times * Math.min(phases, 16)));
        return new Motion(
                times * round,
                pictures,
                upper.mood,
                u -> {
                    Pose below = pose.apply(u * times - Math.floor(u * times));
                    Pose above = upper.pose.apply(u);
                    return below.arms(above.armNear(), above.armFar())
                            .spine(below.lean() + above.lean() * 0.7, below.head() + above.head());
                },
                new Manner(
                        upper.manner.end(),
                        upper.manner.eyes(),
                        upper.manner.voice(),
                        upper.manner.tool(),
                        upper.manner.before().isEmpty() ? manner.before() : upper.manner.before()));
    }
}
