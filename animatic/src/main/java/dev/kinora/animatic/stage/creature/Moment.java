package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.SoftBody;

/**
 * What a pose depends on.
 *
 * @param phase 0 to 1 through its beat
 * @param effort how hard it works: 1 when it moves along, 0.5 at rest
 * @param lid 0 open to 1 closed
 * @param dapple light that dances on it
 * @param veil what hides it
 */
public record Moment(double phase, double effort, double lid, SoftBody.Dapple dapple, SoftBody.Veil veil) {
    /** A pose in plain air. */
    public static Moment of(double phase, double effort, double lid) {
        return new Moment(phase, effort, lid, SoftBody.Dapple.NONE, SoftBody.Veil.NONE);
    }
}
