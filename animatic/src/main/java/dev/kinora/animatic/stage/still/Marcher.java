package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Raster;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.stream.IntStream;

/** Looks at a solid through the camera, pixel by pixel; edges are looked at again, finer. */
final class Marcher {
    /** Points of an edge's pixel that are looked at beside its middle. */
    private static final int AROUND = 4;

    private final Solid solid;
    private final Ceramics ceramics;
    private final View view;
    private final double grow;
    private final double eyeX;
    private final double eyeY;
    private final double eyeZ;
    private final double liquidRadius;

    /** @param grow pixels drawn per rest pixel */
    Marcher(Solid solid, Ceramics ceramics, View view, double grow) {
        this.solid = solid;
        this.ceramics = ceramics;
        this.view = view;
        this.grow = grow;
        eyeX = -solid.x / solid.unit;
        eyeY = view.eye() / solid.unit;
        eyeZ = -solid.z / solid.unit;
        liquidRadius = solid.liquidRadius();
    }

    /** Rest pixels the solid covers. */
    private Rect box() {
        double r = solid.reach() * solid.unit;
        double cy = solid.middle() * solid.unit;
        double k = view.scale(Math.max(0.05, solid.z - r)) * 1.02;
        double x = view.screenX(solid.x, solid.z);
        double y = view.screenY(cy, solid.z);
        return Rect.makeLTRB(
                (float) Math.floor(x - r * k), (float) Math.floor(y - r * k), (float) Math.ceil(x + r * k), (float)
                        Math.ceil(y + r * k));
    }

    /** The picture in metres about the solid's foot, y down, as figures are drawn. */
    Art picture() {
        Rect box = box();
        int w = (int) Math.ceil(box.getWidth() * grow);
        int h = (int) Math.ceil(box.getHeight() * grow);
        Raster raster = new Raster(w, h);
        IntStream.range(0, (h + 1) / 2).parallel().forEach(j -> {
            for (int x = 0; x < w; x += 2) {
                trace(raster, box, x, 2 * j, 0.5, 0.5, 1);
            }
        });
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = y % 2 == 0 ? 1 : 0; x < w; x += y % 2 == 0 ? 2 : 1) {
                if (!between(raster, x, y)) {
                    trace(raster, box, x, y, 0.5, 0.5, 1);
                }
            }
        });
        Raster fine = refine(raster, box);
        double k = view.scale(solid.z);
        double footX = view.screenX(solid.x, solid.z);
        double footY = view.screenY(0, solid.z);
        return fine.toArt(Rect.makeLTRB(
                (float) ((box.getLeft() - footX) / k),
                (float) ((box.getTop() - footY) / k),
                (float) ((box.getRight() - footX) / k),
                (float) ((box.getBottom() - footY) / k)));
    }

    /**
     * Fills a pixel from the traced ones around it, those of even columns and rows, where they are alike: glaze and shade
     * change slowly. Where nothing lies around it, nothing is there.
     */
    private static boolean between(Raster r, int x, int y) {
        int left = x & ~1;
        int top = y & ~1;
        int right = left + (x & 1) * 2;
        int bottom = top + (y & 1) * 2;
        if (right >= r.width || bottom >= r.height) {
            return false;
        }
        int a = top * r.width + left;
        int b = top * r.width + right;
        int c = bottom * r.width + left;
        int d = bottom * r.width + right;
        if (!alike(r, a, b) || !alike(r, a, c) || !alike(r, a, d) || !alike(r, b, c)) {
            return false;
        }
        int i = y * r.width + x;
        r.r[i] = (r.r[a] + r.r[b] + r.r[c] + r.r[d]) / 4;
        r.g[i] = (r.g[a] + r.g[b] + r.g[c] + r.g[d]) / 4;
        r.b[i] = (r.b[a] + r.b[b] + r.b[c] + r.b[d]) / 4;
        r.a[i] = r.a[a];
        return true;
    }

    private static boolean alike(Raster r, int i, int j) {
        return r.a[i] == r.a[j] && near(r.r[i], r.r[j]) && near(r.g[i], r.g[j]) && near(r.b[i], r.b[j]);
    }

    private static boolean near(float p, float q) {
        return Math.abs(p - q) <= 0.03f * (0.1f + p + q);
    }

    private Raster refine(Raster in, Rect box) {
        Raster out = new Raster(in.width, in.height);
        IntStream.range(0, in.height).parallel().forEach(y -> {
            for (int x = 0; x < in.width; x++) {
                int i = y * in.width + x;
                if (!edge(in, x, y)) {
                    out.r[i] = in.r[i];
                    out.g[i] = in.g[i];
                    out.b[i] = in.b[i];
                    out.a[i] = in.a[i];
                    continue;
                }
                out.r[i] = in.r[i] / (AROUND + 1);
                out.g[i] = in.g[i] / (AROUND + 1);
                out.b[i] = in.b[i] / (AROUND + 1);
                out.a[i] = in.a[i] / (AROUND + 1);
                for (int s = 0; s < AROUND; s++) {
                    trace(out, box, x, y, 0.125 + 0.25 * s, 0.125 + 0.25 * ((2 * s + 1) % 5), 1.0 / (AROUND + 1));
                }
            }
        });
        return out;
    }

    private static boolean edge(Raster in, int x, int y) {
        int i = y * in.width + x;
        for (int k = 0; k < 4; k++) {
            int nx = x + (k == 0 ? 1 : k == 1 ? -1 : 0);
            int ny = y + (k == 2 ? 1 : k == 3 ? -1 : 0);
            if (nx < 0 || ny < 0 || nx >= in.width || ny >= in.height) {
                continue;
            }
            int j = ny * in.width + nx;
            if (Math.abs(in.a[i] - in.a[j]) > 0.1 || Math.abs(in.g[i] - in.g[j]) > 0.10 * (0.15 + in.g[i] + in.g[j])) {
                return true;
            }
        }
        return false;
    }

    /** Adds {@code weight} of what is seen through a point of a pixel. */
    private void trace(Raster out, Rect box, int x, int y, double fx, double fy, double weight) {
        double sx = box.getLeft() + (x + fx) / grow;
        double sy = box.getTop() + (y + fy) / grow;
        double dx = (sx - view.width() / 2.0) / view.focal();
        double dy = -(sy - view.horizonY()) / view.focal();
        double l = 1 / Math.sqrt(dx * dx + dy * dy + 1);
        double[] v = {dx * l, dy * l, l};
        double cy = solid.middle();
        double along = -eyeX * v[0] + (cy - eyeY) * v[1] - eyeZ * v[2];
        double off = eyeX * eyeX + (cy - eyeY) * (cy - eyeY) + eyeZ * eyeZ - along * along;
        double reach = solid.reach();
        if (off > reach * reach) {
            return;
        }
        double half = Math.sqrt(reach * reach - off);
        double floor = (-0.02 - eyeY) / v[1];
        double ceiling = (solid.top() - eyeY) / v[1];
        double t = Math.max(0.1, Math.max(along - half, Math.min(floor, ceiling)));
        double end = Math.min(along + half, Math.max(floor, ceiling));
        double liquidAt = liquid(v);
        boolean hit = false;
        for (int i = 0; i < 90 && t < end; i++) {
            double d = solid.at(eyeX + v[0] * t, eyeY + v[1] * t, eyeZ + v[2] * t);
            if (d < 0.006) {
                hit = true;
                break;
            }
            if (t > liquidAt) {
                break;
            }
            t += d * 0.9;
        }
        double[] c;
        if (t > liquidAt) {
            c = ceramics.liquid(eyeX + v[0] * liquidAt, eyeZ + v[2] * liquidAt, liquidRadius, v);
        } else if (hit) {
            double[] p = {eyeX + v[0] * t, eyeY + v[1] * t, eyeZ + v[2] * t};
            if (p[1] < -0.02) {
                return;
            }
            c = ceramics.shade(p, solid.normal(p[0], p[1], p[2]), v);
        } else {
            return;
        }
        int i = y * out.width + x;
        out.r[i] += (float) (c[0] * weight);
        out.g[i] += (float) (c[1] * weight);
        out.b[i] += (float) (c[2] * weight);
        out.a[i] += (float) weight;
    }

    /** Distance along a ray to the liquid's surface; endless when it misses. */
    private double liquid(double[] v) {
        if (liquidRadius <= 0 || v[1] >= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double t = (solid.vessel.liquid() - eyeY) / v[1];
        double r = Math.hypot(eyeX + v[0] * t, eyeZ + v[2] * t);
        return r < liquidRadius && t > 0 ? t : Double.POSITIVE_INFINITY;
    }
}
