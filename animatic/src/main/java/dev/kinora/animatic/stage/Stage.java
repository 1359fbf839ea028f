package dev.kinora.animatic.stage;

import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Light;
import java.util.List;

/**
 * A built place.
 *
 * @param layers in any order; drawn by depth
 * @param light the light that figures are drawn under
 * @param finish the look of the whole frame
 * @param ground what figures leave on the ground
 */
public record Stage(List<Layer> layers, Light light, Finish finish, Floor ground) {
    public Stage {
        layers = List.copyOf(layers);
    }

    /**
     * How the ground answers to figures.
     *
     * @param shadow strength of cast shadows, 0 to 1
     * @param shadowSlope metres the shadow falls sideways per metre of height; positive to the right
     * @param shadowLength metres it falls towards the camera (positive) or away (negative) per metre of height
     * @param mirror strength of reflections, 0 to 1
     */
    public record Floor(double shadow, double shadowSlope, double shadowLength, double mirror) {
        /** Soft light, no reflections. */
        public static final Floor SOFT = new Floor(0.25, 0.2, 0.15, 0);
    }
}
