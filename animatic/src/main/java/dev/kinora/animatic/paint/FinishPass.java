package dev.kinora.animatic.paint;

/**
 * Applies a {@link Finish} to a frame and hands it over as I420 (BT.709, limited range). Holds its buffers: one
 * instance per thread, any number of frames.
 */
public final class FinishPass {
    private static final int TILE = 256;

    private final int w;
    private final int h;
    private final int qw;
    private final int qh;
    private final int ew;
    private final int eh;
    private final Finish finish;
    private final int[][] curve = new int[3][512];
    private final int[] vignette;
    /** Two tiles side by side, so that a row may start anywhere. */
    private final int[] grain = new int[2 * TILE * TILE];

    private final int saturation;
    private final float[][] tight;
    private final float[][] wide;
    private final float[] scratch;
    private final int[][] row = new int[3][];
    private final int[][] spill = new int[3][];
    private final int[] coarse;
    private final int[] weight;
    private final int[] pixel;
    private final int[][] pair = new int[3][];

    /**
     * @param w frame width, even
     * @param h frame height, even
     */
    public FinishPass(int w, int h, Finish finish) {
        this.w = w;
        this.h = h;
        this.finish = finish;
        qw = (w + 3) / 4;
        qh = (h + 3) / 4;
        ew = (qw + 1) / 2;
        eh = (qh + 1) / 2;
        tight = new float[3][qw * qh];
        wide = new float[3][ew * eh];
        scratch = new float[qw * qh];
        for (int c = 0; c < 3; c++) {
            row[c] = new int[w];
            spill[c] = new int[w];
            pair[c] = new int[w];
        }
        coarse = new int[qw];
        weight = new int[w];
        pixel = new int[w];
        saturation = (int) Math.round(finish.saturation() * 256);
        vignette = vignetteTable();
        for (int c = 0; c < 3; c++) {
            buildCurve(c);
        }
        for (int i = 0; i < grain.length; i++) {
            long cell = (i / (2 * TILE)) * (long) TILE + i % TILE;
            double n = Noise.at(71, cell) + Noise.at(72, cell) - 1;
            grain[i] = (int) Math.round(n * finish.grain());
        }
    }

    private int[] vignetteTable() {
        int[] table = new int[w + h];
        for (int x = 0; x < w; x++) {
            double d = (x + 0.5) / w * 2 - 1;
            table[x] = (int) Math.round(4096 * (1 - finish.vignette() * 0.5 * Math.pow(Math.abs(d), 2.6)));
        }
        for (int y = 0; y < h; y++) {
            double d = (y + 0.5) / h * 2 - 1;
            table[w + y] = (int) Math.round(4096 * (1 - finish.vignette() * 0.5 * Math.pow(Math.abs(d), 2.6)));
        }
        return table;
    }

    private void buildCurve(int c) {
        double warm = c == 0 ? 1 + 0.07 * finish.warmth() : c == 2 ? 1 - 0.09 * finish.warmth() : 1;
        int liftChannel = finish.lift() >> (16 - 8 * c) & 255;
        for (int i = 0; i < curve[c].length; i++) {
            double x = i / 255.0 * finish.exposure() * warm;
            double shoulder = x < 0.62 ? x : 0.62 + 0.38 * (1 - Math.exp(-(x - 0.62) / 0.38));
            double s = shoulder * shoulder * (3 - 2 * shoulder);
            double v = shoulder + (s - shoulder) * finish.contrast();
            curve[c][i] = (int) Math.round(Math.max(0, Math.min(255, liftChannel + v * (255 - liftChannel) * 1.035)));
        }
    }

    /**
     * Finishes one frame.
     *
     * @param argb {@code w * h} opaque pixels
     * @param frame frame number; moves the grain
     * @param out receives {@code w * h * 3 / 2} bytes of I420
     */
    public void apply(int[] argb, int frame, byte[] out) {
        bloom(argb);
        int gx = (int) (Noise.mix(frame * 2L + 1) & TILE - 1);
        int gy = (int) (Noise.mix(frame * 2L + 2) & TILE - 1);
        for (int y = 0; y < h; y++) {
            spillRow(y);
            toneRow(argb, y);
            lumaRow(out, y, gx, gy);
            chromaRow(out, y);
        }
    }

    private void bloom(int[] argb) {
        brights(argb);
        int near = Math.max(1, qw / 160);
        int far = Math.max(1, ew / 26);
        for (int c = 0; c < 3; c++) {
            float[] t = tight[c];
            float[] v = wide[c];
            halve(t, v);
            for (int pass = 0; pass < 2; pass++) {
                Raster.boxRows(t, scratch, qw, qh, near);
                Raster.boxColumns(scratch, t, qw, qh, near);
                Raster.boxRows(v, scratch, ew, eh, far);
                Raster.boxColumns(scratch, v, ew, eh, far);
            }
            join(t, v, (float) (finish.bloomTight() * 2.6), (float) (finish.bloomWide() * 3.4));
        }
    }

    /** What is brighter than the threshold, at a quarter of the size. */
    private void brights(int[] argb) {
        float threshold = (float) (finish.bloomThreshold() * 255);
        for (int y = 0; y < qh; y++) {
            int a = Math.min(h - 1, 4 * y + 1) * w;
            int b = Math.min(h - 1, 4 * y + 3) * w;
            for (int x = 0; x < qw; x++) {
                int l = Math.min(w - 1, 4 * x);
                int m = Math.min(w - 1, 4 * x + 2);
                int p = argb[a + l];
                int q = argb[a + m];
                int r = argb[b + l];
                int s = argb[b + m];
                int red = (p >> 16 & 255) + (q >> 16 & 255) + (r >> 16 & 255) + (s >> 16 & 255);
                int green = (p >> 8 & 255) + (q >> 8 & 255) + (r >> 8 & 255) + (s >> 8 & 255);
                int blue = (p & 255) + (q & 255) + (r & 255) + (s & 255);
                float top = Math.max(red, Math.max(green, blue)) * 0.25f;
                float k = Math.max(0, top - threshold) / Math.max(1, top) * 0.25f;
                int i = y * qw + x;
                tight[0][i] = red * k;
                tight[1][i] = green * k;
                tight[2][i] = blue * k;
            }
        }
    }

    private void halve(float[] in, float[] out) {
        for (int y = 0; y < eh; y++) {
            int a = Math.min(qh - 1, 2 * y) * qw;
            int b = Math.min(qh - 1, 2 * y + 1) * qw;
            for (int x = 0; x < ew; x++) {
                int l = 2 * x;
                int r = Math.min(qw - 1, l + 1);
                out[y * ew + x] = (in[a + l] + in[a + r] + in[b + l] + in[b + r]) * 0.25f;
            }
        }
    }

    private void join(float[] t, float[] v, float kt, float kv) {
        for (int y = 0; y < qh; y++) {
            float fy = Math.max(0, Math.min(eh - 1.001f, (y - 0.5f) * 0.5f));
            int a = (int) fy * ew;
            int b = Math.min(eh - 1, (int) fy + 1) * ew;
            float ky = fy - (int) fy;
            for (int x = 0; x < qw; x++) {
                float fx = Math.max(0, Math.min(ew - 1.001f, (x - 0.5f) * 0.5f));
                int i = (int) fx;
                int j = Math.min(ew - 1, i + 1);
                float kx = fx - i;
                float top = v[a + i] + (v[a + j] - v[a + i]) * kx;
                float low = v[b + i] + (v[b + j] - v[b + i]) * kx;
                t[y * qw + x] = t[y * qw + x] * kt + (top + (low - top) * ky) * kv;
            }
        }
    }

    private void spillRow(int y) {
        float fy = Math.max(0, Math.min(qh - 1.001f, (y - 1.5f) / 4));
        int a = (int) fy * qw;
        int b = Math.min(qh - 1, (int) fy + 1) * qw;
        float ky = fy - (int) fy;
        for (int c = 0; c < 3; c++) {
            float[] t = tight[c];
            int[] s = spill[c];
            for (int q = 0; q < qw; q++) {
                coarse[q] = (int) ((t[a + q] + (t[b + q] - t[a + q]) * ky) * 4);
            }
            int l = coarse[0];
            s[0] = l >> 2;
            s[1] = l >> 2;
            for (int q = 0; q < qw - 1; q++) {
                int r = coarse[q + 1];
                int x = 4 * q + 2;
                s[x] = l >> 2;
                s[x + 1] = 3 * l + r >> 4;
                s[x + 2] = l + r >> 3;
                s[x + 3] = l + 3 * r >> 4;
                l = r;
            }
            for (int x = 4 * qw - 2; x < w; x++) {
                s[x] = l >> 2;
            }
        }
    }

    private void toneRow(int[] argb, int y) {
        int vy = vignette[w + y];
        int o = y * w;
        for (int x = 0; x < w; x++) {
            weight[x] = vignette[x] * vy >> 12;
            pixel[x] = argb[o + x];
        }
        tone(16, spill[0], row[0], curve[0]);
        tone(8, spill[1], row[1], curve[1]);
        tone(0, spill[2], row[2], curve[2]);
    }

    private void tone(int shift, int[] spilled, int[] out, int[] table) {
        int[] k = weight;
        int[] p = pixel;
        int n = w;
        for (int x = 0; x < n; x++) {
            out[x] = Math.min(511, ((p[x] >> shift & 255) + spilled[x]) * k[x] >> 12);
        }
        for (int x = 0; x < n; x++) {
            out[x] = table[out[x] & 511];
        }
    }

    /** Brightness with grain. */
    private void lumaRow(byte[] out, int y, int gx, int gy) {
        int o = y * w;
        int[] r = row[0];
        int[] g = row[1];
        int[] b = row[2];
        int[] l = pixel;
        int from = (y + gy & TILE - 1) * 2 * TILE + gx;
        for (int x0 = 0; x0 < w; x0 += TILE) {
            int n = Math.min(TILE, w - x0);
            for (int i = 0; i < n; i++) {
                int x = x0 + i;
                int v = (r[x] * 11966 + g[x] * 40254 + b[x] * 4064 + (16 << 16) + 32768 >> 16) + grain[from + i];
                l[x] = Math.max(16, Math.min(235, v));
            }
        }
        for (int x = 0; x < w; x++) {
            out[o + x] = (byte) l[x];
        }
    }

    /** Colour of two rows; saturation is a factor on it. */
    private void chromaRow(byte[] out, int y) {
        for (int c = 0; c < 3; c++) {
            int[] now = row[c];
            int[] sum = pair[c];
            if ((y & 1) == 0) {
                System.arraycopy(now, 0, sum, 0, w);
            } else {
                for (int x = 0; x < w; x++) {
                    sum[x] += now[x];
                }
            }
        }
        if ((y & 1) == 0) {
            return;
        }
        int[] r = pair[0];
        int[] g = pair[1];
        int[] b = pair[2];
        int base = w * h + (y >> 1) * (w / 2);
        int vBase = base + w * h / 4;
        for (int x = 0; x < w / 2; x++) {
            int rr = r[2 * x] + r[2 * x + 1];
            int gg = g[2 * x] + g[2 * x + 1];
            int bb = b[2 * x] + b[2 * x + 1];
            int u = -6596 * rr - 22189 * gg + 28784 * bb + 512 >> 10;
            int v = 28784 * rr - 26145 * gg - 2639 * bb + 512 >> 10;
            out[base + x] = (byte) (Math.max(-112, Math.min(112, u * saturation + 32768 >> 16)) + 128);
            out[vBase + x] = (byte) (Math.max(-112, Math.min(112, v * saturation + 32768 >> 16)) + 128);
        }
    }
}
