package dev.kinora.animatic.stage.solid;

/** Turns spots into colours. */
interface Lighting {
    /** Unit direction to the key: x right, y up, z away. */
    double[] key();

    /**
     * Colours a spot.
     *
     * @param wx metres to the right of the camera
     * @param wy metres above the ground
     * @param wz metres in front of the camera
     * @param out receives red, green, blue (0 to 255, not multiplied) and cover 0 to 1
     */
    void shade(Spot s, double wx, double wy, double wz, float[] out);
}
