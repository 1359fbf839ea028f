package dev.kinora.animatic.paint;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * The light that bright things spill around them: a narrow halo found at a quarter of the frame's size and a wide one at an
 * eighth. Whole numbers only, in 1/64 of a step of brightness, so that every order of adding gives the same. Holds its
 * buffers: one instance per thread.
 */
final class Bloom {
    /** Parts of a step of brightness. */
    static final int FINE = 64;

    private static final int PASSES = 2;

    private final int w;
    private final int h;
    private final int qw;
    private final int qh;
    private final int ew;
    private final int eh;
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
    /** For each column of the quarter: the column of the eighth on its left, and how far it is towards the next, in 1/4. */
    private final int[] column;

    private final int[] share;
    /** Rows of the quarter, spread to the frame's width: {@code spread[row & 1][channel]}. */
    private final int[][][] spread;

    private final int[] spreadRow = {-1, -1};

    Bloom(int w, int h, Finish finish) {
        this.w = w;
        this.h = h;
        qw = (w + 3) / 4;
        qh = (h + 3) / 4;
        ew = (qw + 1) / 2;
        eh = (qh + 1) / 2;
        threshold = (int) Math.round(finish.bloomThreshold() * 255 * 4);
        tightGain = (int) Math.round(finish.bloomTight() * 2.6 * 256);
        wideGain = (int) Math.round(finish.bloomWide() * 3.4 * 256);
        tight = new int[3][qw * qh];
        wide = new int[3][ew * eh];
        scratch = new int[qw * qh];
        padded = new int[2 * qw + 64];
        sums = new int[qw];
        entering = new int[qw];
        leaving = new int[qw];
        upper = new int[w];
        lower = new int[w];
        column = new int[qw];
        share = new int[qw];
        for (int x = 0; x < qw; x++) {
            int at = Math.max(0, Math.min(4 * (ew - 1), 2 * x - 1));
            column[x] = Math.min(Math.max(0, ew - 2), at >> 2);
            share[x] = ew < 2 ? 0 : at - 4 * column[x];
        }
        spread = new int[2][3][w];
    }

    /** Whether any light is spilled at all. */
    boolean present() {
        return tightGain > 0 || wideGain > 0;
    }

    /** Finds what a frame spills; {@link #above} and its kin then tell it row by row. */
    void measure(MemorySegment argb) {
        brights(argb);
        int near = Math.max(1, qw / 160);
        int far = Math.max(1, ew / 26);
        for (int c = 0; c < 3; c++) {
            halve(tight[c], wide[c]);
            for (int pass = 0; pass < PASSES; pass++) {
                boxRows(tight[c], scratch, qw, qh, near);
                boxColumns(scratch, tight[c], qw, qh, near);
                boxRows(wide[c], scratch, ew, eh, far);
                boxColumns(scratch, wide[c], ew, eh, far);
            }
            join(tight[c], wide[c]);
        }
        spreadRow[0] = -1;
        spreadRow[1] = -1;
    }

    /** The spilled light of the quarter's row above frame row {@code y}, at the frame's width. */
    int[] above(int channel, int y) {
        return spread(Math.max(0, y - 2 >> 2), channel);
    }

    /** The spilled light of the quarter's row below frame row {@code y}, at the frame's width. */
    int[] below(int channel, int y) {
        return spread(Math.min(qh - 1, y + 2 >> 2), channel);
    }

    /** How much of {@link #below} row {@code y} has, in eighths. */
    static int lean(int y) {
        return 2 * (y + 2 & 3) + 1;
    }

    private int[] spread(int row, int channel) {
        int slot = row & 1;
        if (spreadRow[slot] != row) {
            spreadRow[slot] = row;
            for (int c = 0; c < 3; c++) {
                widen(tight[c], row * qw, spread[slot][c]);
            }
        }
        return spread[slot][channel];
    }

    private void widen(int[] in, int o, int[] out) {
        int l = in[o];
        out[0] = l;
        out[1] = l;
        for (int q = 1, x = 2; q < qw; q++, x += 4) {
            int r = in[o + q];
            int d = r - l;
            out[x] = l + (d >> 3);
            out[x + 1] = l + (3 * d >> 3);
            out[x + 2] = l + (5 * d >> 3);
            out[x + 3] = l + (7 * d >> 3);
            l = r;
        }
        for (int x = 4 * qw - 2; x < w; x++) {
            out[x] = l;
        }
    }

    /** What is brighter than the threshold, at a quarter of the size. */
    private void brights(MemorySegment argb) {
        int[] red = tight[0];
        int[] green = tight[1];
        int[] blue = tight[2];
        for (int y = 0; y < qh; y++) {
            MemorySegment.copy(argb, ValueLayout.JAVA_INT, 4L * Math.min(h - 1, 4 * y + 1) * w, upper, 0, w);
            MemorySegment.copy(argb, ValueLayout.JAVA_INT, 4L * Math.min(h - 1, 4 * y + 3) * w, lower, 0, w);
            for (int x = 0, i = y * qw; x < qw; x++, i++) {
                int l = Math.min(w - 1, 4 * x);
                int m = Math.min(w - 1, 4 * x + 2);
                int p = upper[l];
                int q = upper[m];
                int r = lower[l];
                int s = lower[m];
                int rb = (p & 0xFF00FF) + (q & 0xFF00FF) + (r & 0xFF00FF) + (s & 0xFF00FF);
                int g = (p >> 8 & 255) + (q >> 8 & 255) + (r >> 8 & 255) + (s >> 8 & 255);
                int top = Math.max(g, Math.max(rb >> 16, rb & 0xFFFF));
                if (top <= threshold) {
                    red[i] = 0;
                    green[i] = 0;
                    blue[i] = 0;
                } else {
                    int k = (top - threshold) * (FINE / 4) * 1024 / top;
                    red[i] = (rb >> 16) * k >> 10;
                    green[i] = g * k >> 10;
                    blue[i] = (rb & 0xFFFF) * k >> 10;
                }
            }
        }
    }

    private void halve(int[] in, int[] out) {
        for (int y = 0; y < eh; y++) {
            int a = Math.min(qh - 1, 2 * y) * qw;
            int b = Math.min(qh - 1, 2 * y + 1) * qw;
            for (int x = 0; x < ew; x++) {
                int l = 2 * x;
                int r = Math.min(qw - 1, l + 1);
                out[y * ew + x] = in[a + l] + in[a + r] + in[b + l] + in[b + r] + 2 >> 2;
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
        for (int y = 0; y < qh; y++) {
            int at = Math.max(0, Math.min(4 * (eh - 1), 2 * y - 1));
            int a = Math.min(eh - 1, at >> 2) * ew;
            int b = Math.min(eh - 1, (at >> 2) + 1) * ew;
            int k = at & 3;
            System.arraycopy(v, a, entering, 0, ew);
            System.arraycopy(v, b, leaving, 0, ew);
            for (int x = 0; x < ew; x++) {
                level[x] = entering[x] * (4 - k) + leaving[x] * k;
            }
            int o = y * qw;
            int right = Math.min(1, ew - 1);
            for (int x = 0; x < qw; x++) {
                int l = level[column[x]];
                int wideHere = 4 * l + (level[column[x] + right] - l) * share[x] >> 4;
                t[o + x] = t[o + x] * tightGain + wideHere * wideGain >> 8;
            }
        }
    }
}
