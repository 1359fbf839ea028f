package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Place;
import java.util.Optional;

/**
 * A photographer's table: one sheet of paper that lies under the thing and rises behind it without an edge, with a soft
 * light on it.
 *
 * @param paper linear light
 */
record Studio(double[] paper) {
    /** What even black paper gives back. */
    private static final double LEAST = 0.006;

    /** The studio that a place is; empty when it is none. */
    static Optional<Studio> of(Place place) {
        String hex = place.trait("studio", "");
        return hex.isEmpty() ? Optional.empty() : Optional.of(new Studio(least(Cover.linear(Colours.parse(hex)))));
    }

    private static double[] least(double[] c) {
        return new double[] {c[0] + LEAST, c[1] + LEAST, c[2] + LEAST * 1.25};
    }

    /**
     * The paper behind the thing.
     *
     * @param u -1 to 1 across the picture
     * @param v 0 at the top of the wall to 1 where it becomes the table
     */
    double[] wall(double u, double v) {
        double glow = Math.exp(-(u * u * 1.5 + (v - 0.86) * (v - 0.86) * 1.5));
        double mood = 0.16 + 0.62 * glow;
        double k = mood + (0.96 - mood) * bright();
        return new double[] {paper[0] * k, paper[1] * k, paper[2] * k};
    }

    /** How much a light paper is lit from edge to edge, as for a catalogue: 0 for a dark one, 1 for white. */
    private double bright() {
        return Noise.smooth(0.35, 0.85, Math.min(paper[0], Math.min(paper[1], paper[2])));
    }

    /** Colour and shine of the table. */
    void table(double[] out) {
        out[0] = paper[0];
        out[1] = paper[1];
        out[2] = paper[2];
        out[3] = 0.22;
    }

    /** The share of the wall in the table's colour at a distance: all of it where they meet. */
    static double bend(double z, double back) {
        return Noise.smooth(0.52 * back, 0.96 * back, z);
    }
}
