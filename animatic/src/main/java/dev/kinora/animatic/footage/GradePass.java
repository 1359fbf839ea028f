package dev.kinora.animatic.footage;

import dev.kinora.animatic.paint.Noise;

/** Applies a {@link Grade} to I420 frames (BT.709, limited range). Stateless but for tables; safe on any thread. */
final class GradePass {
    private static final int TILE = 256;
    private static final int LEVELS = 256;

    private final int w;
    private final int h;
    private final Grade grade;
    private final float[] across;
    private final float[] down;
    private final float[][] ramp;
    private final float[] tone = new float[1024];
    private final byte[] grain = new byte[TILE * TILE];

    GradePass(int w, int h, Grade grade) {
        this.w = w;
        this.h = h;
        this.grade = grade;
        across = falloff(w);
        down = falloff(h);
        for (int y = 0; y < h; y++) {
            double top = Math.max(0, 1 - y / (h * 0.62));
            down[y] *= (float) (1 - grade.sky() * top * top * (3 - 2 * top));
        }
        ramp = ramp();
        for (int i = 0; i < tone.length; i++) {
            tone[i] = toned(i / 512.0);
        }
        for (int i = 0; i < grain.length; i++) {
            grain[i] = (byte) Math.round((Noise.at(91, i) + Noise.at(92, i) - 1) * grade.grain());
        }
    }

    private float[] falloff(int side) {
        float[] table = new float[side];
        for (int i = 0; i < side; i++) {
            double d = Math.abs((i + 0.5) / side * 2 - 1);
            table[i] = (float) (1 - grade.vignette() * 0.5 * Math.pow(d, 2.4));
        }
        return table;
    }

    /** Contrast about middle grey with a soft shoulder. */
    private float toned(double x) {
        double v = 0.5 + (x - 0.5) * grade.contrast();
        double low = v < 0.06 ? 0.06 * Math.exp((v - 0.06) / 0.06) : v;
        return (float) (low > 0.8 ? 0.8 + 0.2 * (1 - Math.exp(-(low - 0.8) / 0.2)) : low);
    }

    /** The palette from dark to bright, ordered by its own brightness, with black and white at its ends. */
    private float[][] ramp() {
        float[][] table = new float[LEVELS][3];
        if (grade.palette().isEmpty()) {
            return table;
        }
        var sorted = grade.palette().stream()
                .sorted(java.util.Comparator.comparingDouble(GradePass::luma))
                .toList();
        int n = sorted.size();
        for (int i = 0; i < LEVELS; i++) {
            double at = i / 255.0 * (n + 1) - 1;
            int a = (int) Math.floor(at);
            double k = at - a;
            for (int c = 0; c < 3; c++) {
                double from = a < 0 ? channel(sorted.getFirst(), c) * 0.12 : channel(sorted.get(Math.min(n - 1, a)), c);
                double to = a + 1 >= n ? 0.35 * channel(sorted.getLast(), c) + 0.65 : channel(sorted.get(a + 1), c);
                table[i][c] = (float) (from + (to - from) * k);
            }
        }
        return table;
    }

    private static double luma(int rgb) {
        return 0.2126 * channel(rgb, 0) + 0.7152 * channel(rgb, 1) + 0.0722 * channel(rgb, 2);
    }

    private static double channel(int rgb, int c) {
        return (rgb >> (16 - 8 * c) & 255) / 255.0;
    }

    /**
     * Grades a frame in place.
     *
     * @param strength 0 leaves it as it is, 1 is the whole grade
     */
    void apply(byte[] i420, int frame, float strength) {
        if (strength <= 0) {
            return;
        }
        int cw = w / 2;
        int u0 = w * h;
        int v0 = u0 + u0 / 4;
        float[] rgb = new float[3];
        int seed = (int) (Noise.mix(frame) & 0xFFFF);
        for (int y = 0; y < h; y += 2) {
            for (int x = 0; x < cw; x++) {
                int c = (y / 2) * cw + x;
                float u = ((i420[u0 + c] & 255) - 128) / 224f;
                float v = ((i420[v0 + c] & 255) - 128) / 224f;
                float du = 0;
                float dv = 0;
                for (int k = 0; k < 4; k++) {
                    int px = 2 * x + (k & 1);
                    int py = y + (k >> 1);
                    int at = py * w + px;
                    float luma = ((i420[at] & 255) - 16) / 219f;
                    rgb[0] = luma + 1.5748f * v;
                    rgb[1] = luma - 0.1873f * u - 0.4681f * v;
                    rgb[2] = luma + 1.8556f * u;
                    graded(rgb, across[px] * down[py]);
                    float now = 0.2126f * rgb[0] + 0.7152f * rgb[1] + 0.0722f * rgb[2];
                    du += (rgb[2] - now) / 1.8556f;
                    dv += (rgb[0] - now) / 1.5748f;
                    int noise = grain[(py * TILE + px * 5 + seed) & TILE * TILE - 1];
                    float mixed = (luma + (now - luma) * strength) * 219f + 16 + noise * strength;
                    i420[at] = (byte) Math.max(16, Math.min(235, Math.round(mixed)));
                }
                float nu = u + (du / 4 - u) * strength;
                float nv = v + (dv / 4 - v) * strength;
                i420[u0 + c] = (byte) Math.max(16, Math.min(240, Math.round(nu * 224 + 128)));
                i420[v0 + c] = (byte) Math.max(16, Math.min(240, Math.round(nv * 224 + 128)));
            }
        }
    }

    private void graded(float[] rgb, float light) {
        for (int c = 0; c < 3; c++) {
            float x = Math.max(0, rgb[c]) * grade.exposure()[c] * light;
            rgb[c] = tone[Math.min(1023, (int) (x * 512))];
        }
        float l = 0.2126f * rgb[0] + 0.7152f * rgb[1] + 0.0722f * rgb[2];
        float s = grade.saturation();
        float dark = (1 - l) * (1 - l);
        float bright = l * l;
        boolean mapped = !grade.palette().isEmpty();
        float[] wanted = ramp[Math.max(0, Math.min(255, (int) (l * 255)))];
        for (int c = 0; c < 3; c++) {
            float x = l + (rgb[c] - l) * s + grade.shadows()[c] * dark + grade.highlights()[c] * bright;
            rgb[c] = Math.max(0, Math.min(1, mapped ? x * 0.35f + wanted[c] * 0.65f : x));
        }
    }
}
