package dev.kinora.animatic.footage;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain background of a clip, guessed from what lies at the top and the sides of a picture: the figure often stands on
 * the lower edge. Its colour may run evenly from one side to another.
 *
 * @param planes of each channel the value in the middle of the picture and its growth towards the right and the lower edge
 * @param spread how far the border's colours lie from that, about the farthest but the outliers
 */
record Backdrop(double[][] planes, double spread) {
    /** A border whose colours lie farther from the guess than this is busy. */
    private static final double BUSY = 24;

    private static final int ROUNDS = 3;
    private static final double OUTLIER = 40;

    /** Guesses the background of a picture of {@code 0xRRGGBB}. */
    static Backdrop of(int[] frame, int w, int h) {
        int[] edge = edge(w, h);
        double[][] planes = {
            {median(frame, edge, 16), 0, 0}, {median(frame, edge, 8), 0, 0}, {median(frame, edge, 0), 0, 0}
        };
        for (int round = 0; round < ROUNDS; round++) {
            planes = fitted(frame, edge, new Backdrop(planes, 0), w, h);
        }
        Backdrop guess = new Backdrop(planes, 0);
        double[] far = new double[edge.length];
        for (int i = 0; i < edge.length; i++) {
            far[i] = guess.distance(frame[edge[i]], edge[i] % w, edge[i] / w, w, h);
        }
        java.util.Arrays.sort(far);
        return new Backdrop(planes, far[(int) (far.length * 0.85)]);
    }

    /** Whether a figure can be told from it by its colour. */
    boolean plain() {
        return spread < BUSY;
    }

    /** Its value at a point. */
    double at(int channel, int x, int y, int w, int h) {
        double[] p = planes[channel];
        return p[0] + p[1] * (2.0 * x / w - 1) + p[2] * (2.0 * y / h - 1);
    }

    /** How different a pixel is from it: differences of colour count more than those of brightness, which shadows make. */
    double distance(int rgb, int x, int y, int w, int h) {
        double r = (rgb >> 16 & 255) - at(0, x, y, w, h);
        double g = (rgb >> 8 & 255) - at(1, x, y, w, h);
        double b = (rgb & 255) - at(2, x, y, w, h);
        double grey = (r + g + b) / 3;
        double colour = Math.sqrt((r - grey) * (r - grey) + (g - grey) * (g - grey) + (b - grey) * (b - grey));
        return 0.8 * Math.abs(grey) + 1.3 * colour;
    }

    private static int[] edge(int w, int h) {
        List<Integer> at = new ArrayList<>();
        for (int x = 2; x < w - 2; x += 2) {
            at.add(3 * w + x);
        }
        for (int y = 2; y < h * 3 / 4; y += 2) {
            at.add(y * w + 3);
            at.add(y * w + w - 4);
        }
        return at.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double median(int[] frame, int[] edge, int shift) {
        int[] values = java.util.Arrays.stream(edge)
                .map(i -> frame[i] >> shift & 255)
                .sorted()
                .toArray();
        return values[values.length / 2];
    }

    /** Least squares over the border's pixels that are near the guess so far. */
    private static double[][] fitted(int[] frame, int[] edge, Backdrop guess, int w, int h) {
        double[][] sums = new double[3][3];
        double[][] values = new double[3][3];
        for (int i : edge) {
            int x = i % w;
            int y = i / w;
            if (guess.distance(frame[i], x, y, w, h) > OUTLIER) {
                continue;
            }
            double[] at = {1, 2.0 * x / w - 1, 2.0 * y / h - 1};
            for (int r = 0; r < 3; r++) {
                for (int c = 0; c < 3; c++) {
                    sums[r][c] += at[r] * at[c];
                    values[c][r] += at[r] * (frame[i] >> 16 - 8 * c & 255);
                }
            }
        }
        return sums[0][0] < edge.length / 3.0
                ? guess.planes
                : new double[][] {solved(sums, values[0]), solved(sums, values[1]), solved(sums, values[2])};
    }

    /** Cramer's rule. */
    private static double[] solved(double[][] m, double[] v) {
        double all = determinant(m);
        double[] out = new double[3];
        for (int c = 0; c < 3; c++) {
            double[][] part = {m[0].clone(), m[1].clone(), m[2].clone()};
            for (int r = 0; r < 3; r++) {
                part[r][c] = v[r];
            }
            out[c] = determinant(part) / all;
        }
        return out;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
