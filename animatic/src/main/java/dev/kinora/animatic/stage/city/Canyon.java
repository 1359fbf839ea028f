package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import java.util.List;

/** Two rows of houses with their signs, in true perspective; also upside down, as a wet road shows them. */
final class Canyon {
    /** Metres from the middle of the street to the house fronts. */
    static final double HALF = 5.0;
    /** Metres from the middle to the kerb. */
    static final double KERB = 3.5;

    private static final double FIRST = 1.2;
    private static final int HOUSES = 8;
    private static final int SIGNS = 14;

    private final View view;
    private final Tone tone;
    private final long seed;
    private final List<Art> fronts;

    /** Which way up it is drawn. */
    enum Way {
        STANDING(1),
        MIRRORED(-1);

        private final double sign;

        Way(double sign) {
            this.sign = sign;
        }
    }

    Canyon(View view, Tone tone, long seed) {
        this.view = view;
        this.tone = tone;
        this.seed = seed;
        Light light = tone.day().light();
        fronts = List.of(1L, 2L, 3L, 4L, 5L).parallelStream()
                .map(i -> new Facade(Noise.mix(seed + i * 7919)).bake(light))
                .toList();
    }

    /** Draws all that lies between two depths, far things first; the pen is in rest pixels. */
    void draw(Pen pen, double nearZ, double farZ, Way way) {
        for (int i = HOUSES - 1; i >= 0; i--) {
            double z = FIRST + i * Facade.WIDE;
            if (z >= nearZ && z < farZ) {
                wall(pen, fronts.get((i * 2) % fronts.size()), -1, z, way);
                wall(pen, fronts.get((i * 2 + 3) % fronts.size()), 1, z, way);
            }
            for (double at : new double[] {26, 17, 11}) {
                if (at >= Math.max(z, nearZ) && at < Math.min(farZ, z + Facade.WIDE)) {
                    lanterns(pen, at, way);
                }
            }
            for (int s = SIGNS - 1; s >= 0; s--) {
                double at = 4.6 * Math.pow(1.19, s);
                if (at >= Math.max(z, nearZ) && at < Math.min(farZ, z + Facade.WIDE)) {
                    sign(pen, s, at, way);
                }
            }
        }
    }

    private void wall(Pen pen, Art front, int side, double z, Way way) {
        double k = 1 / front.scale();
        double cx = view.width() / 2.0;
        double f = view.focal();
        double hy = view.horizonY();
        double step = side < 0 ? k : -k;
        double from = side < 0 ? z : z + Facade.WIDE;
        double up = way.sign;
        pen.canvas().save();
        pen.canvas()
                .concat(new Matrix33(
                        (float) (cx * step),
                        0,
                        (float) (cx * from + f * side * HALF),
                        (float) (hy * step),
                        (float) (f * k * up),
                        (float) (hy * from + f * (view.eye() - Facade.TALL * up)),
                        (float) step,
                        0,
                        (float) from));
        try (Paint p = new Paint()) {
            pen.canvas()
                    .drawImageRect(
                            front.image(),
                            Paths.rect(
                                    0,
                                    0,
                                    front.image().getWidth(),
                                    front.image().getHeight()),
                            Paths.rect(
                                    0,
                                    0,
                                    front.image().getWidth(),
                                    front.image().getHeight()),
                            io.github.humbleui.skija.SamplingMode.LINEAR,
                            p,
                            true);
        }
        try (Path all = Paths.polygon(
                0,
                0,
                front.image().getWidth(),
                0,
                front.image().getWidth(),
                front.image().getHeight(),
                0,
                front.image().getHeight())) {
            int near = haze(z);
            int far = haze(z + Facade.WIDE);
            pen.gradient(all, 0, 0, front.image().getWidth(), 0, side < 0 ? near : far, side < 0 ? far : near);
        }
        pen.canvas().restore();
    }

    private int haze(double z) {
        return Colours.fade(tone.haze(), 0.72 * (1 - Math.exp(-Math.max(0, z - 4) / 34)));
    }

    /** Lanterns on a line across the street. */
    private void lanterns(Pen pen, double z, Way way) {
        double k = view.scale(z);
        int n = 13;
        double[] line = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double u = i / (n - 1.0) * 2 - 1;
            line[2 * i] = view.screenX(u * HALF, z);
            line[2 * i + 1] = view.screenY((5.6 + 0.9 * u * u) * way.sign, z);
        }
        try (Path wire = Paths.curve(line)) {
            pen.stroke(wire, Math.max(0.7, k * 0.02), 0xC0140C1C);
        }
        for (int i = 1; i < n - 1; i++) {
            int hue = i % 2 == 0 ? 0xFFFFB648 : 0xFFFF5A48;
            double y = line[2 * i + 1] + 0.16 * k * way.sign;
            pen.glow(line[2 * i], y, k * 0.55, Colours.fade(hue, 0.45), BlendMode.SRC_OVER);
            try (Path bulb = Paths.oval(line[2 * i], y, k * 0.12, k * 0.15)) {
                pen.radial(bulb, line[2 * i], y, k * 0.16, 0xFFFFF0C8, hue, Colours.scale(hue, 0.7));
            }
        }
    }

    private void sign(Pen pen, int s, double z, Way way) {
        long id = Noise.mix(seed + 400 + s);
        int side = s % 2 == 0 ? -1 : 1;
        String word = Neon.WORDS[(int) (Noise.at(id, 1) * Neon.WORDS.length)];
        int hue = Neon.HUES[(s * 2 + (int) (Noise.at(id, 2) * 2)) % Neon.HUES.length];
        double k = view.scale(z);
        double high = 0.52;
        double tall = word.length() * high * 1.28 + 0.3;
        double bottom = Noise.between(id, 3, 3.1, 4.3);
        double x = side * (HALF - 0.72);
        pen.canvas().save();
        pen.canvas().translate((float) view.screenX(x, z), (float) view.screenY(bottom * way.sign, z));
        pen.canvas().scale((float) k, (float) (k * way.sign));
        pen.glow(0, -tall / 2, tall * 0.75, Colours.fade(hue, 0.30), BlendMode.SRC_OVER);
        try (Path arm = Paths.line(side * 0.3, -tall * 0.8, side * 0.75, -tall * 0.8);
                Path board = Paths.box(-0.36, -tall, 0.36, 0, 0.14);
                Path edge = Paths.box(-0.31, -tall + 0.05, 0.31, -0.05, 0.11)) {
            pen.stroke(arm, 0.06, 0xFF140C1C);
            pen.fill(board, 0xFF180C24);
            Neon.tube(pen, edge, 0.035, Neon.HUES[(s + 3) % Neon.HUES.length]);
        }
        Neon.column(pen, word, 0, -tall + 0.28, high, hue);
        pen.canvas().restore();
    }
}
