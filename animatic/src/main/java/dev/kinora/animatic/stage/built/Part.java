package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Pen;

/** Something that stands in a built place, in world metres. */
interface Part {
    /** Depth of its middle. */
    double z();

    /** Metres right of the camera of its middle. */
    double x();

    /** Half of the width it takes, metres. */
    double reach();

    /** Metres to its top. */
    double top();

    /** Draws it; the pen is in rest pixels. */
    void draw(Pen pen, Sight sight, Hour hour);

    /** The ground it hides from the sun, as corners x, z in metres; empty for what throws no shadow of note. */
    default double[] footprint() {
        return new double[0];
    }

    /** Where it lights the ground after dark: x, z and radius in metres; empty for what gives no light. */
    default double[] pool() {
        return new double[0];
    }
}
