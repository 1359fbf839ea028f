package dev.kinora.animatic.paint;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * The light that bright things spill around them: a narrow halo found at an eighth of the frame's size and a wide one at a
 * sixteenth. Whole numbers only, in 1/64 of a step of brightness, so that every order of adding gives the same. Holds its
 * buffers: one instance per thread.
 */
final class Bloom {
    /** Parts of a step of brightness. */
    static final int FINE = 64;

    private static final int PASSES = 2;

    /** Pixels of the frame that lie between two of the narrow halo's. */
    private static final int STEP = 8;

    private final int w;
    private final int h;
    private final int nw;
    private final int nh;
    private final int ww;
    private final int wh;
    private final int threshold;
    private final int tightGain;
    private final int wideGain;
    private final int[][] tight;
    private final int[][] wide;
    private final int[] scratch;
    private final int[] padded;
    private final int[] sums;
    private final int[] entering;
    private final int[] leaving;
    private final int[] upper;
    private final int[] lower;
    /** For each column of the narrow halo: the column of the wide one on its left, and how far it is towards the next, in 1/4. */
    private final int[] column;

    private final int[] share;
    /** Rows of the narrow halo, spread to at least the frame's width: {@code spread[row & 1][channel]}. */
    private final int[][][] spread;

    private final int[] spreadRow = {-1, -1};

    Bloom(int w, int h, Finish finish) {
        this.w = w;
        this.h = h;
        nw = (w + STEP - 1) / STEP;
        nh = (h + STEP - 1) / STEP;
        ww = (nw + 1) / 2;
        wh = (nh + 1) / 2;
        threshold = (int) Math.round(finish.bloomThreshold() * 255 * 4);
        tightGain = (int) Math.round(finish.bloomTight() * 2.6 * 256);
        wideGain = (int) Math.round(finish.bloomWide() * 3.4 * 256);
        tight = new int[3][nw * nh];
        wide = new int[3][ww * wh];
        scratch = new int[nw * nh];
        padded = new int[2 * nw + 64];
        sums = new int[nw];
        entering = new int[nw];
        leaving = new int[nw];
        upper = new int[w];
        lower = new int[w];
        column = new int[nw];
        share = new int[nw];
        for (int x = 0; x < nw; x++) {
            int at = Math.max(0, Math.min(4 * (ww - 1), 2 * x - 1));
            column[x] = Math.min(Math.max(0, ww - 2), at >> 2);
            share[x] = ww < 2 ? 0 : at - 4 * column[x];
        }
        spread = new int[2][3][STEP * nw];
    }

    /** Whether any light is spilled at all. */
    boolean present() {
        return tightGain > 0 || wideGain > 0;
    }

    /** Finds what a frame spills; {@link #above} and its kin then tell it row by row. */
    void measure(MemorySegment argb) {
        brights(argb);
        int near = Math.max(1, (nw + 80) / 160);
        int far = Math.max(1, ww / 26);
        for (int c = 0; c < 3; c++) {
            halve(tight[c], wide[c]);
            for (int pass = 0; pass < PASSES; pass++) {
                boxRows(tight[c], scratch, nw, nh, near);
                boxColumns(scratch, tight[c], nw, nh, near);
                boxRows(wide[c], scratch, ww, wh, far);
                boxColumns(scratch, wide[c], ww, wh, far);
            }
            join(tight[c], wide[c]);
        }
        spreadRow[0] = -1;
        spreadRow[1] = -1;
    }

    /** The spilled light of the halo's row above frame row {@code y}, at least as wide as the frame. */
    int[] above(int channel, int y) {
        return spread(Math.max(0, y - STEP / 2 >> 3), channel);
    }

    /** The spilled light of the halo's row below frame row {@code y}, at least as wide as the frame. */
    int[] below(int channel, int y) {
        return spread(Math.min(nh - 1, y + STEP / 2 >> 3), channel);
    }

    /** How much of {@link #below} row {@code y} has, in sixteenths. */
    static int lean(int y) {
        return 2 * (y + STEP / 2 & STEP - 1) + 1;
    }

    private int[] spread(int row, int channel) {
        int slot = row & 1;
        if (spreadRow[slot] != row) {
            spreadRow[slot] = row;
            for (int c = 0; c < 3; c++) {
                widen(tight[c], row * nw, spread[slot][c]);
            }
        }
        return spread[slot][channel];
    }

    private void widen(int[] in, int o, int[] out) {
        int l = in[o];
        for (int x = 0; x < STEP / 2; x++) {
            out[x] = l;
        }
        int x = STEP / 2;
        for (int n = 1; n < nw; n++) {
            int r = in[o + n];
            int d = r - l;
            for (int part = 1; part < 2 * STEP; part += 2) {
                out[x++] = l + (part * d >> 4);
            }
            l = r;
        }
        while (x < out.length) {
            out[x++] = l;
        }
    }

    /** What is brighter than the threshold. Each pixel of the halo is the mean of four places, each of them of four pixels. */
    private void brights(MemorySegment argb) {
        for (int y = 0; y < nh; y++) {
            Arrays.fill(tight[0], y * nw, (y + 1) * nw, 0);
            Arrays.fill(tight[1], y * nw, (y + 1) * nw, 0);
            Arrays.fill(tight[2], y * nw, (y + 1) * nw, 0);
            for (int half = 0; half < STEP; half += STEP / 2) {
                row(argb, STEP * y + half + 1, upper);
                row(argb, STEP * y + half + 3, lower);
                addBrights(y * nw);
            }
        }
    }

    private void row(MemorySegment argb, int y, int[] into) {
        MemorySegment.copy(argb, ValueLayout.JAVA_INT, 4L * Math.min(h - 1, y) * w, into, 0, w);
    }

    private void addBrights(int o) {
        int[] red = tight[0];
        int[] green = tight[1];
        int[] blue = tight[2];
        for (int place = 0; place < 2 * nw; place++) {
            int l = Math.min(w - 1, STEP / 2 * place);
            int m = Math.min(w - 1, STEP / 2 * place + 2);
            int p = upper[l];
            int q = upper[m];
            int r = lower[l];
            int s = lower[m];
            int rb = (p & 0xFF00FF) + (q & 0xFF00FF) + (r & 0xFF00FF) + (s & 0xFF00FF);
            int g = (p >> 8 & 255) + (q >> 8 & 255) + (r >> 8 & 255) + (s >> 8 & 255);
            int top = Math.max(g, Math.max(rb >> 16, rb & 0xFFFF));
            if (top > threshold) {
                int k = (top - threshold) * (FINE / 4) * 1024 / top;
                int i = o + (place >> 1);
                red[i] += (rb >> 16) * k >> 12;
                green[i] += g * k >> 12;
                blue[i] += (rb & 0xFFFF) * k >> 12;
            }
        }
    }

    private void halve(int[] in, int[] out) {
        for (int y = 0; y < wh; y++) {
            int a = Math.min(nh - 1, 2 * y) * nw;
            int b = Math.min(nh - 1, 2 * y + 1) * nw;
            for (int x = 0; x < ww; x++) {
                int l = 2 * x;
                int r = Math.min(nw - 1, l + 1);
                out[y * ww + x] = in[a + l] + in[a + r] + in[b + l] + in[b + r] + 2 >> 2;
            }
        }
    }

    /** One horizontal running mean of {@code 2 radius + 1} pixels, edges repeated. */
    private void boxRows(int[] in, int[] out, int w, int h, int radius) {
        int inv = 65536 / (2 * radius + 1);
        int[] p = padded;
        for (int y = 0; y < h; y++) {
            int o = y * w;
            System.arraycopy(in, o, p, radius, w);
            Arrays.fill(p, 0, radius, in[o]);
            Arrays.fill(p, radius + w, 2 * radius + 1 + w, in[o + w - 1]);
            int sum = 0;
            for (int x = 0; x < 2 * radius + 1; x++) {
                sum += p[x];
            }
            for (int x = 0; x < w; x++) {
                out[o + x] = sum * inv + 32768 >>> 16;
                sum += p[x + 2 * radius + 1] - p[x];
            }
        }
    }

    /**
     * One vertical running mean, edges repeated; walks rows so that memory is read in order. Rows are copied to where all
     * of them have the same index, since only then does the compiler know that they do not overlap.
     */
    private void boxColumns(int[] in, int[] out, int w, int h, int radius) {
        int inv = 65536 / (2 * radius + 1);
        int[] sum = sums;
        int[] more = entering;
        int[] less = leaving;
        Arrays.fill(sum, 0, w, 0);
        for (int y = -radius; y <= radius; y++) {
            System.arraycopy(in, Math.max(0, Math.min(h - 1, y)) * w, more, 0, w);
            for (int x = 0; x < w; x++) {
                sum[x] += more[x];
            }
        }
        for (int y = 0; y < h; y++) {
            System.arraycopy(in, Math.min(h - 1, y + radius + 1) * w, more, 0, w);
            System.arraycopy(in, Math.max(0, y - radius) * w, less, 0, w);
            for (int x = 0; x < w; x++) {
                int level = sum[x];
                sum[x] = level + more[x] - less[x];
                less[x] = level * inv + 32768 >>> 16;
            }
            System.arraycopy(less, 0, out, y * w, w);
        }
    }

    /** Both halos together, into the narrow one. */
    private void join(int[] t, int[] v) {
        int[] level = sums;
        for (int y = 0; y < nh; y++) {
            int at = Math.max(0, Math.min(4 * (wh - 1), 2 * y - 1));
            int a = Math.min(wh - 1, at >> 2) * ww;
            int b = Math.min(wh - 1, (at >> 2) + 1) * ww;
            int k = at & 3;
            System.arraycopy(v, a, entering, 0, ww);
            System.arraycopy(v, b, leaving, 0, ww);
            for (int x = 0; x < ww; x++) {
                level[x] = entering[x] * (4 - k) + leaving[x] * k;
            }
            int o = y * nw;
            int right = Math.min(1, ww - 1);
            for (int x = 0; x < nw; x++) {
                int l = level[column[x]];
                int wideHere = 4 * l + (level[column[x] + right] - l) * share[x] >> 4;
                t[o + x] = t[o + x] * tightGain + wideHere * wideGain >> 8;
            }
        }
    }
}
