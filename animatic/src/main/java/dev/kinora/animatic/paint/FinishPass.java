package dev.kinora.animatic.paint;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Applies a {@link Finish} to a frame and hands it over as I420 (BT.709, limited range). Holds its buffers: one
 * instance per thread, any number of frames.
 */
public final class FinishPass {
    private static final int TILE = 256;

    /** BT.709 in limited range, in 1/65536 for brightness and for the two sides of colour; red, green, blue. */
    private static final long[] LUMA = {11966, 40254, 4064};

    private static final double[] BLUE_SIDE = {-6596, -22189, 28784};
    private static final double[] RED_SIDE = {28784, -26145, -2639};

    /** Keeps a pixel's sides above zero. */
    private static final int SIDE_BIAS = 65536;

    /** Black is 16, and brightness is rounded. */
    private static final long BIAS = ((16L << 16) + 32768 << 40) + ((long) SIDE_BIAS << 20) + SIDE_BIAS;

    private final int w;
    private final int h;
    private final Finish finish;
    private final int[] vignette;
    /** Two tiles side by side, so that a row may start anywhere. */
    private final int[] grain = new int[2 * TILE * TILE];

    /** What a toned channel adds to a pixel: brightness, blue side and red side, packed as {@link #entry} says. */
    private final long[][] parts = new long[3][512];

    private final Bloom bloom;
    private final int[][] toned = new int[3][];
    private final int[] weight;
    private final int[] pixel;
    private final int[] noise;
    private final long[] sums;
    private final long[] upper;

    /**
     * @param w frame width, even
     * @param h frame height, even
     */
    public FinishPass(int w, int h, Finish finish) {
        this.w = w;
        this.h = h;
        this.finish = finish;
        bloom = new Bloom(w, h, finish);
        for (int c = 0; c < 3; c++) {
            toned[c] = new int[w];
        }
        weight = new int[w];
        pixel = new int[w];
        noise = new int[w];
        sums = new long[w];
        upper = new long[w];
        vignette = vignetteTable();
        for (int c = 0; c < 3; c++) {
            fill(parts[c], c);
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

    private void fill(long[] table, int c) {
        double warm = c == 0 ? 1 + 0.07 * finish.warmth() : c == 2 ? 1 - 0.09 * finish.warmth() : 1;
        int lift = finish.lift() >> (16 - 8 * c) & 255;
        for (int i = 0; i < table.length; i++) {
            double x = i / 255.0 * finish.exposure() * warm;
            double shoulder = x < 0.62 ? x : 0.62 + 0.38 * (1 - Math.exp(-(x - 0.62) / 0.38));
            double s = shoulder * shoulder * (3 - 2 * shoulder);
            double v = shoulder + (s - shoulder) * finish.contrast();
            long level = Math.round(Math.max(0, Math.min(255, lift + v * (255 - lift) * 1.035)));
            table[i] = entry(level, c, finish.saturation());
        }
    }

    /**
     * A level of channel {@code c} as what it adds: brightness in 1/65536 from bit 40 on, the blue side in 1/128 from bit 20
     * on, the red side in 1/128 from bit 0 on; the sides can be below zero, which {@link #BIAS} makes good once a pixel.
     * Sums of four pixels stay inside their bits; saturation, at most 3, is a factor on the sides.
     */
    private static long entry(long level, int c, double saturation) {
        long blueSide = Math.round(BLUE_SIDE[c] * level * saturation / 512);
        long redSide = Math.round(RED_SIDE[c] * level * saturation / 512);
        return (LUMA[c] * level << 40) + (blueSide << 20) + redSide + (c == 0 ? BIAS : 0);
    }

    /**
     * Finishes one frame.
     *
     * @param argb {@code w * h} opaque pixels, row by row
     * @param frame frame number; moves the grain
     * @param out receives {@code w * h * 3 / 2} bytes of I420
     */
    public void apply(MemorySegment argb, int frame, byte[] out) {
        if (bloom.present()) {
            bloom.measure(argb);
        }
        int gx = (int) (Noise.mix(frame * 2L + 1) & TILE - 1);
        int gy = (int) (Noise.mix(frame * 2L + 2) & TILE - 1);
        for (int y = 0; y < h; y++) {
            MemorySegment.copy(argb, ValueLayout.JAVA_INT, 4L * y * w, pixel, 0, w);
            toneRow(y);
            sumRow();
            lumaRow(out, y * w, (y + gy & TILE - 1) * 2 * TILE + gx);
            if ((y & 1) == 0) {
                System.arraycopy(sums, 0, upper, 0, w);
            } else {
                sideRow(out, w * h + (y >> 1) * (w / 2));
            }
        }
    }

    /** What each channel's pixel is once light is spilled on it and the corners are darker: a place in the tables. */
    private void toneRow(int y) {
        int vy = vignette[w + y];
        int[] k = weight;
        for (int x = 0; x < w; x++) {
            k[x] = vignette[x] * vy >> 12;
        }
        for (int c = 0; c < 3; c++) {
            if (bloom.present()) {
                lit(16 - 8 * c, toned[c], bloom.above(c, y), bloom.below(c, y), Bloom.lean(y));
            } else {
                plain(16 - 8 * c, toned[c]);
            }
        }
    }

    private void lit(int shift, int[] out, int[] above, int[] below, int lean) {
        int[] k = weight;
        int[] p = pixel;
        int rest = 16 - lean;
        for (int x = 0; x < out.length; x++) {
            int spilled = above[x] * rest + below[x] * lean >> 10;
            out[x] = Math.min(511, ((p[x] >> shift & 255) + spilled) * k[x] >> 12);
        }
    }

    private void plain(int shift, int[] out) {
        int[] k = weight;
        int[] p = pixel;
        for (int x = 0; x < out.length; x++) {
            out[x] = (p[x] >> shift & 255) * k[x] >> 12;
        }
    }

    /** What each pixel of a row comes to. */
    private void sumRow() {
        long[] r = parts[0];
        long[] g = parts[1];
        long[] b = parts[2];
        int[] tr = toned[0];
        int[] tg = toned[1];
        int[] tb = toned[2];
        long[] s = sums;
        for (int x = 0; x < s.length; x++) {
            s[x] = r[tr[x]] + g[tg[x]] + b[tb[x]];
        }
    }

    /** Colour of two rows. */
    private void sideRow(byte[] out, int base) {
        long[] s = sums;
        long[] u = upper;
        for (int x = 0; x < s.length; x++) {
            u[x] += s[x];
        }
        int red = base + w * h / 4;
        for (int x = 0; x + 1 < u.length; x += 2) {
            long four = u[x] + u[x + 1];
            out[base + (x >> 1)] = side((int) (four >>> 20) & 0xFFFFF);
            out[red + (x >> 1)] = side((int) four & 0xFFFFF);
        }
    }

    private static byte side(int four) {
        int mean = four - 4 * SIDE_BIAS + 256 >> 9;
        return (byte) (Math.max(-112, Math.min(112, mean)) + 128);
    }

    private void lumaRow(byte[] out, int o, int from) {
        int[] n = noise;
        long[] s = sums;
        for (int x = 0; x < w; x += TILE) {
            System.arraycopy(grain, from, n, x, Math.min(TILE, w - x));
        }
        for (int x = 0; x < n.length; x++) {
            n[x] = Math.max(16, Math.min(235, (int) (s[x] >>> 56) + n[x]));
        }
        for (int x = 0; x < n.length; x++) {
            out[o + x] = (byte) n[x];
        }
    }
}
