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
    private final Finish finish;
    private final int[][] curve = new int[3][512];
    private final short[] vignette;
    private final byte[] grain = new byte[TILE * TILE];
    private final int saturation;
    private final float[][] tight;
    private final float[][] wide;
    private final float[] scratch;
    private final int[][] row = new int[3][];
    private final int[][] spill = new int[3][];
    private final int[] chromaU;
    private final int[] chromaV;

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
        tight = new float[3][qw * qh];
        wide = new float[3][qw * qh];
        scratch = new float[qw * qh];
        for (int c = 0; c < 3; c++) {
            row[c] = new int[w];
            spill[c] = new int[w];
        }
        chromaU = new int[w / 2];
        chromaV = new int[w / 2];
        saturation = (int) Math.round(finish.saturation() * 256);
        vignette = vignetteTable();
        for (int c = 0; c < 3; c++) {
            buildCurve(c);
        }
        for (int i = 0; i < grain.length; i++) {
            double n = Noise.at(71, i) + Noise.at(72, i) - 1;
            grain[i] = (byte) Math.round(n * finish.grain());
        }
    }

    private short[] vignetteTable() {
        short[] table = new short[w + h];
        for (int x = 0; x < w; x++) {
            double d = (x + 0.5) / w * 2 - 1;
            table[x] = (short) Math.round(4096 * (1 - finish.vignette() * 0.5 * Math.pow(Math.abs(d), 2.6)));
        }
        for (int y = 0; y < h; y++) {
            double d = (y + 0.5) / h * 2 - 1;
            table[w + y] = (short) Math.round(4096 * (1 - finish.vignette() * 0.5 * Math.pow(Math.abs(d), 2.6)));
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
            toneRow(argb, y, gx, gy);
            lumaRow(out, y);
            chromaRow(out, y);
        }
    }

    private void bloom(int[] argb) {
        float threshold = (float) (finish.bloomThreshold() * 255);
        for (int y = 0; y < qh; y++) {
            for (int x = 0; x < qw; x++) {
                int sr = 0;
                int sg = 0;
                int sb = 0;
                for (int k = 0; k < 4; k++) {
                    int px = Math.min(w - 1, 4 * x + (k & 1) * 2 + (k >> 1));
                    int p = argb[Math.min(h - 1, 4 * y + k) * w + px];
                    sr += p >> 16 & 255;
                    sg += p >> 8 & 255;
                    sb += p & 255;
                }
                float top = Math.max(sr, Math.max(sg, sb)) * 0.25f;
                float k = Math.max(0, top - threshold) / Math.max(1, top) * 0.25f;
                int i = y * qw + x;
                tight[0][i] = sr * k;
                tight[1][i] = sg * k;
                tight[2][i] = sb * k;
            }
        }
        int near = Math.max(1, qw / 160);
        int far = Math.max(2, qw / 26);
        for (int c = 0; c < 3; c++) {
            for (int pass = 0; pass < 2; pass++) {
                Raster.boxRows(tight[c], scratch, qw, qh, near);
                Raster.boxColumns(scratch, tight[c], qw, qh, near);
            }
            System.arraycopy(tight[c], 0, wide[c], 0, qw * qh);
            for (int pass = 0; pass < 2; pass++) {
                Raster.boxRows(wide[c], scratch, qw, qh, far);
                Raster.boxColumns(scratch, wide[c], qw, qh, far);
            }
            float kt = (float) (finish.bloomTight() * 2.6);
            float kw = (float) (finish.bloomWide() * 3.4);
            float[] t = tight[c];
            float[] v = wide[c];
            for (int i = 0; i < qw * qh; i++) {
                t[i] = t[i] * kt + v[i] * kw;
            }
        }
    }

    private void spillRow(int y) {
        double fy = Math.max(0, Math.min(qh - 1.001, (y - 1.5) / 4));
        int y0 = (int) fy;
        float ky = (float) (fy - y0);
        int a = y0 * qw;
        int b = Math.min(qh - 1, y0 + 1) * qw;
        for (int c = 0; c < 3; c++) {
            float[] t = tight[c];
            int[] s = spill[c];
            for (int q = 0; q < qw; q++) {
                int n = Math.min(qw - 1, q + 1);
                float l = t[a + q] + (t[b + q] - t[a + q]) * ky;
                float r = t[a + n] + (t[b + n] - t[a + n]) * ky;
                float d = (r - l) * 0.25f;
                int x = 4 * q + 2;
                for (int k = 0; k < 4 && x + k < w; k++) {
                    s[x + k] = (int) (l + d * k);
                }
            }
            s[0] = s[2];
            s[1] = s[2];
        }
    }

    private void toneRow(int[] argb, int y, int gx, int gy) {
        int vy = vignette[w + y];
        int o = y * w;
        int gRow = (y + gy & TILE - 1) * TILE;
        int[] cr = curve[0];
        int[] cg = curve[1];
        int[] cb = curve[2];
        for (int x = 0; x < w; x++) {
            int p = argb[o + x];
            int v = vignette[x] * vy >> 12;
            int r = cr[Math.min(511, ((p >> 16 & 255) + spill[0][x]) * v >> 12)];
            int g = cg[Math.min(511, ((p >> 8 & 255) + spill[1][x]) * v >> 12)];
            int b = cb[Math.min(511, ((p & 255) + spill[2][x]) * v >> 12)];
            int l = r * 54 + g * 183 + b * 19 >> 8;
            int n = grain[gRow + (x + gx & TILE - 1)];
            row[0][x] = Math.max(0, Math.min(255, l + ((r - l) * saturation >> 8) + n));
            row[1][x] = Math.max(0, Math.min(255, l + ((g - l) * saturation >> 8) + n));
            row[2][x] = Math.max(0, Math.min(255, l + ((b - l) * saturation >> 8) + n));
        }
    }

    private void lumaRow(byte[] out, int y) {
        int o = y * w;
        int[] r = row[0];
        int[] g = row[1];
        int[] b = row[2];
        for (int x = 0; x < w; x++) {
            out[o + x] = (byte) (r[x] * 11966 + g[x] * 40254 + b[x] * 4064 + (16 << 16) + 32768 >> 16);
        }
    }

    private void chromaRow(byte[] out, int y) {
        int[] r = row[0];
        int[] g = row[1];
        int[] b = row[2];
        boolean first = (y & 1) == 0;
        int base = w * h + (y >> 1) * (w / 2);
        int vBase = base + w * h / 4;
        for (int x = 0; x < w / 2; x++) {
            int rr = r[2 * x] + r[2 * x + 1];
            int gg = g[2 * x] + g[2 * x + 1];
            int bb = b[2 * x] + b[2 * x + 1];
            int u = -6596 * rr - 22189 * gg + 28784 * bb;
            int v = 28784 * rr - 26145 * gg - 2639 * bb;
            if (first) {
                chromaU[x] = u;
                chromaV[x] = v;
            } else {
                out[base + x] = (byte) ((chromaU[x] + u >> 18) + 128);
                out[vBase + x] = (byte) ((chromaV[x] + v >> 18) + 128);
            }
        }
    }
}
