package dev.kinora.animatic.stage.insect;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.wing.Breed;
import io.github.humbleui.skija.Path;

/**
 * Wings that light shines through, in their own plane: x forward along the body, y outwards (negative), in points.
 *
 * @param breed the row of the table
 */
record ClearWings(Breed breed) {

    void draw(Pen pen) {
        double s = breed.number("span");
        if (breed.is("wings", "long")) {
            blade(pen, -9, s * 0.94, -0.20, 0.135);
            blade(pen, 7, s, 0.10, 0.115);
        } else {
            blade(pen, -6, s * 0.66, -0.42, 0.24);
            blade(pen, 4, s, -0.14, 0.23);
        }
    }

    private void blade(Pen pen, double x, double length, double sweep, double wide) {
        double w = length * wide;
        pen.canvas().save();
        pen.canvas().translate((float) x, 0);
        pen.canvas().rotate((float) Math.toDegrees(sweep));
        Path path = Paths.blob(
                0,
                0,
                w * 0.62,
                -length * 0.3,
                w * 0.86,
                -length * 0.72,
                w * 0.4,
                -length * 0.98,
                -w * 0.4,
                -length * 0.96,
                -w,
                -length * 0.66,
                -w * 0.72,
                -length * 0.28);
        int film = pen.light().surface(breed.colour("wing"));
        pen.gradient(
                path,
                w,
                0,
                -w,
                -length * 0.4,
                Colours.fade(Colours.screen(film, 0xFFFFFFFF, 0.4), 0.62),
                Colours.fade(film, 0.30),
                Colours.fade(Colours.mix(film, 0xFFB8C8F0, 0.5), 0.44));
        int vein = Colours.fade(Colours.mix(pen.light().surface(breed.colour("edge")), film, 0.2), 0.75);
        pen.inside(path, () -> {
            for (int i = 0; i < 5; i++) {
                double u = i / 4.0;
                double ex = w * (0.9 - 1.8 * u);
                pen.stroke(
                        Paths.curve(0, 0, ex * 0.6, -length * 0.45, ex * 0.9, -length * (0.98 - 0.2 * u)), 0.7, vein);
            }
            for (int i = 2; i < 9; i++) {
                double y = -length * i / 9.5;
                pen.stroke(
                        Paths.curve(w * 0.85, y, 0, y - 2 * (i % 2), -w * 0.9, y + 3), 0.45, Colours.fade(vein, 0.45));
            }
        });
        pen.stroke(path, 0.9, vein);
        if (breed.is("wings", "long")) {
            pen.fill(
                    Paths.oval(w * 0.5, -length * 0.86, w * 0.16, length * 0.028),
                    pen.light().surface(breed.colour("edge")));
        }
        pen.canvas().restore();
    }
}
