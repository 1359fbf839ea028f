package dev.kinora.animatic.paint;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * A camera's move over a picture that is already drawn: every pixel of the frame is taken from between four of the picture's.
 * It is exact to 1/256 of a pixel, so slow moves do not step. Holds its buffers: one instance per thread.
 */
public final class Reframe {
    /** Columns in a row that lie side by side in the picture too, on average, from which on copying them pays. */
    private static final int WORTH_COPYING = 8;

    private final int from;
    private final int fromRows;
    private final int w;
    private final int h;
    private final int[] upper;
    private final int[] lower;
    private final int[] between;
    private final int[] left;
    private final int[] right;
    private final int[] column;
    private final int[] lean;
    /** Where the columns of the frame that lie side by side in the picture begin; then its width. */
    private final int[] starts;

    private int runs;

    /**
     * @param from width of the picture in pixels, at least 2
     * @param fromRows its height
     * @param w width of the frame
     * @param h its height
     */
    public Reframe(int from, int fromRows, int w, int h) {
        this.from = from;
        this.fromRows = fromRows;
        this.w = w;
        this.h = h;
        upper = new int[from];
        lower = new int[from];
        between = new int[from];
        left = new int[w];
        right = new int[w];
        column = new int[w];
        lean = new int[w];
        starts = new int[w + 1];
    }

    /**
     * Fills {@code frame} with the picture as it lies when it is enlarged by {@code scale} and its left upper corner then lies
     * at {@code x, y}. Beyond its edges the picture's last pixels go on.
     *
     * @param picture opaque pixels, row by row
     * @param frame receives {@code w * h} pixels
     */
    public void apply(MemorySegment picture, MemorySegment frame, double scale, double x, double y) {
        columns(scale, x);
        boolean slid = column[w - 1] - column[0] == w - 1 && lean[0] == lean[w - 1];
        int row = -1;
        for (int line = 0; line < h; line++) {
            int at = place((line + 0.5 - y) / scale - 0.5, fromRows);
            int top = Math.min(at >> 8, fromRows - 2);
            if (top != row) {
                read(picture, top, upper);
                read(picture, top + 1, lower);
                row = top;
            }
            Lanes.mix(upper, lower, between, from, at - (top << 8));
            if (slid) {
                System.arraycopy(between, column[0], left, 0, w);
                System.arraycopy(between, column[0] + 1, right, 0, w);
                Lanes.mix(left, right, left, w, lean[0]);
            } else if (runs * WORTH_COPYING <= w) {
                spread();
                Lanes.mix(left, right, left, w, lean);
            } else {
                stretch();
            }
            MemorySegment.copy(left, 0, frame, ValueLayout.JAVA_INT, 4L * line * w, w);
        }
    }

    private void columns(double scale, double x) {
        for (int i = 0; i < w; i++) {
            int at = place((i + 0.5 - x) / scale - 0.5, from);
            column[i] = Math.min(at >> 8, from - 2);
            lean[i] = at - (column[i] << 8);
        }
        if (scale == 1) {
            // All columns lean alike; rounding must not tell them apart.
            Arrays.fill(lean, lean[w / 2]);
        }
        runs = 0;
        for (int i = 0; i < w; i++) {
            if (i == 0 || column[i] != column[i - 1] + 1) {
                starts[runs++] = i;
            }
        }
        starts[runs] = w;
    }

    private static int place(double v, int size) {
        return (int) Math.max(0, Math.min((size - 1) * 256L, Math.round(v * 256)));
    }

    private void read(MemorySegment picture, int row, int[] into) {
        MemorySegment.copy(picture, ValueLayout.JAVA_INT, 4L * row * from, into, 0, from);
    }

    /** The left and the right neighbour of every column. */
    private void spread() {
        for (int r = 0; r < runs; r++) {
            int start = starts[r];
            int n = starts[r + 1] - start;
            System.arraycopy(between, column[start], left, start, n);
            System.arraycopy(between, column[start] + 1, right, start, n);
        }
    }

    private void stretch() {
        int[] in = between;
        for (int i = 0; i < w; i++) {
            int c = column[i];
            left[i] = Lanes.mix(in[c], in[c + 1], lean[i]);
        }
    }
}
