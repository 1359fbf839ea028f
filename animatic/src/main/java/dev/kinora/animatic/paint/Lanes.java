package dev.kinora.animatic.paint;

/**
 * Arithmetic on the four channels of a pixel at once. Plain enough for the compiler to take eight pixels at a time where a
 * loop has the same index in all its arrays. Parts are in 1/256 and results are rounded.
 */
public final class Lanes {
    private static final int HALF = 0x00800080;
    private static final int ODD = 0x00FF00FF;

    private Lanes() {}

    /** {@code p} towards {@code q} by {@code k}, 0 to 256. */
    public static int mix(int p, int q, int k) {
        int rest = 256 - k;
        int rb = (p & ODD) * rest + (q & ODD) * k + HALF >>> 8 & ODD;
        int ag = (p >>> 8 & ODD) * rest + (q >>> 8 & ODD) * k + HALF & ~ODD;
        return rb | ag;
    }

    /** {@code p} times {@code k}, 0 to 256. */
    static int scale(int p, int k) {
        int rb = (p & ODD) * k + HALF >>> 8 & ODD;
        int ag = (p >>> 8 & ODD) * k + HALF & ~ODD;
        return rb | ag;
    }

    /** The first {@code n} pixels of {@code a} towards {@code b}; {@code out} may be one of the two. */
    static void mix(int[] a, int[] b, int[] out, int n, int k) {
        for (int i = 0; i < n; i++) {
            out[i] = mix(a[i], b[i], k);
        }
    }

    /** The first {@code n} pixels of {@code a} towards {@code b}, each by its own {@code k}; {@code out} may be one of the two. */
    static void mix(int[] a, int[] b, int[] out, int n, int[] k) {
        for (int i = 0; i < n; i++) {
            out[i] = mix(a[i], b[i], k[i]);
        }
    }
}
