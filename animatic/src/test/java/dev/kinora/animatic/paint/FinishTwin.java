package dev.kinora.animatic.paint;

/**
 * What {@link FinishPass} does, said once more in the plainest way: every pixel for itself, windows added up from the start,
 * no rows kept, nothing packed. The tests compare the two byte for byte.
 */
final class FinishTwin {
    private final int w;
    private final int h;
    private final Finish f;
    private int[][] spill = new int[3][];
    private int nw;
    private int nh;

    FinishTwin(int w, int h, Finish finish) {
        this.w = w;
        this.h = h;
        f = finish;
    }

    byte[] apply(int[] argb, int frame) {
        bloom(argb);
        byte[] out = new byte[w * h * 3 / 2];
        int gx = (int) (Noise.mix(frame * 2L + 1) & 255);
        int gy = (int) (Noise.mix(frame * 2L + 2) & 255);
        for (int y = 0; y < h; y += 2) {
            for (int x = 0; x < w; x += 2) {
                double blue = 0;
                double red = 0;
                for (int k = 0; k < 4; k++) {
                    int px = x + (k & 1);
                    int py = y + (k >> 1);
                    long[] level = new long[3];
                    for (int c = 0; c < 3; c++) {
                        level[c] = toned(argb[py * w + px], px, py, c);
                    }
                    long luma = level[0] * 11966 + level[1] * 40254 + level[2] * 4064 + (16 << 16) + 32768 >> 16;
                    out[py * w + px] = (byte) Math.max(16, Math.min(235, luma + grain(px, py, gx, gy)));
                    blue += part(level[0], -6596) + part(level[1], -22189) + part(level[2], 28784);
                    red += part(level[0], 28784) + part(level[1], -26145) + part(level[2], -2639);
                }
                int at = w * h + y / 2 * (w / 2) + x / 2;
                out[at] = side(blue);
                out[at + w * h / 4] = side(red);
            }
        }
        return out;
    }

    private double part(long level, int share) {
        return Math.round((double) share * level * f.saturation() / 512);
    }

    private static byte side(double four) {
        return (byte) (Math.max(-112, Math.min(112, Math.floor((four + 256) / 512))) + 128);
    }

    private long grain(int x, int y, int gx, int gy) {
        long cell = (y + gy & 255) * 256L + (x % 256 + gx & 255);
        return Math.round((Noise.at(71, cell) + Noise.at(72, cell) - 1) * f.grain());
    }

    private long toned(int argb, int x, int y, int c) {
        int weight = vignette(x, w) * vignette(y, h) >> 12;
        int i = Math.min(511, ((argb >> 16 - 8 * c & 255) + spilled(x, y, c)) * weight >> 12);
        double warm = c == 0 ? 1 + 0.07 * f.warmth() : c == 2 ? 1 - 0.09 * f.warmth() : 1;
        int lift = f.lift() >> 16 - 8 * c & 255;
        double v = i / 255.0 * f.exposure() * warm;
        double shoulder = v < 0.62 ? v : 0.62 + 0.38 * (1 - Math.exp(-(v - 0.62) / 0.38));
        double s = shoulder * shoulder * (3 - 2 * shoulder);
        double graded = shoulder + (s - shoulder) * f.contrast();
        return Math.round(Math.max(0, Math.min(255, lift + graded * (255 - lift) * 1.035)));
    }

    private int vignette(int at, int size) {
        return (int) Math.round(4096 * (1 - f.vignette() * 0.5 * Math.pow(Math.abs((at + 0.5) / size * 2 - 1), 2.6)));
    }

    /** Light at a pixel: between four of the narrow halo's. */
    private int spilled(int x, int y, int c) {
        int above = Math.max(0, Math.floorDiv(y - 4, 8));
        int below = Math.min(nh - 1, Math.floorDiv(y + 4, 8));
        int lean = 2 * Math.floorMod(y + 4, 8) + 1;
        return across(x, above, c) * (16 - lean) + across(x, below, c) * lean >> 10;
    }

    private int across(int x, int row, int c) {
        int l = Math.max(0, Math.min(nw - 1, Math.floorDiv(x - 4, 8)));
        if (x < 4 || l == nw - 1) {
            return spill[c][row * nw + l];
        }
        int left = spill[c][row * nw + l];
        return left + ((2 * Math.floorMod(x + 4, 8) + 1) * (spill[c][row * nw + l + 1] - left) >> 4);
    }

    private void bloom(int[] argb) {
        nw = (w + 7) / 8;
        nh = (h + 7) / 8;
        int ww = (nw + 1) / 2;
        int wh = (nh + 1) / 2;
        for (int c = 0; c < 3; c++) {
            int[] tight = new int[nw * nh];
            for (int i = 0; i < tight.length; i++) {
                tight[i] = bright(argb, i % nw, i / nw, c);
            }
            int[] wide = new int[ww * wh];
            for (int i = 0; i < wide.length; i++) {
                int x = i % ww;
                int y = i / ww;
                wide[i] = at(tight, nw, nh, 2 * x, 2 * y)
                                + at(tight, nw, nh, 2 * x + 1, 2 * y)
                                + at(tight, nw, nh, 2 * x, 2 * y + 1)
                                + at(tight, nw, nh, 2 * x + 1, 2 * y + 1)
                                + 2
                        >> 2;
            }
            tight = blurred(tight, nw, nh, Math.max(1, (nw + 80) / 160));
            wide = blurred(wide, ww, wh, Math.max(1, ww / 26));
            spill[c] = joined(tight, wide, ww, wh);
        }
    }

    private int bright(int[] argb, int x, int y, int c) {
        int spilled = 0;
        for (int place = 0; place < 4; place++) {
            spilled += bright(argb, 8 * x + 4 * (place & 1), 8 * y + 4 * (place >> 1))[c];
        }
        return spilled;
    }

    private int[] bright(int[] argb, int x, int y) {
        int[] sum = new int[3];
        for (int dy = 1; dy < 4; dy += 2) {
            for (int dx = 0; dx < 4; dx += 2) {
                int p = argb[Math.min(h - 1, y + dy) * w + Math.min(w - 1, x + dx)];
                sum[0] += p >> 16 & 255;
                sum[1] += p >> 8 & 255;
                sum[2] += p & 255;
            }
        }
        int top = Math.max(sum[0], Math.max(sum[1], sum[2]));
        int over = Math.max(0, top - (int) Math.round(f.bloomThreshold() * 1020));
        for (int c = 0; c < 3; c++) {
            sum[c] = sum[c] * (over * 16384 / Math.max(1, top)) >> 12;
        }
        return sum;
    }

    private static int at(int[] in, int w, int h, int x, int y) {
        return in[Math.max(0, Math.min(h - 1, y)) * w + Math.max(0, Math.min(w - 1, x))];
    }

    private static int[] blurred(int[] in, int w, int h, int radius) {
        int[] now = in;
        for (int pass = 0; pass < 2; pass++) {
            now = box(now, w, h, radius, 1, 0);
            now = box(now, w, h, radius, 0, 1);
        }
        return now;
    }

    private static int[] box(int[] in, int w, int h, int radius, int dx, int dy) {
        int[] out = new int[w * h];
        for (int i = 0; i < out.length; i++) {
            int sum = 0;
            for (int k = -radius; k <= radius; k++) {
                sum += at(in, w, h, i % w + k * dx, i / w + k * dy);
            }
            out[i] = sum * (65536 / (2 * radius + 1)) + 32768 >>> 16;
        }
        return out;
    }

    private int[] joined(int[] tight, int[] wide, int ww, int wh) {
        int tightGain = (int) Math.round(f.bloomTight() * 2.6 * 256);
        int wideGain = (int) Math.round(f.bloomWide() * 3.4 * 256);
        int[] out = new int[nw * nh];
        for (int i = 0; i < out.length; i++) {
            int ax = Math.max(0, Math.min(4 * (ww - 1), 2 * (i % nw) - 1));
            int ay = Math.max(0, Math.min(4 * (wh - 1), 2 * (i / nw) - 1));
            int left = mix(wide, ww, wh, ax >> 2, ay);
            int right = mix(wide, ww, wh, (ax >> 2) + 1, ay);
            int here = 4 * left + (right - left) * (ax & 3) >> 4;
            out[i] = tight[i] * tightGain + here * wideGain >> 8;
        }
        return out;
    }

    private static int mix(int[] in, int w, int h, int x, int y) {
        return at(in, w, h, x, y >> 2) * (4 - (y & 3)) + at(in, w, h, x, (y >> 2) + 1) * (y & 3);
    }
}
