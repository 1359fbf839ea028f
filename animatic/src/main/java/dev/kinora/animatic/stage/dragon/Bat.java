package dev.kinora.animatic.stage.dragon;

import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Fur.Melt;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;

/**
 * The body of a bat in points; its middle is the origin.
 *
 * @param breed the row of the table
 * @param seed of its hairs
 */
record Bat(Breed breed, long seed) {
    void draw(Pen pen) {
        int back = breed.colour("back");
        int belly = breed.colour("belly");
        for (int i = -1; i <= 1; i += 2) {
            Fur.bare(
                            Paths.tube(-24, 10 + 2 * i, 2, -36, 16 + 2 * i, 1.4, -42, 22 + 2 * i, 0.8),
                            2,
                            breed.colour("bones"))
                    .draw(pen);
        }
        new Fur(
                        Paths.tube(-30, 8, 7, -8, 2, 15, 14, -4, 13),
                        14,
                        p -> {
                            p.canvas().drawColor(back);
                            p.soft(Paths.oval(-4, 16, 26, 9), 5, belly);
                        },
                        new Hair(5, 2.9, seed),
                        Melt.NONE)
                .draw(pen);
        ear(pen, 15, 0.18, 0.8);
        new Fur(
                        Paths.oval(24, -10, 14, 12.5, 0),
                        13,
                        p -> {
                            p.canvas().drawColor(back);
                            p.soft(Paths.oval(30, -4, 10, 7), 4, belly);
                        },
                        new Hair(4, Math.PI, seed + 1),
                        Melt.NONE)
                .draw(pen);
        Fur.bare(Paths.oval(36, -6, 6, 5, 0.2), 5, belly).draw(pen);
        pen.fill(Paths.oval(40.5, -8.4, 2.2, 1.7), 0xFF1A1010);
        ear(pen, 21, -0.1, 1);
        pen.fill(Paths.oval(29, -13, 3.4, 3.6), 0xFF120C0C);
        pen.fill(Paths.oval(30.2, -14.4, 1.1, 1.1), 0xFFFFFFFF);
        pen.stroke(Paths.curve(33, -2.5, 37, -1.6, 41, -3.6), 1, 0xB0201410);
        pen.fill(Paths.polygon(37, -2, 39, -2.4, 38.2, 1), pen.light().surface(0xFFF6F0E4));
    }

    private void ear(Pen pen, double x, double lean, double k) {
        pen.moved(x, -18, lean, k, () -> {
            Fur.bare(Paths.blob(-7, 4, -9, -12, -3, -30, 4, -20, 8, -4, 6, 5), 6, breed.colour("back"))
                    .hair(2, -1.6, seed + 2)
                    .draw(pen);
            pen.soft(
                    Paths.blob(-3, 2, -4, -10, -1, -22, 3, -14, 4, -2),
                    1.2,
                    pen.light().surface(0xFF9A6A62));
        });
    }
}
