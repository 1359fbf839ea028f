package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;

/** What walls are made of: stones, bricks, boards, beams, as seen from that far. */
final class Masonry {
    /** Marks of a texture that are drawn on one face, at most. */
    private static final int MOST = 240;

    private final Pen pen;
    private final Skin skin;
    private final long seed;

    Masonry(Pen pen, Skin skin, long seed) {
        this.pen = pen;
        this.skin = skin;
        this.seed = seed;
    }

    /** Covers a rectangle with a material. */
    void cover(Style.Wall wall, int base, double x0, double y0, double x1, double y1) {
        int top = skin.of(Colours.mix(base, 0xFFFFFFFF, 0.07));
        int low = skin.of(Colours.scale(base, 0.86));
        skin.shade(pen, x0, y0, x1, y1, top, skin.of(base), low);
        switch (wall) {
            case PLASTER -> patches(base, x0, y0, x1, y1);
            case BRICK -> courses(base, new double[] {x0, y0, x1, y1}, 0.34, 0.13, 0.16);
            case STONE -> courses(base, new double[] {x0, y0, x1, y1}, 0.78, 0.36, 0.12);
            case TIMBER -> beams(x0, y0, x1, y1);
            case PLANKS -> boards(base, x0, y0, x1, y1, 0.24);
            case LOGS -> boards(base, x0, y0, x1, y1, 0.34);
            case CONCRETE -> panels(base, x0, y0, x1, y1);
            case METAL -> ribs(base, x0, y0, x1, y1);
            case GLASS -> {}
        }
    }

    /** Stains and faded places. */
    private void patches(int base, double x0, double y0, double x1, double y1) {
        if (!skin.sees(0.4)) {
            return;
        }
        int n = (int) Math.min(26, (x1 - x0) * (y1 - y0) * 0.3);
        for (int i = 0; i < n; i++) {
            double x = x0 + Noise.at(seed, 400 + i) * (x1 - x0);
            double y = y0 + Noise.at(seed, 500 + i) * (y1 - y0);
            double r = Noise.between(seed, 600 + i, 0.3, 1.3);
            int c = Noise.at(seed, 700 + i) < 0.5 ? Colours.scale(base, 0.8) : Colours.mix(base, 0xFFFFFFFF, 0.35);
            try (Path p = Paths.oval(x, y, r, r * 0.7)) {
                pen.radial(p, x, y, r, Colours.fade(skin.of(c), 0.26), Colours.fade(skin.of(c), 0));
            }
        }
    }

    private void courses(int base, double[] b, double wide, double high, double contrast) {
        if (!skin.sees(high * 0.45)) {
            patches(base, b[0], b[1], b[2], b[3]);
            return;
        }
        int rows = (int) Math.ceil((b[3] - b[1]) / high);
        int cols = (int) Math.ceil((b[2] - b[0]) / wide);
        int all = rows * cols;
        int n = Math.min(MOST, all);
        int joint = Colours.fade(skin.of(Colours.scale(base, 0.6)), 0.35);
        try (Paint p = new Paint().setAntiAlias(true)) {
            for (int i = 0; i < n; i++) {
                int k = all <= MOST ? i : (int) (Noise.at(seed, 900 + i) * all);
                int row = k / cols;
                double x = b[0] + (k % cols + (row % 2) * 0.5) * wide;
                double y = b[1] + row * high;
                if (x >= b[2]) {
                    continue;
                }
                double v = Noise.at(seed, 3000 + k);
                int c = v < 0.5 ? Colours.scale(base, 0.62) : Colours.mix(base, 0xFFFFFFFF, 0.55);
                p.setColor(Colours.fade(skin.of(c), contrast + 0.25 * Math.abs(v - 0.5)));
                pen.canvas().drawRect(Paths.rect(x, y, Math.min(b[2], x + wide * 0.94), y + high * 0.88), p);
            }
            if (skin.sees(high * 0.3)) {
                p.setColor(joint);
                for (int r = 0; r < rows; r++) {
                    pen.canvas()
                            .drawRect(
                                    Paths.rect(
                                            b[0], b[1] + r * high - high * 0.07, b[2], b[1] + r * high + high * 0.05),
                                    p);
                }
            }
        }
    }

    private void boards(int base, double x0, double y0, double x1, double y1, double high) {
        if (!skin.sees(high * 0.6)) {
            return;
        }
        int n = (int) Math.ceil((y1 - y0) / high);
        for (int i = 0; i < n; i++) {
            double y = y0 + i * high;
            double v = Noise.at(seed, 40 + i) - 0.5;
            int c = v < 0 ? Colours.scale(base, 1 + v * 0.3) : Colours.mix(base, 0xFFFFFFFF, v * 0.3);
            skin.shade(
                    pen,
                    x0,
                    y,
                    x1,
                    y + high,
                    skin.of(Colours.mix(c, 0xFFFFFFFF, 0.10)),
                    skin.of(c),
                    skin.of(Colours.scale(c, 0.84)));
            skin.raw(pen, x0, y + high * 0.90, x1, y + high, Colours.fade(skin.of(Colours.scale(c, 0.4)), 0.55));
        }
    }

    private void ribs(int base, double x0, double y0, double x1, double y1) {
        if (!skin.sees(0.3)) {
            return;
        }
        for (double x = x0; x < x1; x += 0.4) {
            skin.raw(pen, x, y0, x + 0.12, y1, Colours.fade(skin.of(Colours.scale(base, 0.6)), 0.4));
            skin.raw(pen, x + 0.14, y0, x + 0.22, y1, Colours.fade(skin.of(0xFFFFFFFF), 0.22));
        }
    }

    private void panels(int base, double x0, double y0, double x1, double y1) {
        patches(base, x0, y0, x1, y1);
        if (skin.sees(0.1)) {
            int line = Colours.fade(skin.of(Colours.scale(base, 0.6)), 0.4);
            for (double y = y0 + 3.2; y < y1; y += 3.2) {
                skin.raw(pen, x0, y, x1, y + 0.05, line);
            }
            for (double x = x0 + 3; x < x1; x += 3) {
                skin.raw(pen, x, y0, x + 0.04, y1, line);
            }
        }
    }

    /** Dark beams in light plaster: posts, rails, and braces in some fields. */
    private void beams(double x0, double y0, double x1, double y1) {
        int wood = skin.of(Noise.at(seed, 5) < 0.6 ? 0xFF4E3424 : 0xFF6A3E2A);
        double storey = 2.9;
        double field = 1.5;
        double w = 0.17;
        for (double y = y1 - 0.2; y > y0 - storey; y -= storey) {
            skin.raw(pen, x0, y - w, x1, y + 0.06, wood);
            skin.raw(pen, x0, y - storey * 0.5, x1, y - storey * 0.5 + w * 0.7, wood);
            int n = (int) Math.max(1, Math.round((x1 - x0) / field));
            for (int i = 0; i <= n; i++) {
                double x = x0 + (x1 - x0) * i / n;
                skin.raw(pen, x - w * 0.5, y - storey, x + w * 0.5, y, wood);
                if (i < n && Noise.at(seed, 60 + i + (long) (y * 7)) < 0.34) {
                    double r = x0 + (x1 - x0) * (i + 1) / n;
                    boolean left = Noise.at(seed, 90 + i) < 0.5;
                    try (Path brace = Paths.line(left ? x : r, y - storey, left ? r : x, y)) {
                        pen.stroke(brace, w * 0.85, wood);
                    }
                }
            }
        }
    }
}
