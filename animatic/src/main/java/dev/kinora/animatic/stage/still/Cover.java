package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.stage.solid.Tints;
import java.util.Optional;

/**
 * What a table is covered with.
 *
 * @param surface what it is made of
 * @param dye its colour when the prompt names one, linear light
 * @param studio whose paper it is, in a studio
 */
record Cover(Surface surface, Optional<double[]> dye, Optional<Studio> studio) {
    static Cover of(Place place) {
        String colour = place.trait("surface.colour", "");
        return new Cover(
                Surface.of(place.trait("surface", "wood")),
                colour.isEmpty() ? Optional.empty() : Optional.of(linear(Colours.parse(colour))),
                colour.isEmpty() && place.trait("surface", "wood").equals("wood")
                        ? Studio.of(place)
                        : Optional.empty());
    }

    static double[] linear(int colour) {
        double most = Math.max(Colours.red(colour), Math.max(Colours.green(colour), Colours.blue(colour))) / 255.0;
        double bright = Math.pow(most, 2.2);
        double[] c = Tints.linear(colour);
        return new double[] {c[0] * bright, c[1] * bright, c[2] * bright};
    }

    /** Colour and shine of a point, as {@link Surface#at}. */
    void at(double x, double z, int seed, double[] out) {
        if (studio.isPresent()) {
            studio.get().table(out);
            return;
        }
        surface.at(x, z, seed, out);
        dye.ifPresent(d -> Surface.dye(out, d));
    }
}
