package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Colours;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of thing that can be turned on a wheel, in centimetres, standing on height 0.
 *
 * @param outline radius and height of each knot from the bottom up
 * @param wall thickness of the wall; 0 for massive things
 * @param handle x and height of each knot of the handle; empty for none
 * @param handleRadius thickness of the handle
 * @param saucer whether it stands on a saucer
 * @param liquid height of the liquid; 0 for none
 * @param finish how the surface answers light
 * @param colour surface when the prompt names none
 * @param filling colour of the liquid
 */
record Vessel(
        double[] outline,
        double wall,
        double[] handle,
        double handleRadius,
        boolean saucer,
        double liquid,
        Finish finish,
        int colour,
        int filling) {

    /** How a surface answers light. */
    enum Finish {
        /** Glazed pottery with a raw foot and speckles. */
        GLAZED,
        /** Plain shiny. */
        SMOOTH,
        /** Skin of fruit: soft gloss, mottled. */
        FRUIT,
        /** Wax, bread, clay: no gloss. */
        MATT,
        METAL
    }

    private static final double[] NONE = {};
    private static final int COFFEE = 0xFF3A1D0C;
    private static final int TEA = 0xFF8A4416;
    private static final Map<String, Vessel> TABLE = table();

    /** The kind that a concept stands for. */
    static Optional<Vessel> of(String concept) {
        return Optional.ofNullable(TABLE.get(concept));
    }

    /** Height of the whole thing. */
    double height() {
        double top = 0;
        for (int i = 1; i < outline.length; i += 2) {
            top = Math.max(top, outline[i]);
        }
        return top + wall / 2;
    }

    private static Map<String, Vessel> table() {
        Map<String, Vessel> t = new LinkedHashMap<>();
        int teal = 0xFF63B3AE;
        double[] ear = {4.6, 7.4, 6.6, 7.7, 7.5, 6.0, 7.0, 4.2, 5.6, 3.0, 4.0, 2.6};
        Vessel cup = new Vessel(
                new double[] {0, 1.0, 2.3, 1.0, 3.3, 1.6, 4.25, 3.6, 4.8, 6.2, 5.05, 9.2},
                0.42,
                ear,
                0.62,
                true,
                8.0,
                Finish.GLAZED,
                teal,
                COFFEE);
        t.put("prop.coffee-cup", cup);
        t.put("food.coffee", cup);
        t.put(
                "food.tea",
                new Vessel(
                        new double[] {0, 1.0, 1.8, 1.0, 3.2, 2.0, 4.7, 4.2, 5.3, 6.6, 5.6, 7.6},
                        0.36,
                        ear,
                        0.5,
                        true,
                        6.7,
                        Finish.SMOOTH,
                        0xFFEFE6D6,
                        TEA));
        t.put(
                "prop.bowl",
                new Vessel(
                        new double[] {0, 0.5, 3.0, 0.5, 5.0, 1.6, 7.2, 4.4, 8.4, 8.0},
                        0.5,
                        NONE,
                        0,
                        false,
                        0,
                        Finish.GLAZED,
                        0xFF5B7FA6,
                        0));
        t.put(
                "food.soup",
                new Vessel(
                        new double[] {0, 0.5, 3.0, 0.5, 5.0, 1.6, 7.2, 4.4, 8.4, 8.0},
                        0.5,
                        NONE,
                        0,
                        false,
                        6.6,
                        Finish.GLAZED,
                        0xFFD9CDB8,
                        0xFFC06A1E));
        t.put(
                "prop.teapot",
                new Vessel(
                        new double[] {
                            0, 0.4, 4.6, 0.4, 7.2, 2.6, 8.2, 6.2, 7.0, 10.0, 3.2, 12.2, 0.9, 12.8, 1.3, 14.2, 0, 14.8
                        },
                        0,
                        new double[] {6.0, 10.6, 9.6, 11.4, 11.6, 8.0, 10.2, 4.6, 7.2, 3.6},
                        0.75,
                        false,
                        0,
                        Finish.GLAZED,
                        0xFF7A8F5A,
                        0));
        t.put(
                "prop.plate",
                new Vessel(
                        new double[] {0, 0.8, 7.0, 0.8, 8.6, 1.1, 12.6, 2.4},
                        0.6,
                        NONE,
                        0,
                        false,
                        0,
                        Finish.SMOOTH,
                        0xFFE9E3D6,
                        0));
        return t;
    }

    /** The same kind in another colour. */
    Vessel coloured(int argb) {
        return new Vessel(outline, wall, handle, handleRadius, saucer, liquid, finish, argb, filling);
    }

    /** Linear-light channels of a colour. */
    static double[] linear(int argb) {
        return new double[] {
            dev.kinora.animatic.paint.Raster.linear(Colours.red(argb)),
            dev.kinora.animatic.paint.Raster.linear(Colours.green(argb)),
            dev.kinora.animatic.paint.Raster.linear(Colours.blue(argb))
        };
    }
}
