package dev.kinora.animatic.stage.person;

import java.util.function.DoubleFunction;

/**
 * A movement that repeats.
 *
 * @param period seconds of one round
 * @param phases pictures a round
 * @param mood what the face says meanwhile
 * @param pose the body at a share of the round, 0 to 1
 */
record Motion(double period, int phases, Face.Mood mood, DoubleFunction<Pose> pose) {
    /** The picture at second t. */
    int phase(double t) {
        return Math.floorMod((int) Math.floor(t / period * phases + 1e-9), phases);
    }
}
