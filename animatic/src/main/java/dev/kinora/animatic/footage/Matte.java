package dev.kinora.animatic.footage;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What of one picture belongs to the figure.
 *
 * @param alpha 0 to 1, row by row
 */
record Matte(float[] alpha, int width, int height) {
    private static final double NEAR = 20;
    private static final double FAR = 50;
    /** Least and most of the picture that a figure covers. */
    private static final double LEAST = 0.006;

    private static final double MOST = 0.8;
    /** What is smaller than this share of the largest piece is a speck. */
    private static final double SPECK = 0.04;
    /** Of the blurred edge, where the figure begins and where it is whole. */
    private static final float KEPT_OUT = 0.46f;

    private static final float KEPT_IN = 0.94f;
    /** Pixels from an edge within which the figure's own colour is looked for. */
    private static final int INSIDE = 3;

    /** Background is what is coloured as the backdrop and can be reached from the border; empty when no figure is left. */
    static Optional<Matte> of(int[] frame, Backdrop backdrop, int w, int h) {
        float[] alpha = new float[w * h];
        Arrays.fill(alpha, 1);
        int[] start = new int[2 * w + 2 * h];
        int n = 0;
        for (int x = 0; x < w; x++) {
            start[n++] = x;
            start[n++] = (h - 1) * w + x;
        }
        for (int y = 0; y < h; y++) {
            start[n++] = y * w;
            start[n++] = y * w + w - 1;
        }
        new Flood(w, h, new boolean[w * h]).from(start, i -> {
            double d = backdrop.distance(frame[i], i % w, i / w, w, h);
            if (d < FAR) {
                alpha[i] = (float) Math.max(0, (d - NEAR) / (FAR - NEAR));
            }
            return d < FAR;
        });
        Matte matte = new Matte(alpha, w, h).withoutSpecks().eroded();
        double covered = matte.covered();
        return covered < LEAST || covered > MOST ? Optional.empty() : Optional.of(matte);
    }

    /** A soft oval in the middle: for pictures in which the figure cannot be told from what is behind it. */
    static Matte oval(int w, int h) {
        float[] alpha = new float[w * h];
        double rx = Math.min(w, h * 0.82) / 2;
        double ry = Math.min(h, w * 1.25) / 2;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double d = Math.hypot((x + 0.5 - w / 2.0) / rx, (y + 0.5 - h / 2.0) / ry);
                double k = Math.max(0, Math.min(1, (0.99 - d) / 0.2));
                alpha[y * w + x] = (float) (k * k * (3 - 2 * k));
            }
        }
        return new Matte(alpha, w, h);
    }

    /** The share of the picture it covers. */
    double covered() {
        double sum = 0;
        for (float a : alpha) {
            sum += a;
        }
        return sum / alpha.length;
    }

    /** Left, top, right and bottom of what it covers. */
    int[] box() {
        int[] box = {width, height, 0, 0};
        for (int i = 0; i < alpha.length; i++) {
            if (alpha[i] > 0.1) {
                box[0] = Math.min(box[0], i % width);
                box[1] = Math.min(box[1], i / width);
                box[2] = Math.max(box[2], i % width + 1);
                box[3] = Math.max(box[3], i / width + 1);
            }
        }
        return box[2] > box[0] ? box : new int[] {0, 0, width, height};
    }

    private Matte withoutSpecks() {
        int[] piece = new int[alpha.length];
        int[] sizes = new int[alpha.length / 2 + 2];
        boolean[] seen = new boolean[alpha.length];
        int pieces = 0;
        int largest = 0;
        for (int i = 0; i < alpha.length; i++) {
            if (!seen[i] && alpha[i] > 0) {
                int id = ++pieces;
                int[] size = {0};
                new Flood(width, height, seen).from(new int[] {i}, at -> {
                    if (alpha[at] > 0) {
                        piece[at] = id;
                        size[0]++;
                    }
                    return alpha[at] > 0;
                });
                sizes[id] = size[0];
                largest = Math.max(largest, size[0]);
            }
        }
        float[] out = alpha.clone();
        for (int i = 0; i < out.length; i++) {
            if (sizes[piece[i]] < SPECK * largest) {
                out[i] = 0;
            }
        }
        return new Matte(out, width, height);
    }

    /** Takes the outermost pixels, which hold some of the background, and makes the edge smooth. */
    private Matte eroded() {
        float[] soft = blurred(blurred(alpha));
        float[] out = new float[alpha.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(0, Math.min(1, (soft[i] - KEPT_OUT) / (KEPT_IN - KEPT_OUT)));
        }
        return new Matte(out, width, height);
    }

    /** The mean of three by three. */
    private float[] blurred(float[] from) {
        float[] out = new float[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float sum = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    int row = Math.clamp(y + dy, 0, height - 1) * width;
                    for (int dx = -1; dx <= 1; dx++) {
                        sum += from[row + Math.clamp(x + dx, 0, width - 1)];
                    }
                }
                out[y * width + x] = sum / 9;
            }
        }
        return out;
    }

    /** The figure's own colour at a point of its edge: what lies further inside, not what shines through. */
    int colour(int[] frame, int x, int y) {
        double r = 0;
        double g = 0;
        double b = 0;
        double all = 1e-9;
        for (int py = Math.max(0, y - INSIDE); py <= Math.min(height - 1, y + INSIDE); py++) {
            for (int px = Math.max(0, x - INSIDE); px <= Math.min(width - 1, x + INSIDE); px++) {
                double a = alpha[py * width + px];
                double weight = a * a * a * a + 1e-6;
                int rgb = frame[py * width + px];
                r += weight * (rgb >> 16 & 255);
                g += weight * (rgb >> 8 & 255);
                b += weight * (rgb & 255);
                all += weight;
            }
        }
        return (int) Math.round(r / all) << 16 | (int) Math.round(g / all) << 8 | (int) Math.round(b / all);
    }

    /**
     * Walks over pixels that hang together.
     *
     * @param seen where it has been; is marked
     */
    private record Flood(int w, int h, boolean[] seen) {
        /** Visits {@code start} and the neighbours of whatever {@code goesOn}. */
        void from(int[] start, IntPredicate goesOn) {
            int[] open = Arrays.copyOf(start, Math.max(64, start.length * 2));
            int n = start.length;
            while (n > 0) {
                int i = open[--n];
                if (seen[i] || !mark(i, goesOn)) {
                    continue;
                }
                if (n + 4 > open.length) {
                    open = Arrays.copyOf(open, open.length * 2);
                }
                int x = i % w;
                open[n] = i - 1;
                n += x > 0 ? 1 : 0;
                open[n] = i + 1;
                n += x < w - 1 ? 1 : 0;
                open[n] = i - w;
                n += i >= w ? 1 : 0;
                open[n] = i + w;
                n += i < w * (h - 1) ? 1 : 0;
            }
        }

        private boolean mark(int i, IntPredicate goesOn) {
            seen[i] = true;
            return goesOn.test(i);
        }
    }
}
