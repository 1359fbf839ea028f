package dev.kinora.animatic.stage.sea;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Lanes;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.Arrays;

/**
 * Water that is painted anew each frame, at half the size: waves from two moving tiles and a slow swell, sky and shore
 * mirrored by slope, the sun's path, foam on crests and along the shore. Rows are painted from near to far, each raised
 * by its waves, so that crests stand before troughs.
 */
public final class Swell {
    private static final double DEPTH = 9e4;
    private static final double ROWS = 170;
    private static final double[] SINES = sines();

    private final View view;
    private final Daylight day;
    private final Body body;
    private final Shore shore;
    private final double below;
    private final Mirror mirror;
    private final Waves waves;
    private final double grain;
    private final int[] sky = new int[64];
    private final Tide tide;

    /**
     * @param below metres that the water lies below the ground
     * @param mirror what stands around the water
     */
    public Swell(View view, Daylight day, Body body, Shore shore, double below, Mirror mirror, long seed) {
        this.view = view;
        this.day = day;
        this.body = body;
        this.shore = shore;
        this.below = below;
        this.mirror = mirror;
        double wind = body.flow() > 0 ? -Math.PI / 2 : -Math.PI / 2 + Noise.between(seed, 1, -0.7, 0.7);
        waves = new Waves(seed, wind, body.wind() > 0.5 ? 0.8 : 1.2);
        grain = Math.max(2, Math.min(view.width(), view.height()) / 340.0);
        tide = new Tide(view, shore, below);
        for (int i = 0; i < sky.length; i++) {
            double up = i / (sky.length - 1.0);
            sky[i] = up < 0.4
                    ? Colours.mix(day.horizon(), day.middle(), up / 0.4)
                    : Colours.mix(day.middle(), day.zenith(), (up - 0.4) / 0.6);
        }
    }

    /** The layer. */
    public Layer layer() {
        return new Layer.Live(DEPTH, (pen, t) -> {
            View.Shift s = view.at(t, DEPTH);
            double left = -s.x() / s.scale() - grain;
            double right = (view.width() - s.x()) / s.scale() + grain;
            double bottom = (view.height() - s.y()) / s.scale() + grain;
            double top = view.horizonY() - body.tall() * 0.6 / 40 * view.focal() / Math.max(1, body.length()) * 2;
            if (bottom <= view.horizonY()) {
                return;
            }
            int w = (int) Math.ceil((right - left) / grain);
            int h = (int) Math.ceil((bottom - top) / grain);
            int[] pixels = new Frame(Vantage.at(view, t), left, top, w, h, t).paint();
            byte[] bytes = new byte[w * h * 4];
            java.nio.ByteBuffer.wrap(bytes)
                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer()
                    .put(pixels);
            ImageInfo info = new ImageInfo(w, h, ColorType.BGRA_8888, ColorAlphaType.PREMUL);
            try (Image image = Image.makeRasterFromBytes(info, bytes, w * 4L);
                    Paint paint = new Paint()) {
                Rect to = Rect.makeXYWH((float) left, (float) top, (float) (w * grain), (float) (h * grain));
                pen.canvas().drawImageRect(image, Rect.makeWH(w, h), to, SamplingMode.LINEAR, paint, true);
            }
        });
    }

    /** Sine out of a table, good to 1e-6: water asks for it a million times a second. */
    private static double sine(double radians) {
        double at = radians * (SINES.length / (2 * Math.PI));
        double floor = Math.floor(at);
        int i = (int) (long) floor & SINES.length - 1;
        double a = SINES[i];
        return a + (SINES[i + 1 & SINES.length - 1] - a) * (at - floor);
    }

    private static double[] sines() {
        double[] table = new double[4096];
        for (int i = 0; i < table.length; i++) {
            table[i] = Math.sin(2 * Math.PI * i / table.length);
        }
        return table;
    }

    /** One frame while it is painted. */
    private final class Frame {
        private final Vantage at;
        private final double left;
        private final double top;
        private final int w;
        private final int h;
        private final double t;
        private final int[] pixels;
        private final int[] open;
        private final double[] offs;
        private final double[] ys;
        private final double[] heights;
        private final double[] rolls;
        private final float[] wide;
        private final float[] small;
        private final double[] edges;
        private final int[] cs;
        private final Light light = day.light();
        private final int deep = light.surface(body.deep());
        private final int shallow = light.surface(body.shallow());
        private final int foam = Colours.mix(light.surface(0xFFF4FAFC), light.key(), 0.15);
        private final int glint = Colours.mix(light.key(), 0xFFFFFFFF, 0.55);
        private final double eye;
        private final double sunX = day.sunX() * view.width();
        private final boolean shines = day.shines();

        Frame(Vantage at, double left, double top, int w, int h, double t) {
            this.at = at;
            this.left = left;
            this.top = top;
            this.w = w;
            this.h = h;
            this.t = t;
            pixels = new int[w * h];
            open = new int[w];
            offs = new double[w];
            ys = new double[w];
            heights = new double[w];
            rolls = new double[w];
            wide = new float[3 * w];
            small = new float[3 * w];
            edges = new double[w];
            cs = new int[w];
            Arrays.fill(open, h);
            eye = Math.max(0.05, view.eye() + at.rise() + below);
        }

        int[] paint() {
            double bottom = top + h * grain;
            double nearest = view.focal() * eye / Math.max(1, bottom + 30 - view.horizonY());
            double first = bottom + body.tall() * 0.5 * view.focal() / nearest * 0.6 + grain;
            double span = first - view.horizonY();
            int n = (int) Math.min(ROWS * 1.5, span / grain + 8);
            for (int j = 0; j < n; j++) {
                double u = j / (double) n;
                double row = view.horizonY() + span * (1 - u) * (1 - 0.25 * u) + 0.4;
                line(row);
            }
            return pixels;
        }

        private void line(double row) {
            Line line = new Line(row);
            for (int i = 0; i < w; i += 2) {
                line.rise(i);
            }
            for (int i = 0; i < w; i += 2) {
                line.point(i);
            }
            for (int i = 1; i < w; i += 2) {
                line.between(i);
            }
        }

        /**
         * One row of water at its own depth. Every second column is worked out, those between are their mean: water seen at
         * a slant is much wider than high.
         */
        private final class Line {
            private final double row;
            private final double scale;
            private final double calm;
            private final double worldZ;
            private final double near;
            private final double tile;
            private final double drift;
            private final double flow;
            private final double air;
            private final double grazing;
            private final double fine;
            private final double rough;
            private final double phase;

            Line(double row) {
                this.row = row;
                double z = view.focal() * eye / (row - view.horizonY());
                scale = view.focal() / z;
                calm = 1 / (1 + z / (body.length() * 42));
                worldZ = z + at.forth();
                near = Math.min(1, (row - view.horizonY()) / (view.height() - view.horizonY()));
                tile = body.length() * 2.6;
                drift = t * (0.5 + body.wind() * 0.7) * Math.sqrt(body.length()) * 0.45 / tile;
                flow = body.flow() * t / tile;
                grazing = Math.pow(1 - near, 1.6);
                air = Math.pow(Math.max(0, 1 - near * 1.25), 3) * (0.36 + 0.35 * light.haze());
                fine = 1 / (1 + z / (body.length() * 14));
                rough = 0.25 + 0.75 * body.wind();
                phase = t * 2 * Math.PI / (2.2 + 0.55 * Math.sqrt(body.length()) * 1.6);
            }

            private double across(int i) {
                return (left + (i + 0.5) * grain - view.width() / 2.0) / scale + at.truck();
            }

            /** Where the water of a column stands; dry land is left open. */
            void rise(int i) {
                double x = across(i);
                double off = tide.off(x, worldZ);
                offs[i] = off;
                cs[i] = 0;
                if (dry(off)) {
                    land(i);
                    return;
                }
                double u = x / tile;
                double v = worldZ / tile + flow;
                waves.at(u, v + drift, wide, 3 * i);
                waves.at(u * 3.1 + drift * 1.3, v * 3.1 + drift * 2.2, small, 3 * i);
                float h1 = wide[3 * i];
                float h2 = small[3 * i];
                double roll =
                        sine((worldZ + 0.35 * x) / body.length() * 2 * Math.PI + phase + 2.4 * h2 * 0.25 + 1.8 * h1);
                double depth = off > 1e5 ? 1 : Math.min(1, off / (body.length() * 1.4) + 0.10);
                heights[i] = (0.62 * h1 + 0.38 * roll) * calm * Math.max(0, depth);
                rolls[i] = roll;
                ys[i] = (row - heights[i] * body.tall() * 0.5 * scale - top) / grain;
            }

            private boolean dry(double off) {
                return off < -body.surf() * 1.6 - 0.4;
            }

            private void land(int i) {
                open[i] = (int) Math.min(open[i], Math.max(0, Math.ceil((row - top) / grain)));
            }

            /** Colours a column, unless nearer waves hide it and its neighbours. */
            void point(int i) {
                boolean hidden = ys[i] >= open[i]
                        && (i == 0 || ys[i] >= open[i - 1] + 1)
                        && (i + 1 >= w || ys[i] >= open[i + 1] + 1);
                if (hidden || dry(offs[i])) {
                    return;
                }
                double x = across(i);
                double u = x / tile;
                double v = worldZ / tile + flow;
                double sx = (wide[3 * i + 1] + 0.8 * fine * small[3 * i + 1]) * rough;
                double sz = (wide[3 * i + 2] + 0.8 * fine * small[3 * i + 2]) * rough - 0.25 * rough * rolls[i];
                int c = colour(left + (i + 0.5) * grain, row, near, grazing, sx, sz, heights[i]);
                float h2 = small[3 * i];
                float lace = waves.height(u * 11.3 - drift, v * 11.3 + drift * 3);
                double white = crest(heights[i], h2, lace, fine, near) + surf(x, worldZ, offs[i], h2 + 0.5f * lace);
                c = mix(c, foam, Math.min(0.95, white));
                cs[i] = mix(c, day.horizon(), air) | 0xFF000000;
                edges[i] = edge(x, offs[i]);
                fill(i, ys[i], cs[i], edges[i]);
            }

            /** A column between two that are known. */
            void between(int i) {
                if (i + 1 >= w || dry(offs[i - 1]) || dry(offs[i + 1])) {
                    rise(i);
                    if (!dry(offs[i])) {
                        point(i);
                    }
                    return;
                }
                double y = (ys[i - 1] + ys[i + 1]) / 2;
                if (y >= open[i]) {
                    return;
                }
                if (cs[i - 1] == 0 || cs[i + 1] == 0) {
                    rise(i);
                    point(i);
                    return;
                }
                int c = half(cs[i - 1], cs[i + 1]);
                fill(i, y, c, (edges[i - 1] + edges[i + 1]) / 2);
            }
        }

        /** From one opaque colour to another, in 1/256: exact enough for what moves, and quick. */
        private static int mix(int a, int b, double k) {
            return Lanes.mix(a, b, Math.max(0, (int) (k * 256)));
        }

        /** The mean of two colours. */
        private static int half(int a, int b) {
            return (a & b) + (((a ^ b) & 0xFEFEFEFE) >>> 1);
        }

        private int colour(double rest, double row, double near, double grazing, double sx, double sz, double height) {
            double facing = Math.max(0, Math.min(1, 0.5 - sz * 0.9));
            double fresnel = Math.max(
                    0.06, Math.min(0.96, 0.24 + 0.52 * grazing + 0.55 * (facing - 0.5) * (1.25 - 0.5 * grazing)));
            double up = Math.max(0, Math.min(1, near * 0.75 + 0.35 * (0.5 - facing) + 0.10));
            int above = mirror.isEmpty()
                    ? sky[(int) (up * (sky.length - 1))]
                    : mirror.at(
                            rest + sx * 26 * near * grain,
                            row + (sz * 46 * near + 1) * grain,
                            sky[(int) (up * (sky.length - 1))]);
            double through = Math.max(0, Math.min(1, 0.25 + height * 0.9)) * 0.55 * Math.min(1, body.tall());
            int water = mix(deep, shallow, through);
            int c = mix(water, above, fresnel);
            if (shines) {
                double wide = 0.045 + 0.16 * near + 0.05 * body.wind();
                double q = ((rest - sunX) / view.width() + sx * 0.10) / wide;
                double path = 1 / (1 + q * q * q * q * 4 + q * q);
                double spark = Noise.smooth(0.10, 0.55, sz * 0.8 + sx * 0.25 + 0.10 - 0.2 * near);
                c = mix(c, glint, Math.min(0.95, path * path * (0.22 * (1 - near) + spark * (1 - 0.45 * near))));
            }
            return c;
        }

        private double crest(double height, float h2, float lace, double fine, double near) {
            if (body.wind() < 0.25) {
                return 0;
            }
            double edge = 0.74 - 0.42 * body.wind();
            double cap = Noise.smooth(edge, edge + 0.30, height + 0.22 * h2 * fine);
            double streak = Noise.smooth(0.15, 0.75, h2) * Math.max(0, body.wind() - 0.5) * 0.4 * near;
            double holes = 1 - near * (1 - Noise.smooth(-0.25, 0.45, lace));
            return cap * (0.45 + 0.5 * Math.max(0, h2)) * holes + streak * holes;
        }

        /** Foam that comes in rows, breaks and thins out on the sand. */
        private double surf(double x, double z, double off, float h2) {
            if (body.surf() <= 0 || off > body.surf() * 14) {
                return 0;
            }
            double lace = 0.5 + 0.9 * h2;
            double run = reach(x);
            double d = off - run;
            double q = d / (body.surf() * 0.22);
            double lip = q * q > 12 ? 0 : Math.exp(-q * q) * (0.6 + 0.5 * lace);
            double wave = off / (body.surf() * 4.2) + t * 0.23 + 0.35 * sine(x / (body.surf() * 9));
            double front = wave - Math.floor(wave);
            double broken = Noise.smooth(0.0, 0.10, front)
                    * Noise.smooth(0.62, 0.14, front)
                    * Noise.smooth(body.surf() * 13, body.surf() * 3, off)
                    * Math.max(0, lace);
            return Math.max(lip, broken * 0.95);
        }

        /** How far the last wave has run up the sand here, metres; negative is up. */
        private double reach(double x) {
            double s = body.surf();
            return s * 0.55 * sine(t * 1.15 + 1.3 * sine(x / (s * 11))) - s * 0.35 + s * 0.25 * sine(x / (s * 2.3) + 2);
        }

        private double edge(double x, double off) {
            if (off > 1e5) {
                return 1;
            }
            double d = body.surf() > 0 ? off - reach(x) : off;
            double soft = Math.max(0.06, body.surf() * 0.9);
            return Math.max(0, Math.min(1, d <= 0 ? 0 : 0.42 + d / soft * 0.3));
        }

        private void fill(int i, double y, int c, double alpha) {
            if (y >= open[i]) {
                return;
            }
            int from = (int) Math.max(0, Math.floor(y));
            int a = (int) (alpha * 255);
            int p = a == 255
                    ? c | 0xFF000000
                    : a << 24
                            | Colours.red(c) * a / 255 << 16
                            | Colours.green(c) * a / 255 << 8
                            | Colours.blue(c) * a / 255;
            for (int r = open[i] - 1; r >= from; r--) {
                pixels[r * w + i] = p;
            }
            open[i] = from;
        }
    }
}
