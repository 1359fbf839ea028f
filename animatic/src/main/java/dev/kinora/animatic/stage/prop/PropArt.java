package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** Drawings of hand props: origin at the middle of the foot, as high as {@code size} metres. */
final class PropArt {
    private final int colour;
    private final double s;
    private final boolean dark;

    PropArt(int colour, double size, boolean dark) {
        this.colour = colour;
        this.dark = dark;
        s = size;
    }

    void draw(Pen pen, HandProp kind) {
        switch (kind) {
            case UMBRELLA -> new UmbrellaArt(colour, s).draw(pen);
            case BALL -> ball(pen);
            case BALLOON -> balloon(pen);
            case BOOK -> book(pen);
            case LANTERN -> lantern(pen);
            case FLOWER -> flower(pen);
            case GUITAR -> guitar(pen);
            case BACKPACK -> backpack(pen);
            case GIFT -> gift(pen);
            case TEDDY -> teddy(pen);
            case SWORD -> sword(pen);
            case WAND -> wand(pen);
        }
    }

    private int lit(Pen pen, int c) {
        return pen.light().surface(c);
    }

    private void ball(Pen pen) {
        Path ball = Paths.oval(0, -0.5 * s, 0.5 * s, 0.5 * s);
        pen.lit(ball, colour, 0.8 * s);
        pen.inside(ball, () -> {
            int white = Colours.fade(lit(pen, 0xFFFFF6EA), 0.92);
            pen.stroke(Paths.curve(-0.55 * s, -0.55 * s, -0.1 * s, -0.36 * s, 0.5 * s, -0.62 * s), 0.13 * s, white);
            pen.stroke(
                    Paths.curve(-0.05 * s, -1.05 * s, 0.14 * s, -0.5 * s, -0.02 * s, 0.05 * s),
                    0.05 * s,
                    Colours.fade(white, 0.6));
            shade(pen, ball, 0.5);
        });
        gleam(pen, 0, -0.5, 0.5);
    }

    private void shade(Pen pen, Path clip, double r) {
        pen.innerEdge(
                clip,
                pen.light().keyX() * r * 0.5 * s,
                pen.light().keyY() * r * 0.5 * s,
                0.12 * s,
                Colours.fade(pen.light().shade(), 0.45),
                BlendMode.SRC_OVER);
    }

    private void gleam(Pen pen, double x, double y, double r) {
        double gx = (x + pen.light().keyX() * r * 0.45) * s;
        double gy = (y + pen.light().keyY() * r * 0.45) * s;
        pen.glow(gx, gy, r * 0.5 * s, Colours.fade(pen.light().key(), 0.7), BlendMode.SCREEN);
    }

    private void balloon(Pen pen) {
        Path body = Paths.blob(new double[] {
            0, -1.0 * s, 0.28 * s, -0.92 * s, 0.42 * s, -0.66 * s, 0.36 * s, -0.36 * s, 0.16 * s, -0.12 * s, 0,
            -0.05 * s, -0.16 * s, -0.12 * s, -0.36 * s, -0.36 * s, -0.42 * s, -0.66 * s, -0.28 * s, -0.92 * s
        });
        pen.lit(body, colour, 0.7 * s);
        pen.inside(body, () -> {
            pen.glow(
                    -pen.light().keyX() * 0.2 * s,
                    -0.30 * s,
                    0.42 * s,
                    Colours.fade(Colours.screen(lit(pen, colour), pen.light().key(), 0.6), 0.5),
                    BlendMode.SCREEN);
            pen.softStroke(
                    Paths.curve(-0.27 * s, -0.62 * s, -0.22 * s, -0.80 * s, -0.08 * s, -0.89 * s),
                    0.055 * s,
                    0.02 * s,
                    0xB8FFFFFF);
        });
        pen.lit(
                Paths.polygon(-0.06 * s, 0.02 * s, 0.06 * s, 0.02 * s, 0, -0.07 * s),
                Colours.scale(colour, 0.8),
                0.06 * s);
    }

    private void book(Pen pen) {
        Path cover = Paths.polygon(new double[] {
            -0.62 * s, -0.98 * s, 0, -0.84 * s, 0.62 * s, -0.98 * s, 0.62 * s, -0.10 * s, 0, 0.02 * s, -0.62 * s,
            -0.10 * s
        });
        pen.lit(cover, colour, 0.3 * s);
        int paper = lit(pen, 0xFFFBF4E2);
        for (int side = -1; side <= 1; side += 2) {
            Path page = Paths.blob(new double[] {
                0,
                -0.82 * s,
                side * 0.28 * s,
                -0.98 * s,
                side * 0.57 * s,
                -0.96 * s,
                side * 0.57 * s,
                -0.15 * s,
                side * 0.28 * s,
                -0.15 * s,
                0,
                -0.03 * s
            });
            pen.gradient(
                    page,
                    0,
                    0,
                    side * 0.57 * s,
                    0,
                    Colours.mix(paper, pen.light().shade(), 0.35),
                    paper,
                    paper);
            for (int i = 0; i < 5; i++) {
                double y = (-0.78 + 0.12 * i) * s;
                pen.stroke(
                        Paths.line(side * 0.14 * s, y + 0.02 * s, side * 0.48 * s, y - 0.03 * s),
                        0.014 * s,
                        Colours.fade(0xFF5A4A44, 0.4));
            }
        }
    }

    private void lantern(Pen pen) {
        int metal = Colours.scale(colour, 0.6);
        if (dark) {
            pen.glow(0, -0.42 * s, 1.2 * s, 0x90FFB050, BlendMode.SCREEN);
        }
        pen.stroke(Paths.curve(-0.18 * s, -0.78 * s, 0, -1.0 * s, 0.18 * s, -0.78 * s), 0.035 * s, lit(pen, metal));
        Path glass = Paths.blob(new double[] {
            -0.20 * s, -0.70 * s, 0.20 * s, -0.70 * s, 0.26 * s, -0.42 * s, 0.20 * s, -0.14 * s, -0.20 * s, -0.14 * s,
            -0.26 * s, -0.42 * s
        });
        pen.radial(glass, 0, -0.38 * s, 0.36 * s, 0xFFFFF4C8, 0xFFFFC860, 0xE0D88030);
        pen.fill(Paths.blob(0, -0.56 * s, 0.07 * s, -0.36 * s, 0, -0.24 * s, -0.07 * s, -0.36 * s), 0xFFFFFCEC);
        for (int i = -1; i <= 1; i++) {
            pen.stroke(
                    Paths.curve(i * 0.2 * s, -0.70 * s, i * 0.26 * s, -0.42 * s, i * 0.2 * s, -0.14 * s),
                    0.028 * s,
                    lit(pen, metal));
        }
        pen.lit(
                Paths.polygon(-0.10 * s, -0.86 * s, 0.10 * s, -0.86 * s, 0.26 * s, -0.68 * s, -0.26 * s, -0.68 * s),
                metal,
                0.14 * s);
        pen.lit(Paths.box(-0.25 * s, -0.15 * s, 0.25 * s, 0, 0.03 * s), metal, 0.12 * s);
    }

    private void flower(Pen pen) {
        pen.stroke(Paths.curve(0, 0, 0.04 * s, -0.35 * s, 0, -0.76 * s), 0.045 * s, lit(pen, 0xFF5A8A3C));
        pen.lit(
                Paths.blob(0.02 * s, -0.34 * s, 0.16 * s, -0.48 * s, 0.30 * s, -0.50 * s, 0.18 * s, -0.36 * s),
                0xFF6A9A44,
                0.08 * s);
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * 2 * i / 9;
            pen.lit(
                    Paths.oval(Math.cos(a) * 0.15 * s, -0.82 * s + Math.sin(a) * 0.13 * s, 0.115 * s, 0.060 * s, a),
                    colour,
                    0.1 * s);
        }
        pen.lit(Paths.oval(0, -0.82 * s, 0.085 * s, 0.08 * s), 0xFFF0B030, 0.12 * s);
    }

    private void guitar(Pen pen) {
        pen.lit(Paths.box(-0.035 * s, -0.98 * s, 0.035 * s, -0.42 * s, 0.01 * s), 0xFF4A2E1E, 0.05 * s);
        pen.lit(
                Paths.polygon(-0.055 * s, -1.08 * s, 0.055 * s, -1.08 * s, 0.04 * s, -0.95 * s, -0.04 * s, -0.95 * s),
                0xFF5A3A24,
                0.08 * s);
        Path body = Paths.blob(new double[] {
            0,
            -0.50 * s,
            0.12 * s,
            -0.49 * s,
            0.165 * s,
            -0.40 * s,
            0.125 * s,
            -0.29 * s,
            0.19 * s,
            -0.16 * s,
            0.14 * s,
            -0.03 * s,
            0,
            0,
            -0.14 * s,
            -0.03 * s,
            -0.19 * s,
            -0.16 * s,
            -0.125 * s,
            -0.29 * s,
            -0.165 * s,
            -0.40 * s,
            -0.12 * s,
            -0.49 * s
        });
        pen.lit(body, colour, 0.22 * s);
        pen.stroke(body, 0.012 * s, lit(pen, 0xFF5A3018));
        pen.fill(Paths.oval(0, -0.32 * s, 0.052 * s, 0.052 * s), lit(pen, 0xFF2A1810));
        pen.stroke(Paths.oval(0, -0.32 * s, 0.060 * s, 0.060 * s), 0.008 * s, lit(pen, 0xFFF0D8A0));
        pen.lit(Paths.box(-0.07 * s, -0.135 * s, 0.07 * s, -0.110 * s, 0.006 * s), 0xFF3A2216, 0.02 * s);
        for (int i = -2; i <= 2; i++) {
            pen.stroke(
                    Paths.line(i * 0.011 * s, -1.0 * s, i * 0.013 * s, -0.12 * s),
                    Math.max(0.004 * s, 0.5 * pen.pixel()),
                    Colours.fade(0xFFFFF4DC, 0.65));
        }
    }

    private void backpack(Pen pen) {
        Path body = Paths.blob(new double[] {
            -0.36 * s, -0.02 * s, 0.36 * s, -0.02 * s, 0.42 * s, -0.4 * s, 0.34 * s, -0.84 * s, 0, -1.0 * s, -0.34 * s,
            -0.84 * s, -0.42 * s, -0.4 * s
        });
        pen.lit(body, colour, 0.5 * s);
        pen.lit(Paths.box(-0.28 * s, -0.46 * s, 0.28 * s, -0.08 * s, 0.08 * s), Colours.scale(colour, 0.85), 0.3 * s);
        pen.stroke(
                Paths.curve(-0.3 * s, -0.62 * s, 0, -0.56 * s, 0.3 * s, -0.62 * s),
                0.025 * s,
                Colours.fade(lit(pen, Colours.scale(colour, 0.45)), 0.8));
        pen.fill(Paths.box(-0.05 * s, -0.64 * s, 0.05 * s, -0.52 * s, 0.02 * s), lit(pen, 0xFFE8C070));
    }

    private void gift(Pen pen) {
        pen.lit(Paths.box(-0.42 * s, -0.72 * s, 0.42 * s, 0, 0.04 * s), colour, 0.5 * s);
        pen.lit(
                Paths.box(-0.46 * s, -0.80 * s, 0.46 * s, -0.60 * s, 0.04 * s),
                Colours.mix(colour, 0xFFFFFFFF, 0.1),
                0.2 * s);
        int ribbon = Colours.luma(colour) > 150 ? 0xFFD03A48 : 0xFFF6D880;
        pen.lit(Paths.box(-0.08 * s, -0.80 * s, 0.08 * s, 0, 0.01 * s), ribbon, 0.1 * s);
        for (int d = -1; d <= 1; d += 2) {
            pen.lit(
                    Paths.blob(0, -0.80 * s, d * 0.16 * s, -1.0 * s, d * 0.34 * s, -0.98 * s, d * 0.26 * s, -0.84 * s),
                    ribbon,
                    0.12 * s);
        }
    }

    private void teddy(Pen pen) {
        for (int d = -1; d <= 1; d += 2) {
            pen.lit(Paths.oval(d * 0.22 * s, -0.90 * s, 0.10 * s, 0.10 * s), colour, 0.15 * s);
            pen.lit(Paths.tube(d * 0.16 * s, -0.42 * s, 0.10 * s, d * 0.38 * s, -0.30 * s, 0.09 * s), colour, 0.15 * s);
            pen.lit(Paths.tube(d * 0.14 * s, -0.14 * s, 0.12 * s, d * 0.30 * s, -0.08 * s, 0.11 * s), colour, 0.18 * s);
        }
        pen.lit(Paths.oval(0, -0.28 * s, 0.25 * s, 0.28 * s), colour, 0.35 * s);
        pen.lit(Paths.oval(0, -0.70 * s, 0.28 * s, 0.26 * s), colour, 0.4 * s);
        pen.lit(Paths.oval(0.02 * s, -0.63 * s, 0.13 * s, 0.10 * s), Colours.mix(colour, 0xFFFFF0D8, 0.5), 0.16 * s);
        pen.fill(Paths.oval(0.02 * s, -0.67 * s, 0.045 * s, 0.032 * s), 0xFF2A1812);
        pen.fill(Paths.oval(-0.09 * s, -0.75 * s, 0.026 * s, 0.03 * s), 0xFF1A100C);
        pen.fill(Paths.oval(0.12 * s, -0.75 * s, 0.026 * s, 0.03 * s), 0xFF1A100C);
    }

    private void sword(Pen pen) {
        Path blade = Paths.polygon(new double[] {
            -0.035 * s, -0.20 * s, 0.035 * s, -0.20 * s, 0.028 * s, -0.92 * s, 0, -1.0 * s, -0.028 * s, -0.92 * s
        });
        pen.gradient(blade, -0.035 * s, 0, 0.035 * s, 0, lit(pen, 0xFFF4F8FC), lit(pen, colour), lit(pen, 0xFF6A7684));
        pen.lit(Paths.box(-0.12 * s, -0.215 * s, 0.12 * s, -0.185 * s, 0.012 * s), 0xFFD0A848, 0.04 * s);
        pen.lit(Paths.box(-0.022 * s, -0.19 * s, 0.022 * s, -0.03 * s, 0.01 * s), 0xFF5A3424, 0.04 * s);
        pen.lit(Paths.oval(0, -0.02 * s, 0.032 * s, 0.032 * s), 0xFFD0A848, 0.05 * s);
    }

    private void wand(Pen pen) {
        pen.lit(Paths.tube(0, 0, 0.022 * s, 0, -0.96 * s, 0.012 * s), colour, 0.04 * s);
        pen.glow(0, -1.0 * s, 0.22 * s, 0xD0FFE8A0, BlendMode.SCREEN);
        pen.fill(Paths.oval(0, -0.99 * s, 0.03 * s, 0.03 * s), 0xFFFFFAE0);
    }
}
