package dev.kinora.animatic.stage.wing;

/**
 * How a wing is held.
 *
 * @param lift radians the arm is raised
 * @param flick radians the hand is raised
 * @param fold 0 spread, 1 closed
 * @param twist radians the leading edge is turned down
 */
public record Arm(double lift, double flick, double fold, double twist) {
    /**
     * One moment of a beat.
     *
     * @param u share of the beat: 0 highest, half of it lowest
     * @param swing radians up and down
     * @param level radians about which it swings
     * @param flex how far it folds on its way up
     */
    public static Arm beat(double u, double swing, double level, double flex) {
        double a = 2 * Math.PI * u;
        double up = Math.max(0, -Math.sin(a));
        return new Arm(
                level + swing * Math.cos(a),
                level * 0.8 + swing * 1.18 * Math.cos(a - 0.75),
                flex * Math.pow(up, 0.8),
                0.30 * Math.sin(a));
    }

    /** Between this and another. */
    public Arm toward(Arm o, double k) {
        return new Arm(
                lift + (o.lift - lift) * k,
                flick + (o.flick - flick) * k,
                fold + (o.fold - fold) * k,
                twist + (o.twist - twist) * k);
    }
}
