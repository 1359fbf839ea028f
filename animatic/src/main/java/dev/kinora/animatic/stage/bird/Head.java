package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Fur.Melt;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Feather;
import io.github.humbleui.skija.Path;

/**
 * The head of a bird from the side, 200 units wide, its middle is the origin.
 *
 * @param breed the row of the table
 * @param seed of its feathers
 */
record Head(Breed breed, long seed) {

    private double eyeX() {
        return breed.number("eyex") * 100;
    }

    private double eyeY() {
        return breed.number("eyey") * 100;
    }

    private double eyeSize() {
        return breed.number("eye") * 100;
    }

    /** Everything but the lower half of the bill, which opens. */
    void draw(Pen pen) {
        if (!breed.is("face2", "none")) {
            new OwlFace(breed, seed).draw(pen);
            return;
        }
        new Crest(breed, seed).behind(pen);
        skull(pen);
        new Bill(breed).upper(pen);
        eye(pen);
        brow(pen);
        new Crest(breed, seed).before(pen);
    }

    private void skull(Pen pen) {
        Path path = Paths.blob(-98, 6, -84, -58, -30, -96, 34, -84, 80, -40, 96, 6, 74, 52, 20, 84, -40, 92, -84, 60);
        new Fur(
                        path,
                        92,
                        this::coat,
                        new Hair(breed.is("neckskin", "bare") ? 4 : 7.5, Math.PI, seed),
                        new Melt(-80, 130, 70, 150))
                .draw(pen);
    }

    private void coat(Pen p) {
        p.canvas().drawColor(breed.colour("head"));
        double ex = eyeX();
        double ey = eyeY();
        p.soft(Paths.oval(10, 92, 90, 44), 12, breed.colour("throat"));
        p.soft(Paths.oval(ex - 10, ey + 42, 58, 34, 0.2), 10, breed.colour("face"));
        p.soft(
                Paths.blob(-110, -40, -60, -110, 30, -110, 96, -50, 60, -46, 0, -52, -60, -30),
                8,
                breed.colour("crown"));
        if (breed.number("mask") > 0) {
            p.soft(
                    Paths.tube(
                            96,
                            2,
                            8,
                            ex + 20,
                            ey + 2,
                            14 * breed.number("mask"),
                            ex - 40,
                            ey + 4,
                            16 * breed.number("mask"),
                            -110,
                            ey + 24,
                            6),
                    4,
                    breed.colour("maskcolour"));
        }
        if (breed.number("bareface") > 0) {
            double r = breed.number("bareface") * 100;
            p.soft(Paths.oval(ex + 14, ey + 22, r, r * 0.72, 0.25), 3, breed.colour("face"));
            for (int i = 0; i < 4; i++) {
                double y = ey + 14 + i * r * 0.26;
                p.stroke(
                        Paths.curve(ex - r * 0.5, y + 4, ex, y + 8, ex + r * 0.7, y + 2),
                        2.2,
                        Colours.fade(breed.colour("mark"), 0.75));
            }
        }
    }

    private void eye(Pen pen) {
        eye(pen, eyeX(), eyeY(), eyeSize());
    }

    /** One eye: ring, iris, pupil, two highlights. */
    void eye(Pen pen, double x, double y, double r) {
        int ring = breed.colour("eyering");
        pen.soft(Paths.oval(x, y + r * 0.1, r * 1.5, r * 1.35), r * 0.22, Colours.fade(Colours.scale(ring, 0.9), 0.9));
        pen.lit(Paths.oval(x, y, r * 1.22, r * 1.16), Colours.mix(ring, 0xFF18120F, 0.45), r * 0.5);
        int iris = Colours.mix(breed.colour("iris"), pen.light().surface(breed.colour("iris")), 0.5);
        pen.radial(
                Paths.oval(x, y, r, r),
                x + r * 0.15,
                y + r * 0.3,
                r * 1.15,
                Colours.screen(iris, 0xFFFFFFFF, 0.28),
                iris,
                Colours.scale(iris, 0.45));
        pen.fill(Paths.oval(x + r * 0.08, y, r * breed.number("pupil"), r * breed.number("pupil")), 0xFF0C0A0C);
        pen.fill(Paths.oval(x + r * 0.34, y - r * 0.38, r * 0.26, r * 0.26), 0xFFFFFFFF);
        pen.fill(Paths.oval(x - r * 0.30, y + r * 0.42, r * 0.13, r * 0.13), 0x90FFFFFF);
        pen.stroke(
                Paths.curve(
                        x - r * 1.1,
                        y - r * 0.35,
                        x - r * 0.4,
                        y - r * 1.02,
                        x + r * 0.5,
                        y - r * 0.98,
                        x + r * 1.14,
                        y - r * 0.2),
                r * 0.2,
                0xE0100C0E);
    }

    /** The bone over the eye that makes a bird of prey look stern. */
    private void brow(Pen pen) {
        double k = breed.number("brow");
        if (k <= 0) {
            return;
        }
        double x = eyeX();
        double y = eyeY();
        double r = eyeSize();
        Path path = Paths.tube(
                x - r * 2.2,
                y - r * 1.1,
                r * 0.25,
                x - r * 0.2,
                y - r * 1.12,
                r * 0.46 * k,
                x + r * 1.8,
                y - r * 0.18,
                r * 0.22);
        pen.soft(
                Paths.tube(x - r * 1.4, y - r * 0.7, r * 0.2, x + r * 1.3, y - r * 0.2, r * 0.25),
                r * 0.25,
                0xA0100A0C);
        Fur.bare(path, r * 0.4, Colours.mix(breed.colour("crown"), breed.colour("head"), 0.4))
                .draw(pen);
    }

    /** Shut eyes, drawn over the open ones. */
    void lids(Pen pen) {
        if (!breed.is("face2", "none")) {
            new OwlFace(breed, seed).lids(pen);
            return;
        }
        lid(pen, eyeX(), eyeY(), eyeSize());
    }

    void lid(Pen pen, double x, double y, double r) {
        pen.lit(
                Paths.oval(x, y, r * 1.22, r * 1.18),
                Colours.mix(breed.colour("head"), breed.colour("eyering"), 0.4),
                r * 0.8);
        pen.stroke(
                Paths.curve(x - r * 1.05, y + r * 0.15, x, y + r * 0.6, x + r * 1.05, y + r * 0.1),
                r * 0.2,
                0xD0140E10);
    }

    /** What stands up on the head and hangs from it. */
    record Crest(Breed breed, long seed) {
        void behind(Pen pen) {
            switch (breed.word("crest")) {
                case "comb" -> comb(pen);
                case "plume" -> plume(pen);
                case "fan" -> fan(pen);
                case "tuft" -> tuft(pen);
                default -> {}
            }
        }

        void before(Pen pen) {
            if (breed.is("crest", "comb")) {
                int red = breed.colour("comb");
                Fur.bare(Paths.blob(58, 42, 84, 48, 90, 90, 70, 128, 50, 96), 22, red)
                        .draw(pen);
                Fur.bare(Paths.blob(34, 46, 54, 50, 56, 84, 42, 106, 30, 80), 18, Colours.scale(red, 0.9))
                        .draw(pen);
                Fur.bare(Paths.blob(52, -30, 86, -24, 84, 10, 60, 22, 36, 12, 36, -16), 16, red)
                        .draw(pen);
                new Head(breed, seed)
                        .eye(pen, breed.number("eyex") * 100, breed.number("eyey") * 100, breed.number("eye") * 100);
            }
        }

        private void comb(Pen pen) {
            double k = breed.number("combsize");
            int red = breed.colour("comb");
            double[][] lobes = {
                {66, -86, 20, 34}, {38, -112, 22, 46}, {4, -124, 23, 50}, {-32, -116, 22, 44}, {-64, -92, 20, 32}
            };
            for (double[] l : lobes) {
                Fur.bare(
                                Paths.blob(
                                        l[0] + l[2] * k,
                                        -62,
                                        l[0] + l[2] * 0.5 * k,
                                        l[1] - l[3] * 0.3 * k + 10,
                                        l[0] - 4,
                                        l[1] - l[3] * k + 24,
                                        l[0] - l[2] * k,
                                        -62),
                                20,
                                red)
                        .draw(pen);
            }
        }

        private void plume(Pen pen) {
            for (int i = 0; i < 3; i++) {
                double y = -60 + i * 14;
                Fur.bare(
                                Paths.tube(-30, y - 6, 12, -110, y - 4 + i * 4, 9, -190 - 10 * i, y + 44 + i * 8, 1),
                                8,
                                breed.colour("crown"))
                        .draw(pen);
            }
        }

        private void tuft(Pen pen) {
            for (int i = 0; i < 6; i++) {
                double a = Math.PI + 0.32 + i * 0.13;
                Feather.flat(-10 + i * 9, -70 - i * 3, a, 118 - 8 * i, 13)
                        .draw(
                                pen,
                                pen.light().facing(breed.colour("crown"), -0.2, -0.6, 0.77),
                                pen.light().facing(breed.colour("crown"), -0.2, -0.8, 0.6),
                                1);
            }
        }

        private void fan(Pen pen) {
            for (int i = 0; i < 9; i++) {
                double a = -Math.PI / 2 - 0.62 + i * 0.155;
                double x = -12 + i * 3;
                double l = 96;
                pen.stroke(
                        Paths.curve(
                                x,
                                -80,
                                x + Math.cos(a) * l * 0.5,
                                -80 + Math.sin(a) * l * 0.5,
                                x + Math.cos(a) * l,
                                -80 + Math.sin(a) * l),
                        4,
                        pen.light().surface(breed.colour("crown")));
                Fur.bare(
                                Paths.oval(
                                        x + Math.cos(a) * l * 1.08,
                                        -80 + Math.sin(a) * l * 1.08,
                                        10,
                                        15,
                                        a + Math.PI / 2),
                                8,
                                breed.colour("crown"))
                        .draw(pen);
            }
        }
    }
}
