package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.types.Rect;

/**
 * The body of one animal, drawn pose by pose, facing right. Unit: its length. The origin is its middle when it swims,
 * and the ground under its middle when it stands.
 */
public interface Form {
    /** What every pose stays inside. */
    Rect bounds();

    /** Seconds of one beat when it takes its time. */
    double period();

    /** Its unit over the performer's height. */
    double ratio();

    /** Lengths it goes in one beat; 0 when speed and beat are not tied, as in water. */
    default double stride() {
        return 0;
    }

    /** Where its mouth is, x and y. */
    double[] mouth();

    /** Poses of one beat. */
    default int poses() {
        return 16;
    }

    /** Where it touches the ground: x and radius of each dark spot. */
    default double[][] feet() {
        return new double[][] {{0, 0.4}};
    }

    /** How deep it lies in water when it stands in some. */
    default double draught() {
        return 0;
    }

    /** Draws one pose. */
    void draw(Pen pen, Moment moment);
}
