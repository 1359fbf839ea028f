package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** Fire in the air: candle flames, tongues of a big fire, sparks. All lengths in the pen's units. */
final class Flames {
    private static final int W = 56;
    private static final int H = 84;
    private static final int[] RAMP = ramp();

    private Flames() {}

    /** Premultiplied colours by heat: red wisps, orange, yellow, white core. */
    private static int[] ramp() {
        int[] stops = {0x00A01800, 0x70C82A06, 0xD0F0641A, 0xF6FFA030, 0xFFFFD060, 0xFFFFF0B8, 0xFFFFFCEC};
        int[] out = new int[256];
        for (int i = 0; i < 256; i++) {
            double k = i / 255.0 * (stops.length - 1);
            int j = Math.min(stops.length - 2, (int) k);
            int c = Colours.mix(stops[j], stops[j + 1], k - j);
            double a = Colours.alpha(c) / 255.0;
            out[i] = Colours.argb(Colours.alpha(c), Colours.red(c) * a, Colours.green(c) * a, Colours.blue(c) * a);
        }
        return out;
    }

    /** A flame on a wick: blue at its foot, a dark heart about the wick, a bright body that sways. */
    static void candle(Pen pen, double x, double y, double tall, long seed, double t) {
        int n = (int) seed;
        double sway = (Noise.value(n + 3, t * 1.6, 0.5) - 0.5) * 0.30 * tall
                + (Noise.value(n + 4, t * 5.2, 0.5) - 0.5) * 0.08 * tall;
        double high = tall * (0.94 + 0.12 * Noise.value(n + 5, t * 4.3, 0.5));
        double w = tall * 0.165;
        pen.glow(x + sway * 0.4, y - high * 0.42, tall * 2.6, 0x48FFA850, BlendMode.SCREEN);
        pen.glow(x + sway * 0.4, y - high * 0.45, tall * 1.0, 0x66FFC878, BlendMode.SCREEN);
        io.github.humbleui.skija.Path body = Paths.blob(
                x,
                y + tall * 0.03,
                x - w * 0.86,
                y - high * 0.14,
                x - w + sway * 0.12,
                y - high * 0.32,
                x - w * 0.55 + sway * 0.5,
                y - high * 0.66,
                x + sway,
                y - high,
                x + w * 0.55 + sway * 0.5,
                y - high * 0.66,
                x + w + sway * 0.12,
                y - high * 0.32,
                x + w * 0.86,
                y - high * 0.14);
        pen.soft(body, tall * 0.035, 0xC8FF9C3A, BlendMode.SRC_OVER);
        pen.gradient(body, x, y, x, y - high, 0x8040609A, 0xF0FFB048, 0xFFFFE9A0, 0xFFFFE8A0, 0xE6FFC050);
        pen.soft(
                Paths.blob(
                        x + sway * 0.1,
                        y - high * 0.16,
                        x - w * 0.5 + sway * 0.2,
                        y - high * 0.34,
                        x + sway * 0.75,
                        y - high * 0.82,
                        x + w * 0.5 + sway * 0.2,
                        y - high * 0.34),
                tall * 0.03,
                0xF0FFFBEA,
                BlendMode.SRC_OVER);
        pen.stroke(
                Paths.curve(x, y + tall * 0.06, x, y - tall * 0.06, x + tall * 0.03, y - tall * 0.14),
                tall * 0.032,
                0xFF2A1A12);
        pen.fill(Paths.oval(x + tall * 0.03, y - tall * 0.145, tall * 0.018, tall * 0.018), 0xFFFF7A2A);
    }

    /** Tongues of flame over a bed {@code 2 wide} across. */
    static void tongues(Pen pen, double x, double y, double wide, double tall, long seed, double t) {
        int[] argb = new int[W * H];
        int n = (int) seed;
        for (int j = 0; j < H; j++) {
            double v = 1 - j / (H - 1.0);
            double form = Math.pow(1 - v, 0.62) * Math.min(1, 0.72 + v * 2.4);
            for (int i = 0; i < W; i++) {
                double u = (i / (W - 1.0) - 0.5) * 2.3;
                double a = Noise.fbm(n, u * 1.5 + 3, v * 1.7 - t * 1.9, 2) - 0.5;
                double b = Noise.fbm(n + 7, u * 3.4 + 9, v * 2.9 - t * 3.3, 2) - 0.5;
                double off = Math.abs(u + a * 1.5 * v + 0.10 * Math.sin(t * 2.1) * v);
                double heat = (1 - off / Math.max(0.05, form)) * 1.15 + b * 1.5 * (0.25 + v) - v * 0.42;
                heat *= Noise.smooth(0, 0.05, v) * (1 - Noise.smooth(0.86, 1, v));
                argb[j * W + i] = RAMP[(int) Math.max(0, Math.min(255, heat * 205))];
            }
        }
        Rect box = Paths.rect(x - wide * 1.15, y - tall, x + wide * 1.15, y + tall * 0.02);
        Art art = Art.of(argb, W, H, box);
        try (Paint p = new Paint()) {
            pen.canvas().drawImageRect(art.image(), Rect.makeWH(W, H), box, SamplingMode.LINEAR, p, true);
        }
        art.image().close();
    }

    /** Glowing bits that rise, sway and go out. */
    static void sparks(Pen pen, double x, double y, double wide, double tall, long seed, double t) {
        int count = 64;
        for (int i = 0; i < count; i++) {
            double life = 1.5 + 2.2 * Noise.at(seed, i * 5L);
            double age = t / life + Noise.at(seed, i * 5L + 1);
            long born = (long) Math.floor(age);
            double u = age - born;
            long own = seed + born * 131 + i;
            double px = x
                    + (Noise.at(own, 2) - 0.5) * wide * 1.3
                    + (Noise.at(own, 3) - 0.5) * wide * 2.4 * u
                    + wide * 0.22 * Math.sin(u * 7 + 6 * Noise.at(own, 4)) * u;
            double py = y - tall * (0.12 + (0.55 + 0.75 * Noise.at(own, 5)) * Math.pow(u, 0.85));
            double fade = Math.min(1, u * 8) * (1 - u) * (0.6 + 0.4 * Math.sin(t * 17 + i));
            double r = Math.max(0.9 * pen.pixel(), wide * 0.024 * (0.6 + Noise.at(own, 6)));
            pen.glow(px, py, r * 4.5, Colours.fade(0xFFFF8A30, 0.5 * fade), BlendMode.SCREEN);
            pen.fill(Paths.oval(px, py, r, r), Colours.fade(0xFFFFE0A0, Math.min(1, fade * 1.4)));
        }
    }

    /** Smoke that drifts up and thins out. */
    static void smoke(Pen pen, double x, double y, double wide, double tall, long seed, double t) {
        for (int i = 0; i < 12; i++) {
            double age = t / 5.5 + i / 12.0;
            long born = (long) Math.floor(age);
            double u = age - born;
            double px = x
                    + wide * (Noise.at(seed + born, i) - 0.5)
                    + tall * 0.30 * (Noise.value((int) seed + i, u * 2.2, 0.5) - 0.42) * u;
            double r = wide * (0.5 + 1.9 * u);
            int grey = Colours.mix(pen.light().air(), 0xFF8A8480, 0.4);
            pen.glow(px, y - tall * u, r, Colours.fade(grey, 0.30 * Math.min(1, u * 5) * (1 - u)), BlendMode.SRC_OVER);
        }
    }

    /** How bright a fire is at a moment, about 1. */
    static double flicker(long seed, double t) {
        return 0.86
                + 0.20 * Noise.value((int) seed, t * 7.0, 0.5)
                + 0.10 * (Noise.value((int) seed + 1, t * 2.1, 0.5) - 0.5);
    }
}
