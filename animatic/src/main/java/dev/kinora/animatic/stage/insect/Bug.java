package dev.kinora.animatic.stage.insect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Fur.Melt;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import io.github.humbleui.skija.Path;

/**
 * Body, head and legs of an insect from the side, in points; its thorax is the origin.
 *
 * @param breed the row of the table
 * @param seed of its hairs
 */
record Bug(Breed breed, long seed) {

    private Hair hair(double k) {
        return new Hair(breed.number("fuzz") * k, Math.PI, seed);
    }

    /** Legs that stand or hang. */
    void legs(Pen pen, boolean stands) {
        int colour = pen.light().surface(breed.colour("legs"));
        double rest = breed.number("rest");
        for (int i = 0; i < 6; i++) {
            double x = 8 - 8 * (i / 2);
            double dx = (i / 2 - 1) * -7 + (i % 2) * 2;
            double y = stands ? rest : rest * 0.9;
            double back = stands ? 0 : -6;
            pen.stroke(
                    Paths.curve(
                            x, 4, x + dx * 0.8, 3 + rest * 0.25, x + dx + back * 0.5, y * 0.7, x + dx * 1.35 + back, y),
                    1.5,
                    i % 2 == 0 ? Colours.scale(colour, 0.8) : colour);
        }
    }

    void draw(Pen pen) {
        switch (breed.word("wings")) {
            case "case" -> beetle(pen);
            case "long" -> slender(pen);
            case "scaled" -> thin(pen);
            default -> stout(pen);
        }
        antennae(pen);
    }

    private void stout(Pen pen) {
        boolean wasp = breed.number("tail") > 0;
        Path abdomen = wasp
                ? Paths.tube(-6, 2, 3, -16, 4, 9, -30, 9, 10, -44, 15, 5, -50, 18, 0.8)
                : Paths.tube(-4, 2, 9, -16, 5, 14, -30, 9, 13, -43, 13, 5);
        new Fur(abdomen, 12, this::stripes, hair(0.7), Melt.NONE).draw(pen);
        new Fur(
                        Paths.tube(-9, -1, 8, 0, -2, 12.5, 9, 0, 8),
                        11,
                        p -> p.canvas()
                                .drawColor(
                                        Colours.mix(breed.colour("body"), breed.colour("second"), wasp ? 0.9 : 0.12)),
                        hair(1.2),
                        Melt.NONE)
                .draw(pen);
        head(pen, 17, 2, 8.5);
    }

    private void stripes(Pen p) {
        p.canvas().drawColor(breed.colour("body"));
        if (!breed.is("pattern", "striped")) {
            return;
        }
        for (int i = 0; i < 4; i++) {
            double x = -11 - 9.5 * i;
            p.stroke(
                    Paths.curve(x + 3, -20 + 3 * i, x - 2, 4 + 2 * i, x + 2, 30),
                    4.6 - 0.4 * i,
                    breed.colour("second"));
        }
    }

    private void slender(Pen pen) {
        int n = 8;
        for (int i = n - 1; i >= 0; i--) {
            double x = -8 - 11.5 * i;
            double r = 4.6 - 0.28 * i + (i > 5 ? 0.6 : 0);
            int c = i % 2 == 0 ? breed.colour("body") : Colours.mix(breed.colour("body"), breed.colour("second"), 0.55);
            Fur.bare(Paths.tube(x, -1 + i * 0.5, r, x - 11.5, -1 + i * 0.5 + 0.5, r * 0.94), r * 1.1, c)
                    .draw(pen);
        }
        Fur.bare(Paths.tube(-8, -2, 6, 2, -3, 9, 12, -1, 6), 9, p -> {
                    p.canvas().drawColor(breed.colour("body"));
                    p.stroke(Paths.curve(-8, -8, 0, 0, -2, 12), 3, breed.colour("second"));
                    p.stroke(Paths.curve(2, -10, 8, 0, 6, 12), 3, breed.colour("second"));
                })
                .draw(pen);
        head(pen, 18, -1, 8);
    }

    private void thin(Pen pen) {
        new Fur(
                        Paths.tube(-4, 1, 3.6, -18, 3, 4.6, -34, 6, 3.4, -42, 8, 1.4),
                        5,
                        p -> {
                            p.canvas().drawColor(breed.colour("body"));
                            for (int i = 0; i < 5; i++) {
                                p.stroke(Paths.line(-10 - 6 * i, -6, -11 - 6 * i, 14), 1.4, breed.colour("second"));
                            }
                        },
                        hair(0.6),
                        Melt.NONE)
                .draw(pen);
        new Fur(
                        Paths.tube(-7, 0, 5, 4, -1, 6.6, 11, 0, 4.6),
                        6,
                        p -> p.canvas().drawColor(breed.colour("body")),
                        hair(1.3),
                        Melt.NONE)
                .draw(pen);
        head(pen, 15, 0, 5.4);
    }

    private void beetle(Pen pen) {
        head(pen, 24, 3, 8);
        Path dome = Paths.blob(-30, 10, -28, -8, -14, -22, 4, -24, 18, -14, 24, 2, 22, 11, -4, 14);
        Fur.bare(dome, 20, p -> {
                    p.canvas().drawColor(breed.colour("body"));
                    p.soft(Paths.oval(22, 0, 9, 17), 1.2, breed.colour("second"));
                    p.fill(Paths.oval(20, -7, 3.2, 4.4, 0.4), breed.colour("spot"));
                    if (breed.number("spots") > 0) {
                        double[][] spots = {
                            {2, -14, 5.4}, {-12, -10, 5.2}, {-2, 0, 4.8}, {-18, 3, 4.6}, {9, -3, 4}, {-23, -7, 3.6}
                        };
                        for (double[] s : spots) {
                            p.fill(Paths.oval(s[0], s[1], s[2], s[2] * 0.92), breed.colour("second"));
                        }
                    }
                })
                .draw(pen);
        pen.softStroke(Paths.curve(-18, -13, -6, -20, 8, -17), 4, 2.2, 0x90FFFFFF);
        pen.stroke(Paths.curve(-30, 10, -6, 13, 22, 11), 1.4, Colours.fade(0xFF100A0C, 0.7));
    }

    /** Head with a large eye and its highlights. */
    private void head(Pen pen, double x, double y, double r) {
        new Fur(
                        Paths.oval(x, y, r, r * 0.95, 0),
                        r,
                        p -> p.canvas().drawColor(breed.colour("head")),
                        hair(0.5),
                        Melt.NONE)
                .draw(pen);
        double e = r * 0.56;
        double ex = x + r * 0.30;
        double ey = y - r * 0.18;
        int eye = breed.colour("eye");
        pen.radial(
                Paths.oval(ex, ey, e, e * 1.12),
                ex - e * 0.2,
                ey - e * 0.3,
                e * 1.5,
                Colours.screen(eye, 0xFFFFFFFF, 0.35),
                eye,
                Colours.scale(eye, 0.4));
        pen.fill(Paths.oval(ex + e * 0.2, ey - e * 0.42, e * 0.3, e * 0.3), 0xF4FFFFFF);
        pen.fill(Paths.oval(ex - e * 0.28, ey + e * 0.42, e * 0.14, e * 0.14), 0x80FFFFFF);
    }

    private void antennae(Pen pen) {
        double l = breed.number("antenna");
        int c = pen.light().surface(breed.colour("legs"));
        boolean clubbed = breed.is("wings", "scaled");
        double x = breed.is("wings", "case") ? 29 : breed.is("wings", "scaled") ? 18 : 22;
        for (int i = 0; i < 2; i++) {
            double a = -0.85 + 0.34 * i + 0.05 * (Noise.at(seed, 7) - 0.5);
            double ex = x + Math.cos(a) * l;
            double ey = -3 + Math.sin(a) * l;
            pen.stroke(
                    Paths.curve(x, -3, x + Math.cos(a - 0.25) * l * 0.5, -3 + Math.sin(a - 0.25) * l * 0.5, ex, ey),
                    1.2,
                    c);
            if (clubbed) {
                pen.fill(Paths.oval(ex, ey, 1.9, 1.3, a), c);
            }
        }
    }
}
