package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.stage.wing.Breed;

/**
 * How a bird holds itself, in radians; upwards is positive.
 *
 * @param tilt its body, breast up
 * @param rise its neck against the horizon
 * @param stretch share of the neck's length that is stretched out
 * @param nod its head, downwards
 * @param bend how far the neck swings out of the straight line, in its lengths
 */
record Stance(double tilt, double rise, double stretch, double nod, double bend) {
    static Stance standing(Breed b) {
        return new Stance(b.number("tilt"), b.number("rise"), 1, 0, b.number("bend"));
    }

    static Stance flying(Breed b) {
        double reach = b.number("reach");
        return new Stance(0.06, reach < 0.8 ? 0.35 : 0.14, reach, 0.02, reach < 0.8 ? 0.42 : 0.03);
    }

    static Stance floating(Breed b) {
        return new Stance(Math.min(0.10, b.number("tilt")), b.number("rise"), 1, 0, b.number("bend"));
    }

    /** Between this and another. */
    Stance toward(Stance o, double k) {
        return new Stance(
                tilt + (o.tilt - tilt) * k,
                rise + (o.rise - rise) * k,
                stretch + (o.stretch - stretch) * k,
                nod + (o.nod - nod) * k,
                bend + (o.bend - bend) * k);
    }
}
