package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;

/**
 * Paints clouds as one tile that repeats sideways. A field of thickness is made first; the light then comes from how
 * the field rises towards the sun, so that edges, bellies and crowns differ as they do in a painting. The sun's side is
 * told once around the tile, so that its light has no seam either.
 */
final class Clouds {
    /** What clouds a sky has. */
    enum Kind {
        NONE,
        /** Thin stretched clouds. */
        WISPS,
        /** A few heaped white clouds. */
        HEAPS,
        /** Many big heaped clouds. */
        BANKS,
        /** A grey ceiling. */
        CEILING,
        /** A dark, torn ceiling. */
        STORM
    }

    private final View view;
    private final Daylight day;
    private final long seed;
    private final boolean dark;
    private int w;
    private int h;
    private double grain;
    private float[] field = new float[0];
    private float[] belly = new float[0];
    private float[] lit = new float[0];

    Clouds(View view, Daylight day, long seed, boolean dark) {
        this.view = view;
        this.day = day;
        this.seed = seed;
        this.dark = dark;
    }

    /** The tile, from row {@code top} down to the horizon. */
    Art bake(Kind kind, Strip strip, double top) {
        double unit = Math.min(view.width(), view.height());
        grain = kind == Kind.CEILING || kind == Kind.STORM ? unit / 288 : unit / 400;
        w = (int) Math.round(strip.width() / grain);
        h = (int) Math.max(8, Math.round((view.horizonY() - top) / grain));
        field = new float[w * h];
        belly = new float[w * h];
        lit = new float[kind == Kind.STORM ? w * h : 0];
        double high = Math.max(view.height() * 0.34, view.horizonY() - Math.max(top, -view.height() * 0.35)) / grain;
        switch (kind) {
            case WISPS -> wisps(high, unit / grain);
            case HEAPS -> heaps(high, unit / grain, 5, 0.30);
            case BANKS -> heaps(high, unit / grain, 9, 0.46);
            case CEILING -> ceiling(unit / grain, 0.18, 0.92);
            case STORM -> ceiling(unit / grain, 0.22, 0.90);
            case NONE -> {}
        }
        return paint(kind).toArt(strip.rows(top, view.horizonY()));
    }

    /**
     * The same clouds lit from within, after {@link #bake} of a storm: strongest about a column, as relief shows it.
     *
     * @param middle rest column of the strike
     */
    Art inner(Strip strip, double top, double middle) {
        Sheet sheet = Sheet.of(w, h);
        double unit = Math.min(view.width(), view.height()) / grain;
        double cx = (middle - strip.left()) / grain;
        double cy = h - 0.62 * view.horizonY() / grain;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double dx = Math.abs(x - cx);
                dx = Math.min(dx, w - dx) / unit;
                double dy = (y - cy) / unit;
                double d = Math.sqrt(dx * dx + dy * dy * 1.4);
                double reach = Math.exp(-d / 0.17) + 0.34 * Math.exp(-d / 0.62);
                float f = lit[y * w + x];
                double a = reach * (0.10 + 1.35 * f * f);
                sheet.set(x, y, 214, 222, 255, (float) Math.min(0.92, a));
            }
        }
        return sheet.toArt(strip.rows(top, view.horizonY()));
    }

    private void wisps(double high, double unit) {
        int count = (int) Math.round(11.0 * w / (unit * 2.8));
        for (int i = 0; i < count; i++) {
            double up = 0.10 + 0.84 * (i + Noise.at(seed, 100 + i)) / count;
            double near = 0.35 + 0.85 * up;
            double rx = unit * Noise.between(seed, 120 + i, 0.13, 0.27) * near;
            double ry = rx * Noise.between(seed, 140 + i, 0.16, 0.30) * (0.55 + 0.6 * up);
            double cx = w * ((i * 0.618034 + 0.12 * Noise.at(seed, 160 + i)) % 1);
            wisp(cx, h - up * high, rx, ry, (int) Noise.mix(seed + i), 0.72 + 0.28 * up);
        }
    }

    private void wisp(double cx, double cy, double rx, double ry, int s, double strength) {
        double tilt = (Noise.at(s, 1) - 0.5) * 0.25;
        for (int y = (int) (cy - ry * 2.4); y < cy + ry * 2.4; y++) {
            if (y < 0 || y >= h) {
                continue;
            }
            for (int x = (int) (cx - rx * 1.9); x < cx + rx * 1.9; x++) {
                double u = (x - cx) / rx;
                double v = (y - cy) / ry + u * tilt * 2;
                double warp = Noise.fbm(s, u * 1.6 + 9, v * 0.9, 3) - 0.5;
                double body = 1.05 - Math.sqrt(u * u * 0.45 + Math.pow(v + warp * 1.7, 2) * 0.55);
                if (body > -0.3) {
                    double fine = Noise.fbm(s + 5, u * 2.6 + v * 0.9, v * 2.1 + warp * 2.5, 4);
                    double d = Noise.smooth(0.16, 1.05, body * 0.95 + (fine - 0.5) * 1.15) * strength;
                    add(x, y, d, (v + 1) * 0.5);
                }
            }
        }
    }

    private void heaps(double high, double unit, int many, double size) {
        int count = (int) Math.round(many * w / (unit * 2.8));
        for (int i = count - 1; i >= 0; i--) {
            double up = 0.12 + 0.70 * ((i + 0.8 * Noise.at(seed, 200 + i)) / count);
            double near = 0.30 + 0.95 * up;
            double wide = unit * size * near * Noise.between(seed, 220 + i, 0.75, 1.35);
            double tall = wide * Noise.between(seed, 240 + i, 0.34, 0.50);
            double cx = w * ((i * 0.618034 + 0.2 * Noise.at(seed, 260 + i)) % 1);
            heap(cx, h - up * high, wide, tall, (int) Noise.mix(seed * 31 + i));
        }
    }

    private void heap(double cx, double base, double wide, double tall, int s) {
        int puffs = 11;
        double[] px = new double[puffs];
        double[] py = new double[puffs];
        double[] pr = new double[puffs];
        for (int i = 0; i < puffs; i++) {
            double u = (i + 0.5) / puffs * 2 - 1;
            double crown = Math.pow(Math.max(0.05, 1 - u * u), 0.7) * Noise.between(s, 10 + i, 0.45, 1.05);
            pr[i] = tall * (0.22 + 0.34 * crown);
            px[i] = cx + u * wide * 0.5 + (Noise.at(s, 30 + i) - 0.5) * wide * 0.06;
            py[i] = base - pr[i] * 0.55 - tall * 0.45 * crown * Noise.at(s, 50 + i);
        }
        double step = tall * 0.34;
        for (int y = (int) (base - tall * 1.35); y < base + tall * 0.3; y++) {
            if (y < 0 || y >= h) {
                continue;
            }
            for (int x = (int) (cx - wide * 0.75); x < cx + wide * 0.75; x++) {
                double wx = x + (Noise.fbm(s, x / step, y / step, 2) - 0.5) * step * 1.3;
                double wy = y + (Noise.fbm(s + 3, x / step, y / step, 2) - 0.5) * step * 0.9;
                double f = -1;
                for (int i = 0; i < puffs; i++) {
                    double dx = (wx - px[i]) / pr[i];
                    double dy = (wy - py[i]) / pr[i];
                    f = Math.max(f, 1 - Math.sqrt(dx * dx + dy * dy));
                }
                if (f < -0.32) {
                    continue;
                }
                double knobs = 0.55 - Noise.cells(s, x / step * 1.5, y / step * 1.7);
                double below = Noise.smooth(-0.10 * tall, 0.26 * tall, wy - base);
                f += knobs * 0.30 + (Noise.fbm(s + 7, x / step * 3, y / step * 3, 2) - 0.5) * 0.22 - below * 1.2;
                add(x, y, Math.max(0, Math.min(1, (f + 0.03) * 1.25)), 1 - (base - y) / (tall * 1.15));
            }
        }
    }

    private void ceiling(double unit, double from, double to) {
        int seam = w / 4;
        for (int y = 0; y < h; y++) {
            double down = (double) y / h;
            double flat = 0.16 + 1.0 * Math.pow(1 - down, 1.15);
            for (int x = 0; x < w; x++) {
                double d = sheet(x, y, unit, flat);
                if (x >= w - seam) {
                    double k = Noise.smooth(0, 1, (x - (w - seam)) / (double) seam);
                    d = d * (1 - k) + sheet(x - w, y, unit, flat) * k;
                }
                int i = y * w + x;
                field[i] = (float) Noise.smooth(from, to, d);
                belly[i] = (float) (0.35 + 0.4 * down);
            }
        }
    }

    /** Thickness of a torn ceiling: round puffs, warped, over slow banks. */
    private double sheet(double x, double y, double unit, double flat) {
        int s = (int) seed;
        double u = x / (unit * 0.30);
        double v = y / (unit * 0.30 * (0.34 + 0.55 * flat));
        double wx = Noise.fbm(s, u * 0.8, v * 0.8, 2) - 0.5;
        double wy = Noise.fbm(s + 9, u * 0.8, v * 0.8, 2) - 0.5;
        double bank = Noise.fbm(s + 17, u * 0.42, v * 0.7, 3);
        double puff = 1 - Noise.cells(s + 23, u + wx * 1.9, v + wy * 1.9);
        double small = 1 - Noise.cells(s + 29, u * 2.1 + wx * 4.2, v * 2.1 + wy * 4.2);
        double fine = 1 - Noise.cells(s + 37, u * 4.6 + wy * 7, v * 4.6 + wx * 7);
        double torn = Noise.fbm(s + 31, u * 3.1 + wx * 2, v * 3.1 + wy * 2, 3) - 0.5;
        return bank * 0.62 + puff * puff * 0.30 + small * 0.13 * (0.4 + bank) + fine * 0.06 + torn * 0.26 - 0.08;
    }

    private void add(int x, int y, double d, double depth) {
        int i = y * w + Math.floorMod(x, w);
        if (d > field[i]) {
            field[i] = (float) d;
            belly[i] = (float) Math.max(0, Math.min(1, depth));
        }
    }

    private Sheet paint(Kind kind) {
        Tones tones = Tones.of(day, kind, dark);
        Sheet sheet = Sheet.of(w, h);
        boolean heaped = kind == Kind.HEAPS || kind == Kind.BANKS;
        boolean roof = kind == Kind.CEILING || kind == Kind.STORM;
        double sunX = day.sunX() * view.width() / grain;
        double sunY = h - day.sunY() * view.horizonY() / grain;
        double reach = roof ? 3 : kind == Kind.WISPS ? 5 : 3;
        double gain = kind == Kind.STORM ? 2.9 : roof ? 1.5 : kind == Kind.WISPS ? 1.5 : 1.6;
        for (int y = 0; y < h; y++) {
            double low = (double) y / h;
            for (int x = 0; x < w; x++) {
                float f = field[y * w + x];
                if (f < 0.01f) {
                    continue;
                }
                double aside = Math.floorMod((int) Math.round(sunX) - x + w / 2, w) / (double) w - 0.5;
                double lx = Math.sin(2 * Math.PI * aside) / (2 * Math.PI);
                double ly = day.shines() && !(heaped && dark)
                        ? (heaped ? Math.min(-0.3, (sunY - y) / h) : (sunY - y) / h)
                        : -1;
                double l = Math.max(0.15, Math.hypot(lx, ly));
                double toward = at(x + lx / l * reach, y + ly / l * reach)
                        + at(x + lx / l * reach * 2.4, y + ly / l * reach * 2.4);
                double slope = f * 2 - toward;
                double form = 0.52 + slope * gain - (belly[y * w + x] - 0.5) * tones.belly();
                if (roof) {
                    form = 0.30 + slope * gain + (0.5 - f) * 0.55;
                }
                if (kind == Kind.STORM) {
                    lit[y * w + x] = (float) Math.max(0, Math.min(1, form));
                }
                double near = day.shines() ? Math.exp(-Math.max(l * l, aside * aside + ly * ly) * 9) : 0;
                double bright = Math.max(0, Math.min(1, form + near * 0.3));
                double alpha = roof
                        ? tones.cover(f, low)
                        : heaped ? Math.min(0.98, f * 5.5) * tones.body() : Math.min(0.97, f * tones.body());
                put(sheet, x, y, tones, bright, low, alpha);
            }
        }
        return sheet;
    }

    private static void put(Sheet sheet, int x, int y, Tones tones, double lit, double low, double alpha) {
        int a = lit < 0.5 ? tones.shade() : tones.middle();
        int b = lit < 0.5 ? tones.middle() : tones.light();
        float k = (float) (lit < 0.5 ? lit * 2 : lit * 2 - 1);
        float v = (float) (tones.veil() * Math.pow(low, 3));
        int air = tones.air();
        float r = Colours.red(a) + (Colours.red(b) - Colours.red(a)) * k;
        float g = Colours.green(a) + (Colours.green(b) - Colours.green(a)) * k;
        float bl = Colours.blue(a) + (Colours.blue(b) - Colours.blue(a)) * k;
        sheet.set(
                x,
                y,
                r + (Colours.red(air) - r) * v,
                g + (Colours.green(air) - g) * v,
                bl + (Colours.blue(air) - bl) * v,
                (float) (alpha * (1 - 0.35 * Math.pow(low, 6))));
    }

    private float at(double x, double y) {
        int py = (int) Math.max(0, Math.min(h - 1, y));
        return field[py * w + Math.floorMod((int) Math.floor(x), w)];
    }
}
