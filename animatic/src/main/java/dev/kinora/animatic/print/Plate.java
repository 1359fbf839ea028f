package dev.kinora.animatic.print;

/** A frame at half the size, and what is worked out on it; the buffers of one thread. */
final class Plate {
    final int w;
    final int h;
    final int hw;
    final int hh;
    /** Luma at half the size, 0 to 255. */
    final int[] luma;
    /** How strongly an outline runs through, 0 to 255, at half the size. */
    final int[] line;

    private final int[] sum;
    private final int[] square;
    private final int[] sumU;
    private final int[] sumV;
    private final int[] next;

    Plate(int w, int h) {
        this.w = w;
        this.h = h;
        hw = w / 2;
        hh = h / 2;
        luma = new int[hw * hh];
        line = new int[hw * hh];
        next = new int[hw * hh];
        int table = (hw + 1) * (hh + 1);
        sum = new int[table];
        square = new int[table];
        sumU = new int[table];
        sumV = new int[table];
    }

    /** Takes the luma of a frame. */
    void take(byte[] i420) {
        for (int y = 0; y < hh; y++) {
            int at = 2 * y * w;
            for (int x = 0; x < hw; x++) {
                int p = at + 2 * x;
                luma[y * hw + x] =
                        ((i420[p] & 255) + (i420[p + 1] & 255) + (i420[p + w] & 255) + (i420[p + w + 1] & 255) + 2)
                                >> 2;
            }
        }
    }

    /**
     * Lays the picture down in strokes: each pixel takes the mean of that quarter of its surroundings that varies least,
     * colour included. Sums run over (they are only ever subtracted).
     *
     * @param radius pixels at half the size, at least 1
     */
    void strokes(byte[] i420, int radius) {
        integrate(i420);
        int u0 = w * h;
        int v0 = u0 + hw * hh;
        int stride = hw + 1;
        for (int y = 0; y < hh; y++) {
            for (int x = 0; x < hw; x++) {
                long least = Long.MAX_VALUE;
                int where = 0;
                for (int q = 0; q < 4; q++) {
                    int x0 = Math.max(0, (q & 1) == 0 ? x - radius : x);
                    int x1 = Math.min(hw, (q & 1) == 0 ? x + 1 : x + radius + 1);
                    int y0 = Math.max(0, q < 2 ? y - radius : y) * stride;
                    int y1 = Math.min(hh, q < 2 ? y + 1 : y + radius + 1) * stride;
                    int n = (x1 - x0) * (y1 - y0) / stride;
                    long m = box(sum, x0, y0, x1, y1);
                    long spread = ((long) box(square, x0, y0, x1, y1) * n - m * m) * 1024 / ((long) n * n);
                    if (spread < least) {
                        least = spread;
                        where = q;
                    }
                }
                int x0 = Math.max(0, (where & 1) == 0 ? x - radius : x);
                int x1 = Math.min(hw, (where & 1) == 0 ? x + 1 : x + radius + 1);
                int y0 = Math.max(0, where < 2 ? y - radius : y) * stride;
                int y1 = Math.min(hh, where < 2 ? y + 1 : y + radius + 1) * stride;
                int n = (x1 - x0) * (y1 - y0) / stride;
                int at = y * hw + x;
                next[at] = box(sum, x0, y0, x1, y1) / n;
                i420[u0 + at] = (byte) (box(sumU, x0, y0, x1, y1) / n);
                i420[v0 + at] = (byte) (box(sumV, x0, y0, x1, y1) / n);
            }
        }
        System.arraycopy(next, 0, luma, 0, luma.length);
    }

    private static int box(int[] table, int x0, int y0, int x1, int y1) {
        return table[y1 + x1] - table[y0 + x1] - table[y1 + x0] + table[y0 + x0];
    }

    private void integrate(byte[] i420) {
        int u0 = w * h;
        int v0 = u0 + hw * hh;
        int stride = hw + 1;
        for (int y = 0; y < hh; y++) {
            int a = 0;
            int b = 0;
            int c = 0;
            int d = 0;
            for (int x = 0; x < hw; x++) {
                int at = y * hw + x;
                int l = luma[at];
                a += l;
                b += l * l;
                c += i420[u0 + at] & 255;
                d += i420[v0 + at] & 255;
                int t = (y + 1) * stride + x + 1;
                sum[t] = sum[t - stride] + a;
                square[t] = square[t - stride] + b;
                sumU[t] = sumU[t - stride] + c;
                sumV[t] = sumV[t - stride] + d;
            }
        }
    }

    /**
     * Finds outlines: where luma and colour change quickly.
     *
     * @param from change at which a line begins; it is whole at three times that
     */
    void outline(byte[] i420, int from) {
        int u0 = w * h;
        int v0 = u0 + hw * hh;
        for (int y = 1; y < hh - 1; y++) {
            for (int x = 1; x < hw - 1; x++) {
                int at = y * hw + x;
                int gx = luma[at + 1 - hw]
                        + 2 * luma[at + 1]
                        + luma[at + 1 + hw]
                        - luma[at - 1 - hw]
                        - 2 * luma[at - 1]
                        - luma[at - 1 + hw];
                int gy = luma[at + hw - 1]
                        + 2 * luma[at + hw]
                        + luma[at + hw + 1]
                        - luma[at - hw - 1]
                        - 2 * luma[at - hw]
                        - luma[at - hw + 1];
                int u = Math.abs((i420[u0 + at + 1] & 255) - (i420[u0 + at - 1] & 255))
                        + Math.abs((i420[u0 + at + hw] & 255) - (i420[u0 + at - hw] & 255));
                int v = Math.abs((i420[v0 + at + 1] & 255) - (i420[v0 + at - 1] & 255))
                        + Math.abs((i420[v0 + at + hw] & 255) - (i420[v0 + at - hw] & 255));
                int change = (Math.abs(gx) + Math.abs(gy)) / 4 + (u + v) / 2;
                int over = change - from;
                line[at] = over <= 0 ? 0 : Math.min(255, over * 255 / (2 * from));
            }
        }
    }

    /** Value between four of a half-size plane for a full-size pixel, 0 to 255. */
    int between(int[] plane, int x, int y) {
        int hx = (x - 1) >> 1;
        int hy = (y - 1) >> 1;
        int x0 = Math.max(0, hx);
        int x1 = Math.min(hw - 1, hx + 1);
        int y0 = Math.max(0, hy) * hw;
        int y1 = Math.min(hh - 1, hy + 1) * hw;
        int fx = (x & 1) == 0 ? 3 : 1;
        int fy = (y & 1) == 0 ? 3 : 1;
        int top = plane[y0 + x0] * (4 - fx) + plane[y0 + x1] * fx;
        int low = plane[y1 + x0] * (4 - fx) + plane[y1 + x1] * fx;
        return (top * (4 - fy) + low * fy + 8) >> 4;
    }
}
