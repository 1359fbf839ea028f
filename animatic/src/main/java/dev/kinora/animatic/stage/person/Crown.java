package dev.kinora.animatic.stage.person;

import java.util.Optional;

/**
 * Where the head of somebody is who does something, for a camera that is close to it.
 *
 * @param ahead of where he stands, as a share of his height
 * @param low below where it is when he stands upright, as a share of his height
 */
public record Crown(double ahead, double low) {
    /** Shares of the height of a grown body: hip to ankle, hip to neck, neck to the middle of the face. */
    private static final double LEG = 0.453;

    private static final double TORSO = 0.325;
    private static final double NECK = 0.10;

    /** Upright. */
    public static final Crown UPRIGHT = new Crown(0, 0);

    /**
     * The middle of where the head goes during a movement; empty where the act has none of its own.
     *
     * @param verb such as {@code action.knead}
     * @param concept what it is done to; may be empty
     */
    public static Optional<Crown> of(String verb, String concept) {
        String name = verb.substring(verb.indexOf('.') + 1);
        return Choreography.find(name + "@" + concept.substring(concept.indexOf('.') + 1))
                .or(() -> Choreography.find(name))
                .map(Crown::middle);
    }

    private static Crown middle(Choreography.Steps steps) {
        boolean whole = steps.part() == Choreography.Part.WHOLE;
        double[] ahead = {Double.MAX_VALUE, -Double.MAX_VALUE};
        double[] low = {Double.MAX_VALUE, -Double.MAX_VALUE};
        for (KeyPose key : steps.keys()) {
            double[] v = key.v();
            double lean = v[2];
            double nod = lean + 0.5 * v[3];
            widen(ahead, (whole ? v[0] * LEG : 0) + Math.sin(lean) * TORSO + Math.sin(nod) * NECK);
            widen(low, (whole ? (0.995 - v[1]) * LEG : 0) + (1 - Math.cos(lean)) * TORSO + (1 - Math.cos(nod)) * NECK);
        }
        return new Crown((ahead[0] + ahead[1]) / 2, (low[0] + low[1]) / 2);
    }

    private static void widen(double[] range, double value) {
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
    }
}
