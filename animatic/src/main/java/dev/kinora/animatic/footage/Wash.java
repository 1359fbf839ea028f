package dev.kinora.animatic.footage;

import dev.kinora.animatic.paint.Noise;

/** Makes a picture look washed on paper: flat areas, darker edges of colour, the tooth of the paper. */
final class Wash {
    private final int w;
    private final int h;
    private final int radius;
    private final byte[] paper;

    Wash(int w, int h) {
        this.w = w;
        this.h = h;
        radius = Math.max(1, Math.min(w, h) / 240);
        paper = new byte[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double tooth = Noise.fbm(821, x * 0.11, y * 0.11, 3) - 0.5;
                double pool = Noise.fbm(823, x * 0.006, y * 0.006, 3) - 0.5;
                paper[y * w + x] = (byte) Math.round(tooth * 26 + pool * 44);
            }
        }
    }

    /** Each pixel takes the mean of that quarter of its surroundings that varies least. */
    void apply(byte[] i420, float strength) {
        long[] sum = new long[(w + 1) * (h + 1)];
        long[] square = new long[(w + 1) * (h + 1)];
        for (int y = 0; y < h; y++) {
            long a = 0;
            long b = 0;
            for (int x = 0; x < w; x++) {
                int v = i420[y * w + x] & 255;
                a += v;
                b += (long) v * v;
                int at = (y + 1) * (w + 1) + x + 1;
                sum[at] = sum[at - w - 1] + a;
                square[at] = square[at - w - 1] + b;
            }
        }
        int r = radius + 1;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double best = Double.MAX_VALUE;
                double mean = 0;
                for (int q = 0; q < 4; q++) {
                    int x0 = Math.max(0, (q & 1) == 0 ? x - r : x);
                    int x1 = Math.min(w, (q & 1) == 0 ? x + 1 : x + r + 1);
                    int y0 = Math.max(0, q < 2 ? y - r : y);
                    int y1 = Math.min(h, q < 2 ? y + 1 : y + r + 1);
                    int n = (x1 - x0) * (y1 - y0);
                    double m = (double) box(sum, x0, y0, x1, y1) / n;
                    double var = (double) box(square, x0, y0, x1, y1) / n - m * m;
                    if (var < best) {
                        best = var;
                        mean = m;
                    }
                }
                double lifted = 235 - (235 - mean) * 0.86;
                double washed = lifted + paper[y * w + x] * (0.35 + 0.65 * (235 - mean) / 219);
                int now = i420[y * w + x] & 255;
                i420[y * w + x] = (byte) Math.max(16, Math.min(235, Math.round(now + (washed - now) * strength)));
            }
        }
    }

    private long box(long[] table, int x0, int y0, int x1, int y1) {
        int s = w + 1;
        return table[y1 * s + x1] - table[y0 * s + x1] - table[y1 * s + x0] + table[y0 * s + x0];
    }
}
