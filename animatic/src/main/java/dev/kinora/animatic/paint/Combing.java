package dev.kinora.animatic.paint;

import io.github.humbleui.types.Rect;
import java.util.List;

/**
 * Grows hairs on a {@link SoftBody} that is already lit. Every hair has its root at a place of the skin, so that it stays
 * the same hair from pose to pose; it lies the way the part runs, stands off at the edge and hangs a little.
 */
final class Combing {
    /** Hairs shorter than this many pixels are not seen. */
    private static final double SEEN = 1.3;

    private static final double STEP = 0.8;
    private static final double HANG = 0.3;

    private final Relief relief;
    private final List<Mesh> meshes;
    private final List<Hide> hides;
    private final List<Integer> groups;
    private int[] argb = {};

    Combing(Relief relief, List<Mesh> meshes, List<Hide> hides, List<Integer> groups) {
        this.relief = relief;
        this.meshes = meshes;
        this.hides = hides;
        this.groups = groups;
    }

    /** Combs premultiplied pixels; {@code scale} pixels a unit, the box's corner at the first pixel. */
    void comb(int[] pixels, double scale, Rect box) {
        argb = pixels;
        int[] bare = pixels.clone();
        for (int id = 0; id < meshes.size(); id++) {
            double length = hides.get(id).hair() * scale;
            if (length >= SEEN) {
                part(id, length, bare, new double[] {scale, box.getLeft(), box.getTop()});
            }
        }
    }

    /** @param to scale, left, top */
    private void part(int id, double length, int[] bare, double[] to) {
        Mesh m = meshes.get(id);
        double cell = Math.max(1.5, Math.sqrt(1.25 * length));
        int stride = m.columns + 1;
        // From the end to the beginning, so that a hair lies over the roots of the next one.
        for (int i = m.columns - 1; i >= 0; i--) {
            for (int j = 0; j < m.rows; j++) {
                int a = j * stride + i;
                double ux = (m.x[a + 1] - m.x[a]) * to[0];
                double uy = (m.y[a + 1] - m.y[a]) * to[0];
                double vx = (m.x[a + stride] - m.x[a]) * to[0];
                double vy = (m.y[a + stride] - m.y[a]) * to[0];
                double area = vx * uy - vy * ux;
                if (m.closed && area <= 0) {
                    continue;
                }
                double want = Math.abs(area) / (cell * cell);
                int n = (int) want + (Noise.at(id + 31L, a) < want - (int) want ? 1 : 0);
                double l = Math.max(1e-6, Math.hypot(ux, uy));
                for (int k = 0; k < Math.min(n, 40); k++) {
                    long seed = (long) a * 64 + k;
                    double fu = Noise.at(id, 3 * seed);
                    double fv = Noise.at(id, 3 * seed + 1);
                    double x = (m.x[a] - to[1]) * to[0] + ux * fu + vx * fv;
                    double y = (m.y[a] - to[2]) * to[0] + uy * fu + vy * fv;
                    root(id, x, y, bare, new Lie(ux / l, uy / l, length, Noise.mix(seed * 131 + id)));
                }
            }
        }
    }

    /** How a hair lies: its direction, its length in pixels, and what makes it differ from others. */
    private record Lie(double dx, double dy, double length, long seed) {}

    private void root(int id, double x, double y, int[] bare, Lie lie) {
        int px = (int) x;
        int py = (int) y;
        if (px < 0 || py < 0 || px >= relief.w || py >= relief.h) {
            return;
        }
        int p = py * relief.w + px;
        int c = bare[p];
        if (relief.seen[p] != (byte) id || c >>> 24 < 150) {
            return;
        }
        double out = Math.max(0, 1 - 2.1 * relief.nz[p]) * 0.85;
        double ol = Math.max(1e-6, Math.hypot(relief.nx[p], relief.ny[p]));
        double dx = lie.dx * (1 - out) + relief.nx[p] / ol * out;
        double dy = lie.dy * (1 - out) + relief.ny[p] / ol * out + HANG * (1 - Math.abs(lie.dy));
        double angle = Math.atan2(dy, dx) + (Noise.at(lie.seed, 1) - 0.5) * 0.7;
        double bend = (Noise.at(lie.seed, 2) - 0.5) * 0.9 / lie.length;
        double reach = lie.length * (0.55 + 0.55 * Noise.at(lie.seed, 3));
        double shade = 0.84 + 0.33 * Noise.at(lie.seed, 4);
        double alpha = c >>> 24;
        int colour = 0xFF000000
                | bright((c >> 16 & 255) * 255 / alpha * shade) << 16
                | bright((c >> 8 & 255) * 255 / alpha * shade) << 8
                | bright((c & 255) * 255 / alpha * shade);
        draw(p, new double[] {x, y, angle, bend, reach}, colour, Math.min(0.66, 0.34 + lie.length * 0.03));
    }

    private static int bright(double v) {
        return (int) Math.min(255, v + 0.5);
    }

    /** @param hair x, y, angle, bend a pixel, length */
    private void draw(int root, double[] hair, int colour, double strength) {
        double x = hair[0];
        double y = hair[1];
        double angle = hair[2];
        for (double s = 0; s < hair[4]; s += STEP) {
            dab(root, x, y, colour, strength * (1 - 0.75 * s / hair[4]));
            x += Math.cos(angle) * STEP;
            y += Math.sin(angle) * STEP;
            angle += hair[3] * STEP;
        }
    }

    private void dab(int root, double x, double y, int colour, double alpha) {
        double sx = x - 0.5;
        double sy = y - 0.5;
        int xi = (int) sx;
        int yi = (int) sy;
        if (sx < 0 || sy < 0 || xi >= relief.w - 1 || yi >= relief.h - 1) {
            return;
        }
        double fx = sx - xi;
        double fy = sy - yi;
        int i = yi * relief.w + xi;
        over(root, i, colour, alpha * (1 - fx) * (1 - fy));
        over(root, i + 1, colour, alpha * fx * (1 - fy));
        over(root, i + relief.w, colour, alpha * (1 - fx) * fy);
        over(root, i + relief.w + 1, colour, alpha * fx * fy);
    }

    private void over(int root, int q, int colour, double alpha) {
        int k = (int) (alpha * 256);
        int there = relief.seen[q];
        if (k <= 0
                || there != Relief.NONE
                        && !groups.get(there).equals(groups.get(relief.seen[root]))
                        && relief.z[q] > relief.z[root]) {
            return;
        }
        int d = argb[q];
        int r = blend(d >> 16 & 255, colour >> 16 & 255, k);
        int g = blend(d >> 8 & 255, colour >> 8 & 255, k);
        int b = blend(d & 255, colour & 255, k);
        argb[q] = blend(d >>> 24, 255, k) << 24 | r << 16 | g << 8 | b;
    }

    private static int blend(int a, int b, int k) {
        return a + ((b - a) * k >> 8);
    }
}
