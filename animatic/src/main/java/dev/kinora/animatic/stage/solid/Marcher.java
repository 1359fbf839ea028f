package dev.kinora.animatic.stage.solid;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Looks at a body through the camera, pixel by pixel; edges are looked at again, finer. For baking. */
public final class Marcher {
    private static final double MOST_PIXELS = 420_000;
    /** Looks that are spent on finding out where the body is. */
    private static final double COARSE_PIXELS = 40_000;

    private static final int STEPS = 72;

    private final Body body;
    private final Part[] parts;
    private final Eye eye;
    private final Supplier<? extends Lighting> lighting;
    private final double ex;
    private final double ey;
    private final double ez;
    private final double size;

    private Marcher(Body body, Eye eye, Supplier<? extends Lighting> lighting) {
        this.body = body;
        this.eye = eye;
        this.lighting = lighting;
        parts = body.parts().toArray(Part[]::new);
        ex = -eye.x() / eye.unit();
        ey = eye.above() / eye.unit();
        ez = -eye.z() / eye.unit();
        size = body.bound().r();
    }

    /** A marcher under daylight of a close-up. */
    public static Marcher under(Sun sun, List<Lamp> lamps, Body body, Eye eye) {
        return new Marcher(body, eye, () -> new Sunlit(sun, lamps));
    }

    /** A marcher under a scene's light. */
    public static Marcher under(dev.kinora.animatic.paint.Light light, List<Lamp> lamps, Body body, Eye eye) {
        return new Marcher(body, eye, () -> new Painted(light, lamps));
    }

    /** Metres on the sheet that the body covers, y down. */
    public Rect box() {
        double left = 0;
        double right = 0;
        double top = 0;
        double bottom = 0;
        for (Part p : parts) {
            Form.Bound b = p.form().bound();
            double near = Math.max(b.z() - b.r(), ez * 0.9);
            double r = b.r() * eye.scale(near) * 1.03;
            double x = eye.sheetX(b.x(), b.z());
            double y = eye.sheetY(b.y(), b.z());
            left = Math.min(left, x - r);
            right = Math.max(right, x + r);
            top = Math.min(top, y - r);
            bottom = Math.max(bottom, y + r);
        }
        // Room for the softened edge, so that no outline is cut flat.
        double edge = 0.012 * Math.max(right - left, bottom - top);
        return Rect.makeLTRB(
                (float) (left - edge), (float) (top - edge), (float) (right + edge), (float) (bottom + edge));
    }

    /** Draws the body on a pen in metres. */
    public void draw(Pen pen) {
        Rect box = box();
        double scale = 1 / pen.pixel();
        Rect seen = pixels(box, scale) > MOST_PIXELS ? covered(box) : box;
        double area = pixels(seen, scale);
        double fit = area > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / area) : scale;
        Art art = picture(seen, fit);
        art.draw(pen.canvas(), null);
        art.image().close();
    }

    private static double pixels(Rect box, double scale) {
        return box.getWidth() * scale * box.getHeight() * scale;
    }

    /** The part of a box that the body covers, by a coarse look: balls around long parts near the camera claim far too much. */
    private Rect covered(Rect box) {
        double scale = Math.sqrt(COARSE_PIXELS / pixels(box, 1));
        int w = Math.max(1, (int) Math.ceil(box.getWidth() * scale));
        int h = Math.max(1, (int) Math.ceil(box.getHeight() * scale));
        int left = w;
        int right = -1;
        int top = h;
        int bottom = -1;
        for (int y = 0; y < h; y++) {
            float[] row = row(box, scale, w, y);
            for (int x = 0; x < w; x++) {
                if (row[4 * x + 3] > 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0
                ? box
                : Rect.makeLTRB(
                        (float) (box.getLeft() + (left - 2) / scale),
                        (float) (box.getTop() + (top - 2) / scale),
                        (float) (box.getLeft() + (right + 3) / scale),
                        (float) (box.getTop() + (bottom + 3) / scale));
    }

    private Art picture(Rect box, double scale) {
        int w = Math.max(1, (int) Math.ceil(box.getWidth() * scale));
        int h = Math.max(1, (int) Math.ceil(box.getHeight() * scale));
        float[][] rows = new float[h][];
        IntStream.range(0, h).parallel().forEach(y -> rows[y] = row(box, scale, w, y));
        int[] argb = new int[w * h];
        IntStream.range(0, h).parallel().forEach(y -> {
            Ray ray = new Ray();
            for (int x = 0; x < w; x++) {
                argb[y * w + x] = edge(rows, x, y, w, h) ? fine(ray, box, scale, x, y) : packed(rows[y], 4 * x, 1);
            }
        });
        return Art.of(argb, w, h, Rect.makeXYWH(box.getLeft(), box.getTop(), (float) (w / scale), (float) (h / scale)));
    }

    private float[] row(Rect box, double scale, int w, int y) {
        float[] out = new float[4 * w];
        Ray ray = new Ray();
        for (int x = 0; x < w; x++) {
            ray.look(box.getLeft() + (x + 0.5) / scale, box.getTop() + (y + 0.5) / scale);
            System.arraycopy(ray.colour, 0, out, 4 * x, 4);
        }
        return out;
    }

    private int fine(Ray ray, Rect box, double scale, int x, int y) {
        float[] sum = new float[4];
        for (int s = 0; s < 5; s++) {
            ray.look(box.getLeft() + (x + 0.1 + 0.2 * s) / scale, box.getTop() + (y + 0.1 + 0.2 * (s * 2 % 5)) / scale);
            for (int c = 0; c < 4; c++) {
                sum[c] += ray.colour[c];
            }
        }
        return packed(sum, 0, 0.2f);
    }

    private static int packed(float[] c, int o, float k) {
        float a = Math.min(1, c[o + 3] * k);
        if (a <= 0.003f) {
            return 0;
        }
        return channel(a * 255, 255) << 24
                | channel(c[o] * k, a * 255) << 16
                | channel(c[o + 1] * k, a * 255) << 8
                | channel(c[o + 2] * k, a * 255);
    }

    private static int channel(float v, float most) {
        return Math.round(Math.max(0, Math.min(most, v)));
    }

    private static boolean edge(float[][] rows, int x, int y, int w, int h) {
        float[] row = rows[y];
        int o = 4 * x;
        for (int k = 0; k < 4; k++) {
            int nx = x + (k == 0 ? 1 : k == 1 ? -1 : 0);
            int ny = y + (k == 2 ? 1 : k == 3 ? -1 : 0);
            if (nx < 0 || ny < 0 || nx >= w || ny >= h) {
                continue;
            }
            float[] other = rows[ny];
            if (Math.abs(row[o + 3] - other[4 * nx + 3]) > 0.08
                    || Math.abs(row[o] - other[4 * nx]) > 17
                    || Math.abs(row[o + 1] - other[4 * nx + 1]) > 17) {
                return true;
            }
        }
        return false;
    }

    /** One line of sight. Reused. */
    private final class Ray {
        /** Premultiplied red, green, blue (0 to 255) and cover (0 to 1). */
        final float[] colour = new float[4];

        private final Lighting light = lighting.get();
        private final Spot spot = new Spot();
        private final float[] shade = new float[4];
        private final double[] from = new double[parts.length];
        private final double[] to = new double[parts.length];

        void look(double sx, double sy) {
            colour[0] = 0;
            colour[1] = 0;
            colour[2] = 0;
            colour[3] = 0;
            double dx = sx + eye.x();
            double dy = -(sy + eye.above());
            double dz = eye.z();
            double l = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
            spot.vx = dx * l;
            spot.vy = dy * l;
            spot.vz = dz * l;
            if (!spans()) {
                return;
            }
            double nearest = Double.MAX_VALUE;
            int hit = -1;
            for (int i = 0; i < parts.length; i++) {
                if (to[i] > 0 && !parts[i].stuff().clear() && from[i] < nearest) {
                    double t = march(parts[i].form(), from[i], Math.min(to[i], nearest));
                    if (t < nearest) {
                        nearest = t;
                        hit = i;
                    }
                }
            }
            panes(nearest);
            if (hit >= 0) {
                under(parts[hit], nearest);
            }
        }

        /** Where the line of sight passes the parts' bounds; whether it meets any. */
        private boolean spans() {
            boolean any = false;
            for (int i = 0; i < parts.length; i++) {
                Form.Bound b = parts[i].form().bound();
                double bx = b.x() - ex;
                double by = b.y() - ey;
                double bz = b.z() - ez;
                double along = bx * spot.vx + by * spot.vy + bz * spot.vz;
                double off = bx * bx + by * by + bz * bz - along * along;
                double r = b.r() * 1.02;
                to[i] = 0;
                if (off < r * r) {
                    double half = Math.sqrt(r * r - off);
                    from[i] = Math.max(0.05 * size, along - half);
                    to[i] = along + half;
                    any |= to[i] > from[i];
                }
            }
            return any;
        }

        private double march(Form f, double t0, double t1) {
            double t = t0;
            double stop = 0.0012 * Math.max(f.bound().r(), size * 0.12);
            for (int i = 0; i < STEPS && t < t1; i++) {
                double d = f.at(ex + spot.vx * t, ey + spot.vy * t, ez + spot.vz * t);
                if (d < stop) {
                    return ey + spot.vy * t < -0.01 * size ? Double.MAX_VALUE : t;
                }
                t += d * 0.93;
            }
            return Double.MAX_VALUE;
        }

        /** The near and the far walls of what is clear, nearest first, as far as {@code limit}. */
        private void panes(double limit) {
            for (int i = 0; i < parts.length; i++) {
                if (to[i] <= 0 || !parts[i].stuff().clear()) {
                    continue;
                }
                double front = march(parts[i].form(), from[i], Math.min(to[i], limit));
                if (front == Double.MAX_VALUE) {
                    continue;
                }
                under(parts[i], front);
                double back = backwards(parts[i].form(), to[i], front);
                if (back < limit && back > front + 0.02 * size) {
                    under(parts[i], back);
                }
            }
        }

        private double backwards(Form f, double t1, double t0) {
            double t = t1;
            double stop = 0.0012 * f.bound().r();
            for (int i = 0; i < STEPS && t > t0; i++) {
                double d = f.at(ex + spot.vx * t, ey + spot.vy * t, ez + spot.vz * t);
                if (d < stop) {
                    return t;
                }
                t -= d * 0.93;
            }
            return Double.MAX_VALUE;
        }

        /** Lays what is seen of a part at distance {@code t} under what has been seen before. */
        private void under(Part part, double t) {
            if (colour[3] > 0.995f) {
                return;
            }
            spot.x = ex + spot.vx * t;
            spot.y = ey + spot.vy * t;
            spot.z = ez + spot.vz * t;
            normal(part.form());
            part.colour(spot, (int) body.seed(), size);
            double back = spot.nx * spot.vx + spot.ny * spot.vy + spot.nz * spot.vz;
            if (back > 0) {
                spot.nx = -spot.nx;
                spot.ny = -spot.ny;
                spot.nz = -spot.nz;
            }
            double[] l = light.key();
            double away = size * 0.006;
            boolean faces = spot.nx * l[0] + spot.ny * l[1] + spot.nz * l[2] > -spot.stuff.wrap();
            spot.lit = part.stuff().clear()
                    ? 1
                    : faces
                            ? body.lightAt(
                                    spot.x + spot.nx * away, spot.y + spot.ny * away, spot.z + spot.nz * away, l, 7)
                            : 0;
            spot.open = part.stuff().clear() ? 1 : body.sky(spot, size);
            light.shade(
                    spot,
                    body.x() + spot.x * body.unit(),
                    body.lift() + spot.y * body.unit(),
                    body.z() + spot.z * body.unit(),
                    shade);
            float k = (1 - colour[3]) * shade[3];
            colour[0] += shade[0] * k;
            colour[1] += shade[1] * k;
            colour[2] += shade[2] * k;
            colour[3] += k;
        }

        private void normal(Form f) {
            double e = Math.max(f.grain(), 0.0015 * size);
            double a = f.at(spot.x + e, spot.y - e, spot.z - e);
            double b = f.at(spot.x - e, spot.y - e, spot.z + e);
            double c = f.at(spot.x - e, spot.y + e, spot.z - e);
            double d = f.at(spot.x + e, spot.y + e, spot.z + e);
            double nx = a - b - c + d;
            double ny = -a - b + c + d;
            double nz = -a + b - c + d;
            double l = 1 / Math.max(1e-12, Math.sqrt(nx * nx + ny * ny + nz * nz));
            spot.nx = nx * l;
            spot.ny = ny * l;
            spot.nz = nz * l;
        }
    }
}
