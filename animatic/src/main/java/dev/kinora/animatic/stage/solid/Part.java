package dev.kinora.animatic.stage.solid;

import dev.kinora.animatic.paint.Noise;

/**
 * A piece of a thing.
 *
 * @param form its shape
 * @param stuff what it is made of
 * @param colour by white light
 * @param along axis its grain runs along: 0 x, 1 y, 2 z
 * @param print what is painted on it
 */
public record Part(Form form, Stuff stuff, int colour, int along, Print print) {

    /** Something painted on a part, over its own colour. */
    @FunctionalInterface
    public interface Print {
        /** Nothing. */
        Print NONE = (x, y, z, n) -> 0;

        /**
         * Colour {@code 0xAARRGGBB} at a point.
         *
         * @param normal of the surface there, three numbers
         */
        int at(double x, double y, double z, double[] normal);
    }

    /** Colours a spot. */
    void colour(Spot s, int seed, double size) {
        s.stuff = stuff;
        s.along = along;
        s.r = Tone.linear(colour >> 16 & 255);
        s.g = Tone.linear(colour >> 8 & 255);
        s.b = Tone.linear(colour & 255);
        s.glow = stuff == Stuff.GLOW ? 1 : 0;
        stuff.vary(s, (int) Noise.mix(seed), size);
        if (print != Print.NONE) {
            int c = print.at(s.x, s.y, s.z, new double[] {s.nx, s.ny, s.nz});
            if (c >>> 24 > 0) {
                s.toward(
                        Tone.linear(c >> 16 & 255),
                        Tone.linear(c >> 8 & 255),
                        Tone.linear(c & 255),
                        (c >>> 24) / 255.0);
            }
        }
    }
}
