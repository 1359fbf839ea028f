package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;

/** A penguin's wing: a paddle. */
record Flipper(Breed breed, long seed) {
    void draw(Pen pen, double x, double y, double radians, int side) {
        double c = Math.cos(radians);
        double s = Math.sin(radians);
        double[] k = new double[15];
        double[][] knots = {{0, 0, 6}, {18, 2.5, 9}, {38, 2, 8}, {54, -1, 5.5}, {66, -5, 2}};
        for (int i = 0; i < 5; i++) {
            double along = knots[i][0];
            double off = knots[i][1];
            k[3 * i] = x - s * along + c * off;
            k[3 * i + 1] = y + c * along + s * off;
            k[3 * i + 2] = knots[i][2];
        }
        int dark = side > 0 ? breed.colour("wing") : Colours.mix(breed.colour("wing"), breed.colour("lining"), 0.25);
        pen.softStroke(
                Paths.curve(k[0], k[1], k[6], k[7], k[12], k[13]),
                10,
                4,
                Colours.fade(pen.light().shade(), 0.28));
        new Fur(
                        Paths.tube(k),
                        8,
                        p -> p.canvas().drawColor(dark),
                        new Fur.Hair(1.4, Math.PI / 2 + radians, seed),
                        Fur.Melt.NONE)
                .draw(pen);
    }
}
