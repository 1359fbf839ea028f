package dev.kinora.animatic.paint;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lays pictures over a frame, moved and scaled between its pixels but never turned. It reads only what is not empty, and is
 * several times as fast as the general way of the raster library. Belongs to one thread.
 */
public final class Compositor {
    /** Columns that are kept on both sides of a row, where rounding may reach. */
    private static final int MARGIN = 2;

    /** Below this a picture would need to be averaged, above it there is nothing to gain. */
    private static final double SMALLEST = 0.45;

    /** Columns that lie side by side in the picture too, on average, from which on copying them pays. */
    private static final int WORTH_COPYING = 8;

    private final MemorySegment frame;
    private final int width;
    private final Map<Image, Optional<PixelRows>> known = new IdentityHashMap<>();
    private int clipLeft;
    private int clipTop;
    private int clipRight;
    private int clipBottom;
    private int[] upper = new int[0];
    private int[] lower = new int[0];
    private final int[] laid;
    private final int[] beside;
    private final int[] under;
    private final int[] lean;
    private final Halo halo;

    /**
     * @param frame {@code width * height} opaque pixels that are drawn on
     */
    public Compositor(MemorySegment frame, int width, int height) {
        this.frame = frame;
        this.width = width;
        clip(0, 0, width, height);
        laid = new int[width];
        beside = new int[width];
        under = new int[width];
        lean = new int[width];
        halo = new Halo(width);
    }

    /** What may be drawn on, until it is said anew; in pixels, the far edges not included. */
    public void clip(int left, int top, int right, int bottom) {
        clipLeft = Math.max(0, left);
        clipTop = Math.max(0, top);
        clipRight = Math.min(width, right);
        clipBottom = (int) Math.min(frame.byteSize() / 4 / width, bottom);
    }

    /**
     * Where a picture lies on the frame.
     *
     * @param scaleX frame pixels a picture pixel across; below zero when it is mirrored
     * @param scaleY the same down, above zero
     * @param x where the picture's column 0 begins
     * @param y where its row 0 begins
     */
    public record Lay(double scaleX, double scaleY, double x, double y) {}

    /**
     * Lays a picture over the frame.
     *
     * @param alpha 0 to 1
     * @return whether it could; if not, nothing was drawn
     */
    public boolean draw(Image image, Lay lay, double alpha) {
        if (Math.abs(lay.scaleX) < SMALLEST || lay.scaleY < SMALLEST) {
            return false;
        }
        Optional<PixelRows> pixels = known.computeIfAbsent(image, PixelRows::of);
        pixels.ifPresent(p -> draw(p, lay, alpha));
        return pixels.isPresent();
    }

    /**
     * Lays art over the frame where {@code canvas} stands, which draws on the same pixels.
     *
     * @param alpha 0 to 1
     * @return whether it could; if not, nothing was drawn
     */
    public boolean draw(Canvas canvas, Art art, double alpha) {
        float[] m = canvas.getLocalToDeviceAsMatrix33().getMat();
        if (!upright(m)) {
            return false;
        }
        double x = m[0] * art.bounds().getLeft() + m[2];
        double y = m[4] * art.bounds().getTop() + m[5];
        return draw(art.image(), new Lay(m[0] / art.scale(), m[4] / art.scale(), x, y), alpha);
    }

    private static boolean upright(float[] matrix) {
        return Math.abs(matrix[1]) <= 1e-6 && Math.abs(matrix[3]) <= 1e-6;
    }

    /** The same for pixels that are no picture of the raster library. */
    public void draw(PixelRows pixels, Lay lay, double alpha) {
        rows(pixels, lay, (int) Math.round(alpha * 256));
    }

    /**
     * Lays one row of a picture over row {@code line} of the frame.
     *
     * @param row which one, between rows too; the first is 0
     * @param scale frame pixels a picture pixel across
     * @param x where the picture's column 0 begins
     */
    public void line(Image image, int line, double row, double scale, double x) {
        if (line >= clipTop && line < clipBottom) {
            known.computeIfAbsent(image, PixelRows::of)
                    .ifPresent(p -> row(p, line, fine(row, p.height), new Across(scale, x), 256));
        }
    }

    /**
     * A round light that brightens what is there and fades to nothing at {@code radius}, as {@link Pen#glow} describes it.
     *
     * @param canvas what draws on the same pixels; its matrix says where the units of the numbers lie
     * @param argb alpha is the strength in the middle
     * @return whether it could; if not, nothing was drawn
     */
    boolean glow(Canvas canvas, double x, double y, double radius, int argb) {
        float[] m = canvas.getLocalToDeviceAsMatrix33().getMat();
        double size = Math.abs(m[0]);
        if (!upright(m) || Math.abs(Math.abs(m[4]) - size) > 1e-3 * size) {
            return false;
        }
        glow(m[0] * x + m[2], m[4] * y + m[5], size * radius, argb);
        return true;
    }

    /** The same, all in pixels of the frame. */
    void glow(double x, double y, double radius, int argb) {
        int top = (int) Math.max(clipTop, Math.ceil(y - radius - 0.5));
        int bottom = (int) Math.min(clipBottom, Math.ceil(y + radius - 0.5));
        for (int line = top; line < bottom; line++) {
            double down = (line + 0.5 - y) / radius;
            double half = Math.sqrt(Math.max(0, 1 - down * down)) * radius;
            int left = (int) Math.max(clipLeft, Math.ceil(x - half - 0.5));
            int right = (int) Math.min(clipRight, Math.ceil(x + half - 0.5));
            if (right > left) {
                long place = 4L * ((long) line * width + left);
                MemorySegment.copy(frame, ValueLayout.JAVA_INT, place, under, 0, right - left);
                halo.row((left + 0.5 - x) / radius, 1 / radius, down, right - left);
                halo.brighten(under, right - left, argb);
                MemorySegment.copy(under, 0, frame, ValueLayout.JAVA_INT, place, right - left);
            }
        }
    }

    private static int fine(double row, int height) {
        return (int) Math.round(Math.max(0, Math.min(height - 1, row)) * 256);
    }

    private void rows(PixelRows p, Lay lay, int alpha) {
        int top = Math.max(clipTop, (int) Math.ceil(lay.y - 0.5));
        int bottom = Math.min(clipBottom, (int) Math.ceil(lay.y + p.height * lay.scaleY - 0.5));
        Across across = new Across(lay.scaleX, lay.x);
        for (int line = top; line < bottom; line++) {
            double at = (line + 0.5 - lay.y) / lay.scaleY - 0.5;
            row(p, line, fine(at, p.height), across, alpha);
        }
    }

    /** How columns lie. */
    private record Across(double scale, double x) {
        /** Where frame column {@code i} lies in the picture, in columns. */
        double source(double i) {
            return (i + 0.5 - x) / scale - 0.5;
        }

        /** Where picture column {@code c} lies in the frame. */
        double target(double c) {
            return (c + 0.5) * scale + x - 0.5;
        }
    }

    /**
     * One row of the frame. Every pixel of the frame whose middle lies in the picture is the picture's, wholly: so pictures
     * that repeat side by side leave no seam.
     */
    private void row(PixelRows p, int line, int at, Across across, int alpha) {
        int y = at >> 8;
        int next = Math.min(p.height - 1, y + 1);
        int from = Math.min(p.first(y), p.first(next)) - 1;
        int to = Math.max(p.end(y), p.end(next)) + 1;
        if (to - from <= 2) {
            return;
        }
        double one = across.target(Math.max(from, -0.5));
        double other = across.target(Math.min(to - 1.0, p.width - 0.5));
        int left = Math.max(clipLeft, (int) Math.ceil(Math.min(one, other)));
        int right = Math.min(clipRight, (int) Math.ceil(Math.max(one, other)));
        if (right <= left) {
            return;
        }
        int n = right - left;
        vertical(p, at, from, to);
        horizontal(across.source(left) - from, 1 / across.scale, n);
        if (alpha < 256) {
            fade(laid, n, alpha);
        }
        long place = 4L * ((long) line * width + left);
        MemorySegment.copy(frame, ValueLayout.JAVA_INT, place, under, 0, n);
        over(laid, under, n);
        MemorySegment.copy(under, 0, frame, ValueLayout.JAVA_INT, place, n);
    }

    /**
     * Columns {@code from} to {@code to} at row {@code at}, in 1/256, into {@link #upper} with a margin on both sides; beyond
     * its edges a row goes on.
     */
    private void vertical(PixelRows p, int at, int from, int to) {
        int n = to - from + 2 * MARGIN;
        if (upper.length < n) {
            upper = new int[n + 64];
            lower = new int[n + 64];
        }
        fill(p, at >> 8, from, to, upper);
        int k = at & 255;
        if (k > 0) {
            fill(p, (at >> 8) + 1, from, to, lower);
            Lanes.mix(upper, lower, upper, n, k);
        }
    }

    private static void fill(PixelRows p, int y, int from, int to, int[] into) {
        int a = Math.max(0, from);
        int b = Math.min(p.width, to);
        int first = a - from + MARGIN;
        int end = first + b - a;
        p.read(y, a, b - a, into, first);
        Arrays.fill(into, 0, first, into[first]);
        Arrays.fill(into, end, to - from + 2 * MARGIN, into[end - 1]);
    }

    /** {@code n} pixels of the frame from {@code upper}: at {@code start}, then every {@code step}. */
    private void horizontal(double start, double step, int n) {
        int at = (int) Math.round(start * 65536) + (MARGIN << 16);
        int by = (int) Math.round(step * 65536);
        if (by == 65536) {
            int c = at >> 16;
            int k = at >> 8 & 255;
            System.arraycopy(upper, c, laid, 0, n);
            if (k > 0) {
                System.arraycopy(upper, c + 1, beside, 0, n);
                Lanes.mix(laid, beside, laid, n, k);
            }
            return;
        }
        if (Math.abs(by - 65536) * WORTH_COPYING <= 65536) {
            copyRuns(at, by, n);
            return;
        }
        int[] in = upper;
        int[] out = laid;
        for (int i = 0; i < n; i++) {
            int c = at >> 16;
            out[i] = Lanes.mix(in[c], in[c + 1], at >> 8 & 255);
            at += by;
        }
    }

    /** The same where neighbours mostly stay neighbours: they are copied together and then mixed all at once. */
    private void copyRuns(int at, int by, int n) {
        for (int start = 0; start < n; ) {
            long here = at + (long) start * by;
            int c = (int) (here >> 16);
            long left = by < 65536 ? (here & 65535) / (65536 - by) + 1 : (65535 - (here & 65535)) / (by - 65536) + 1;
            int run = (int) Math.min(n - start, left);
            System.arraycopy(upper, c, laid, start, run);
            System.arraycopy(upper, c + 1, beside, start, run);
            start += run;
        }
        int[] k = lean;
        for (int i = 0; i < n; i++) {
            k[i] = at + i * by >> 8 & 255;
        }
        Lanes.mix(laid, beside, laid, n, k);
    }

    private static void fade(int[] a, int n, int alpha) {
        for (int i = 0; i < n; i++) {
            a[i] = Lanes.scale(a[i], alpha);
        }
    }

    /** Premultiplied {@code s} over {@code d}. */
    private static void over(int[] s, int[] d, int n) {
        for (int i = 0; i < n; i++) {
            int a = s[i] >>> 24;
            d[i] = s[i] + Lanes.scale(d[i], 256 - a - (a >>> 7));
        }
    }
}
