package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A body of boulders that lie on each other, moss in the joints and on the shoulders, eyes that glow. */
final class RockArt implements BodyArt {
    private static final int CORNERS = 11;
    private static final int MOSS = 0xFF6E8E3A;

    private final Form form;
    private final double h;
    private final boolean mossy;

    RockArt(Form form) {
        this.form = form;
        h = form.h();
        mossy = form.wear().extras().contains(Wardrobe.Extra.MOSS);
    }

    @Override
    public void body(Pen pen, Skeleton s, Pose p, boolean seated) {
        double[] far = aside(s.legFar(), .075);
        double[] near = aside(s.legNear(), -.065);
        limb(pen, aside(s.armFar(), .125), .078, 10, .30);
        limb(pen, far, .088, 20, .26);
        foot(pen, far, 26, .26);
        limb(pen, near, .092, 30, 0);
        foot(pen, near, 36, 0);
        double hx = s.hip()[0];
        double hy = s.hip()[1];
        double nx = s.neck()[0];
        double ny = s.neck()[1];
        stone(pen, hx, hy - .01 * h, .150 * h, .095 * h, 40, 0);
        stone(pen, hx + (nx - hx) * .72, hy + (ny - hy) * .66, .205 * h, .170 * h, 48, 0);
        if (mossy) {
            moss(pen, nx - .03 * h, ny + .035 * h, .15 * h, 60);
        }
    }

    @Override
    public void nearArm(Pen pen, Skeleton s, Pose p) {
        double[] a = aside(s.armNear(), -.135);
        stone(pen, a[0], a[1] + .01 * h, .100 * h, .088 * h, 70, 0);
        limb(pen, a, .078, 74, 0);
        if (mossy) {
            moss(pen, a[0], a[1] - .045 * h, .075 * h, 80);
        }
    }

    @Override
    public void head(Pen pen, HeadArt.Place place, double wave, Face.Expression expression) {
        pen.moved(place.x(), place.y(), 0, place.size(), () -> {
            Pen inner = new Pen(pen.canvas(), pen.light(), place.size() / pen.pixel());
            face(inner, wave, expression);
        });
    }

    private void face(Pen pen, double wave, Face.Expression e) {
        double f = form.front() ? 0 : .14;
        if (mossy) {
            tuft(pen, -.06, -.34, .50, 90, wave);
        }
        block(pen, 0, .02, .52, .50, 92, 0);
        block(pen, f + .02, .34, .36, .22, 96, 0);
        boolean back = form.seen() == Seen.BACK;
        if (!back) {
            boolean shut = e.eyes() == HeadArt.Eyes.SHUT;
            for (int i = -1; i <= 1; i += 2) {
                double x = f + i * (form.front() ? .19 : .17);
                pen.fill(Paths.oval(x, .02, .105, shut ? .03 : .075), 0xFF1E1C1A);
                if (!shut) {
                    pen.glow(x, .02, .22, 0x80FFC860, BlendMode.SCREEN);
                    pen.fill(Paths.oval(x + .01, .02, .058, .052), 0xFFFFC860);
                    pen.fill(Paths.oval(x + .012, .018, .026, .024), 0xFFFFF4D0);
                }
            }
            block(pen, f, -.11, .40, .09, 98, 0);
            pen.stroke(
                    Paths.curve(f - .20, .31, f - .06, .33, f + .08, .30, f + .22, .33),
                    .030,
                    Colours.fade(0xFF1E1C1A, .85));
        }
        if (mossy) {
            tuft(pen, -.04, -.42, .40, 100, wave + 1);
        }
    }

    private void foot(Pen pen, double[] leg, int seed, double depth) {
        stone(pen, leg[4] + .03 * h, leg[5] + .012 * h, .095 * h, .042 * h, seed, depth);
    }

    /** A limb farther to the side: who is of stone is broad. */
    private double[] aside(double[] j, double by) {
        double d = by * h;
        return new double[] {j[0] + d, j[1], j[2] + d, j[3], j[4] + d, j[5]};
    }

    /** One stone along each bone. */
    private void limb(Pen pen, double[] j, double r, int seed, double depth) {
        for (int i = 0; i < 2; i++) {
            double x0 = j[2 * i];
            double y0 = j[2 * i + 1];
            double dx = j[2 * i + 2] - x0;
            double dy = j[2 * i + 3] - y0;
            double along = Math.hypot(dx, dy);
            double k = (i == 0 ? .92 : .80) * r * h;
            double turn = Math.atan2(dy, dx) - Math.PI / 2;
            int n = seed + i;
            pen.moved(
                    x0 + dx * .54,
                    y0 + dy * .54,
                    turn,
                    1,
                    () -> stone(pen, 0, 0, k, Math.max(k * .9, along * .58), n, depth));
        }
        if (mossy && depth == 0) {
            moss(pen, j[2], j[3] - .02 * h, .045 * h, seed + 7);
        }
    }

    private void stone(Pen pen, double x, double y, double rx, double ry, int seed, double depth) {
        block(pen, x, y, rx, ry, seed, depth);
    }

    /** A boulder: an angular outline, lit facets, cracks and lichen. */
    private void block(Pen pen, double x, double y, double rx, double ry, int seed, double depth) {
        double[] xy = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double a = 2 * Math.PI * (i + .35 * Noise.at(seed, i)) / CORNERS;
            double k = .90 + .16 * Noise.at(seed, 20 + i);
            xy[2 * i] = x + rx * k * Math.cos(a);
            xy[2 * i + 1] = y + ry * k * Math.sin(a);
        }
        int own = Colours.scale(form.wear().skin(), .92 + .16 * Noise.at(seed, 50));
        int rock = Colours.mix(own, pen.light().shade(), depth);
        try (Path outline = Paths.blob(xy)) {
            pen.lit(outline, rock, Math.min(rx, ry) * .9);
            pen.inside(outline, () -> grain(pen, x, y, rx, ry, seed, rock));
        }
    }

    private void grain(Pen pen, double x, double y, double rx, double ry, int seed, int rock) {
        int dark = Colours.fade(Colours.scale(pen.light().surface(rock), .45), .55);
        int pale = Colours.fade(
                Colours.screen(pen.light().surface(rock), pen.light().key(), .5), .30);
        double r = Math.min(rx, ry);
        for (int i = 0; i < 9; i++) {
            double px = x + rx * (2 * Noise.at(seed, 100 + i) - 1);
            double py = y + ry * (2 * Noise.at(seed, 120 + i) - 1);
            pen.soft(
                    Paths.oval(px, py, r * (.10 + .2 * Noise.at(seed, 140 + i)), r * .10, Noise.at(seed, 160 + i)),
                    r * .06,
                    i % 2 == 0 ? dark : pale);
        }
        for (int i = 0; i < 2; i++) {
            double px = x + rx * (1.4 * Noise.at(seed, 180 + i) - .7);
            double py = y - ry * .9;
            pen.stroke(
                    Paths.curve(px, py, px + r * .2, y - ry * .2, px - r * .12, y + ry * .1, px + r * .1, y + ry * .6),
                    r * .035,
                    dark);
        }
    }

    /** A cushion of moss. */
    private void moss(Pen pen, double x, double y, double wide, int seed) {
        for (int i = 0; i < 9; i++) {
            double u = (i - 4) / 4.0;
            int c = Colours.mix(MOSS, i % 2 == 0 ? 0xFF4E6E2C : 0xFF94AE50, .5 * Noise.at(seed, i));
            pen.lit(
                    Paths.oval(
                            x + u * wide,
                            y + u * u * wide * .35,
                            wide * (.20 + .10 * Noise.at(seed, 20 + i)),
                            wide * .17),
                    c,
                    wide * .2);
        }
    }

    /** Moss and grass on the head, moving in the wind. */
    private void tuft(Pen pen, double x, double y, double wide, int seed, double wave) {
        for (int i = 0; i < 12; i++) {
            double u = (i - 5.5) / 5.5;
            double px = x + u * wide;
            double py = y + u * u * wide * .45;
            pen.lit(
                    Paths.tube(new double[] {
                        px,
                        py + .06,
                        .05,
                        px + .02 * Math.sin(wave + i),
                        py - .06,
                        .035,
                        px + .06 * Math.sin(wave + i) + .04 * u,
                        py - .14 - .06 * Noise.at(seed, i),
                        .008
                    }),
                    Colours.mix(MOSS, i % 2 == 0 ? 0xFF4E6E2C : 0xFF94AE50, .5),
                    .1);
        }
    }
}
