package dev.kinora.animatic.stage.solid;

/** A point of a surface as it is looked at. Reused from pixel to pixel. */
final class Spot {
    /** Where, centimetres about the thing's foot. */
    double x;

    double y;
    double z;
    /** Unit normal. */
    double nx;

    double ny;
    double nz;
    /** Unit direction from the camera. */
    double vx;

    double vy;
    double vz;
    /** Colour, linear light. */
    double r;

    double g;
    double b;
    /** Axis the part's grain runs along: 0 x, 1 y, 2 z. */
    int along;
    /** Share of the key that reaches it past the thing itself. */
    double lit;
    /** Share of the sky it sees. */
    double open;

    Stuff stuff = Stuff.CLAY;
    /** Light it gives by itself, linear, times its colour. */
    double glow;

    void scale(double k) {
        r *= k;
        g *= k;
        b *= k;
    }

    void toward(double red, double green, double blue, double k) {
        r += (red - r) * k;
        g += (green - g) * k;
        b += (blue - b) * k;
    }
}
