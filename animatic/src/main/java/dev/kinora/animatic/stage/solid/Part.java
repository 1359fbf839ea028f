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

    /** The same, larger by a factor, then turned about the upright axis (degrees), then moved; its print goes with it. */
    public Part placed(double k, double yaw, double dx, double dy, double dz) {
        double cos = Math.cos(Math.toRadians(yaw));
        double sin = Math.sin(Math.toRadians(yaw));
        Form larger = k == 1 ? form : form.scaled(k);
        Print moved = print == Print.NONE
                ? print
                : (x, y, z, n) -> {
                    double px = x - dx;
                    double pz = z - dz;
                    return print.at((px * cos - pz * sin) / k, (y - dy) / k, (px * sin + pz * cos) / k, new double[] {
                        n[0] * cos - n[2] * sin, n[1], n[0] * sin + n[2] * cos
                    });
                };
        return new Part(
                larger.placed(new double[] {0, yaw, 0}, new double[] {dx, dy, dz}), stuff, colour, along, moved);
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
