package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Performer;

/**
 * Proportions of a body as shares of its height.
 *
 * @param age whose proportions these are
 * @param head chin to crown
 * @param shoulder height of the shoulder line
 * @param hip height of the hip joints
 * @param shoulderHalf half the width of the shoulders seen from the front
 * @param arm shoulder to wrist
 * @param girth thickness of limbs and trunk, 1 for a slim adult
 * @param waist width of the waist as a share of the chest
 */
record Stature(
        Age age,
        double head,
        double shoulder,
        double hip,
        double shoulderHalf,
        double arm,
        double girth,
        double waist) {
    /** Ages that look different. */
    enum Age {
        BABY,
        CHILD,
        TEEN,
        ADULT,
        OLD
    }

    static Stature of(Performer performer, boolean female) {
        Age age =
                switch (performer.look("age", "adult")) {
                    case "baby" -> Age.BABY;
                    case "child" -> Age.CHILD;
                    case "young" -> performer.size() < 1.4 ? Age.CHILD : Age.ADULT;
                    case "teen" -> Age.TEEN;
                    case "old" -> Age.OLD;
                    default -> performer.size() < 1.0 ? Age.BABY : performer.size() < 1.4 ? Age.CHILD : Age.ADULT;
                };
        boolean fat = performer.look("traits", "").contains("fat");
        boolean thin = performer.look("traits", "").contains("thin");
        double girth = fat ? 1.3 : thin ? 0.85 : 1;
        return switch (age) {
            case BABY -> new Stature(age, 0.290, 0.69, 0.37, 0.110, 0.30, 1.30 * girth, 1.0);
            case CHILD -> new Stature(age, 0.232, 0.745, 0.425, 0.098, 0.325, 1.06 * girth, 0.95);
            case TEEN -> new Stature(age, 0.180, 0.800, 0.485, 0.106, 0.345, 0.92 * girth, 0.85);
            case ADULT ->
                new Stature(
                        age,
                        0.160,
                        0.820,
                        0.495,
                        female ? 0.102 : 0.122,
                        0.350,
                        (female ? 0.90 : 1.06) * girth,
                        female ? 0.74 : 0.88);
            case OLD ->
                new Stature(age, 0.166, 0.812, 0.480, female ? 0.100 : 0.114, 0.350, 0.98 * girth, female ? 0.92 : 1.0);
        };
    }

    /** Hip joint to ankle. */
    double leg() {
        return hip - ANKLE;
    }

    /** Height of the ankle above the sole. */
    static final double ANKLE = 0.042;
}
