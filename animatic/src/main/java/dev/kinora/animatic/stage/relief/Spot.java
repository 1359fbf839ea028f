package dev.kinora.animatic.stage.relief;

/** A point of land while it is painted. One is used over and over: what it says holds for one call only. */
public final class Spot {
    /** Metres right of the camera. */
    public double x;
    /** Metres away. */
    public double z;
    /** Metres above the ground. */
    public double height;
    /** How much it rises to the right, metres a metre. */
    public double slopeX;
    /** How much it rises away from the camera, metres a metre. */
    public double slopeZ;
    /** How far it lies below its surroundings: 0 flat, 1 in a crease, negative on a crest. */
    public double crease;
    /** Metres below which detail cannot be seen. */
    public double fine;
    /** Sunlight on it, 0 to 1. */
    public double lit;
    /** A colour that it shines with, as strong as its alpha. */
    public int glow;

    /** How steep it is, metres a metre. */
    public double steep() {
        return Math.sqrt(slopeX * slopeX + slopeZ * slopeZ);
    }
}
