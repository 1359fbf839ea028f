package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Fur.Hair;
import dev.kinora.animatic.paint.Fur.Melt;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import dev.kinora.animatic.stage.wing.Feather;
import io.github.humbleui.skija.Path;

/**
 * An owl's head, which looks at the viewer: two discs of feathers with an eye in each.
 *
 * @param breed the row of the table
 * @param seed of its feathers
 */
record OwlFace(Breed breed, long seed) {
    private static final double APART = 44;
    private static final double DISC = 58;

    void draw(Pen pen) {
        if (breed.number("horns") > 0) {
            horn(pen, -1);
            horn(pen, 1);
        }
        Path skull = Paths.blob(
                -112, 0, -104, -56, -58, -92, 0, -98, 58, -92, 104, -56, 112, 0, 96, 58, 48, 96, 0, 104, -48, 96, -96,
                58);
        new Fur(skull, 80, this::coat, new Hair(13, Math.PI / 2, seed), new Melt(0, 176, 78, 130)).draw(pen);
        disc(pen, -1);
        disc(pen, 1);
        Head head = new Head(breed, seed);
        head.eye(pen, -APART, -8, breed.number("eye") * 100);
        head.eye(pen, APART, -8, breed.number("eye") * 100);
        brows(pen);
        beak(pen);
    }

    private void coat(Pen p) {
        p.canvas().drawColor(breed.colour("head"));
        p.soft(Paths.oval(0, -86, 70, 40), 10, breed.colour("crown"));
        for (int i = 0; i < 70; i++) {
            double a = Noise.at(seed, i) * Math.PI * 2;
            double r = 60 + 46 * Noise.at(seed, 100 + i);
            p.fill(
                    Paths.oval(Math.cos(a) * r, Math.sin(a) * r * 0.9 - 4, 3.5, 7, a),
                    Colours.fade(breed.colour("mark"), 0.6));
        }
        p.soft(Paths.oval(0, 90, 60, 26), 8, breed.colour("throat"));
    }

    /** Feathers in rays about the eye, with a dark rim. */
    private void disc(Pen pen, int side) {
        double x = side * APART;
        int face = breed.colour("face");
        int rim = Colours.mix(breed.colour("crown"), 0xFF20140C, 0.35);
        int n = 34;
        for (int ring = 0; ring < 3; ring++) {
            double r = DISC * (1.08 - 0.22 * ring);
            for (int i = 0; i < n; i++) {
                double a = Math.PI * 2 * (i + 0.5 * ring) / n;
                double nx = Math.cos(a) * 0.5 + side * 0.25;
                double ny = Math.sin(a) * 0.5 - 0.1;
                double nz = Math.sqrt(Math.max(0.1, 1 - nx * nx - ny * ny));
                double stretch = 1 + 0.14 * Math.max(0, Math.sin(a)) + 0.10 * Math.max(0, -Math.sin(a));
                int base = ring == 0 ? Colours.mix(face, rim, 0.75) : Colours.scale(face, 1 - 0.05 * ((i + ring) % 3));
                int c = pen.light().facing(base, nx, ny, nz);
                Feather.flat(
                                x + Math.cos(a) * r * 0.30,
                                -4 + Math.sin(a) * r * 0.30 * stretch,
                                a,
                                r * 0.70 * stretch,
                                7.5)
                        .draw(pen, c, c, 2);
            }
        }
    }

    private void brows(Pen pen) {
        for (int side = -1; side <= 1; side += 2) {
            Path path = Paths.tube(side * 10, 24, 7, side * 16, -22, 10, side * 46, -50, 9, side * 92, -66, 3);
            Fur.bare(path, 9, Colours.mix(breed.colour("throat"), breed.colour("face"), 0.3))
                    .hair(9, -Math.PI / 2 + side * 0.7, seed + 7)
                    .draw(pen);
        }
    }

    private void beak(Pen pen) {
        Path path = Paths.blob(-13, 10, 0, 2, 13, 10, 11, 34, 3, 56, -1, 58, -5, 52, -12, 32);
        Fur.bare(path, 14, breed.colour("bill")).draw(pen);
        pen.softStroke(Paths.curve(-3, 10, -4, 24, -2, 40), 4, 2, 0x70FFFFFF);
    }

    private void horn(Pen pen, int side) {
        for (int i = 0; i < 5; i++) {
            double a = -Math.PI / 2 + side * (0.28 + 0.14 * i);
            int c = pen.light()
                    .facing(
                            Colours.mix(breed.colour("crown"), breed.colour("mark"), 0.2 * (i % 2)),
                            side * 0.4,
                            -0.5,
                            0.76);
            Feather.flat(side * (50 + 7 * i), -64, a, breed.number("horns") * (96 - 10 * i), 12)
                    .draw(pen, c, c, 1);
        }
    }

    void lids(Pen pen) {
        Head head = new Head(breed, seed);
        head.lid(pen, -APART, -8, breed.number("eye") * 100);
        head.lid(pen, APART, -8, breed.number("eye") * 100);
    }
}
