package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;

/** What comes out of a crater: smoke that rises and drifts, lit from below, and sparks. */
final class Eruption {
    private static final int PUFFS = 26;
    private static final int SPARKS = 46;

    private final Ground ground;
    private final double x;
    private final double y;
    private final double size;
    private final long seed;

    /**
     * @param x rest column of the crater
     * @param y rest row of the crater
     * @param size pixels across the crater
     */
    Eruption(Ground ground, double x, double y, double size) {
        this.ground = ground;
        this.x = x;
        this.y = y;
        this.size = size;
        seed = Noise.seed(ground.seed(), "eruption");
    }

    Layer smoke(double z) {
        boolean dark = ground.place().time().dark();
        int grey = dark ? 0xFF2A2630 : Colours.mix(0xFF6A6468, ground.day().middle(), 0.15);
        Art cold = puff(grey);
        Art hot = puff(Colours.mix(grey, 0xFFFF7A2C, dark ? 0.75 : 0.35));
        return new Layer.Live(z, (pen, t) -> {
            for (int i = 0; i < PUFFS; i++) {
                one(pen, cold, hot, i, t);
            }
        });
    }

    private Art puff(int colour) {
        return Art.bake(Rect.makeXYWH(-1, -1, 2, 2), 48, ground.day().light(), pen -> {
            for (int i = 0; i < 9; i++) {
                double a = i * 2.4;
                double d = 0.42 * Noise.at(seed, 900 + i);
                pen.glow(
                        Math.cos(a) * d,
                        Math.sin(a) * d,
                        0.56,
                        Colours.fade(Colours.scale(colour, 0.8 + 0.4 * Noise.at(seed, 920 + i)), 0.6),
                        BlendMode.SRC_OVER);
            }
        });
    }

    private void one(Pen pen, Art cold, Art hot, int i, double t) {
        double clock = t / 9.5 + i / (double) PUFFS;
        long turn = (long) Math.floor(clock);
        double age = clock - turn;
        double up = size * 6.5 * Math.pow(age, 0.8);
        double drift = size * (2.4 * age * age + 0.5 * (Noise.at(seed + turn, i) - 0.5));
        double r = size * (0.38 + 1.5 * age);
        double fade = Math.min(1, age * 9) * Math.pow(1 - age, 0.7);
        draw(pen, cold, x + drift, y - up, r, 0.62 * fade);
        double heat = Math.exp(-age * 5);
        draw(pen, hot, x + drift, y - up + r * 0.12, r * 0.9, 0.75 * fade * heat);
    }

    private static void draw(Pen pen, Art art, double cx, double cy, double r, double alpha) {
        if (alpha < 0.01) {
            return;
        }
        try (Paint p = new Paint().setAlphaf((float) alpha)) {
            pen.canvas()
                    .drawImageRect(
                            art.image(),
                            Rect.makeWH(art.image().getWidth(), art.image().getHeight()),
                            Rect.makeXYWH((float) (cx - r), (float) (cy - r), (float) (2 * r), (float) (2 * r)),
                            SamplingMode.LINEAR,
                            p,
                            true);
        }
    }

    /** Glow that beats, and sparks on their arcs. */
    Layer fire(double z) {
        View view = ground.view();
        double unit = Math.min(view.width(), view.height());
        return new Layer.Live(z, (pen, t) -> {
            double beat = 0.8 + 0.2 * Noise.value(seed, t * 2.3);
            pen.glow(x, y, size * 2.6, Colours.fade(0xFFFF6A1C, 0.55 * beat), BlendMode.SRC_OVER);
            pen.glow(x, y, size * 0.9, Colours.fade(0xFFFFD080, 0.8 * beat), BlendMode.SRC_OVER);
            try (Paint p = new Paint()) {
                for (int i = 0; i < SPARKS; i++) {
                    double clock = t / Noise.between(seed, 200 + i, 1.1, 2.0) + Noise.at(seed, 250 + i);
                    long turn = (long) Math.floor(clock);
                    double age = clock - turn;
                    double vx = size * 1.5 * (Noise.at(seed + turn, 300 + i) * 2 - 1);
                    double vy = size * Noise.between(seed + turn, 350 + i, 2.2, 5.2);
                    p.setColor(Colours.fade(Colours.mix(0xFFFFF0B0, 0xFFFF5A18, age), 1 - age * age));
                    pen.canvas()
                            .drawCircle(
                                    (float) (x + vx * age),
                                    (float) (y - vy * age + size * 4.2 * age * age),
                                    (float) (unit * 0.0026 * (1.2 - 0.7 * age)),
                                    p);
                }
            }
        });
    }
}
