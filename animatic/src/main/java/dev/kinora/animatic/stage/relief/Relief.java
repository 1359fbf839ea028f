package dev.kinora.animatic.stage.relief;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.types.Rect;
import java.util.stream.IntStream;

/**
 * Paints land from a {@link Form} and a {@link Matter}, column by column from near to far: slopes in sun and shade, cast
 * shadows, creases, air. Land is cut into bands of depth, each a plane of its own, so that it moves as depth does.
 */
public final class Relief {
    private static final int SHADOW_STEPS = 5;
    /** Rows for which light and slope are taken as the same: flat land far away has many steps of depth in one row. */
    private static final double STEP = 0.45;
    /** Pixels in which the near edge of a band fades into what lies before it. */
    private static final double SKIRT = 9;
    /** Pixels for which a band goes on below its near edge where nothing lies before it. */
    private static final double HEM = 150;

    private final View view;
    private final Daylight day;
    private final Form form;
    private final Matter matter;
    private final Air air;
    private final double[] sun;
    private double level = Double.NEGATIVE_INFINITY;
    private boolean solid;

    /**
     * How land fades.
     *
     * @param share of the real distance that the air counts: mountains are seen farther than trees
     * @param mist strength of the mist that lies in the lowlands, 0 to 1
     * @param top metres in which that mist thins out
     * @param soft how far light wraps around forms: 0 rock, 1 clouds
     */
    public record Air(double share, double mist, double top, double soft) {
        /** Clear air over kilometres. */
        public static final Air CLEAR = new Air(0.03, 0, 1, 0);
    }

    public Relief(View view, Daylight day, Form form, Matter matter, Air air) {
        this.view = view;
        this.day = day;
        this.form = form;
        this.matter = matter;
        this.air = air;
        sun = sun(day);
    }

    /** Leaves open what lies below {@code metres}: there is water, painted by others. */
    public Relief above(double metres) {
        level = metres;
        return this;
    }

    /** Lets every band reach down behind the next, for land that lies on no painted ground. */
    public Relief solid() {
        solid = true;
        return this;
    }

    private double hem() {
        return Double.isInfinite(level) ? HEM : SKIRT;
    }

    /** Where painting begins: solid land goes on below its near edge as it is there, as far as its hem reaches. */
    private double first(double from) {
        return solid ? Math.min(from, view.groundZ(view.screenY(0, from) + hem())) : from;
    }

    /** Direction to the sun: right, up, away; then the tangent of its height over the plain. */
    private static double[] sun(Daylight day) {
        double up = Math.max(0.20, Math.min(0.46, day.sunY() < 0 ? 0.2 : day.sunY() * 0.7 + 0.14));
        double flat = Math.sqrt(1 - up * up);
        double side = Math.signum(day.light().keyX());
        return new double[] {side * flat * 0.93, up, flat * 0.36, up / flat};
    }

    /**
     * The land between two depths.
     *
     * @param from metres
     * @param to metres
     * @param detail 1 paints every pixel, 2 every second
     */
    public Layer.Plane band(double from, double to, double detail) {
        return band(Strip.at(view, Math.sqrt(from * to)), from, to, detail);
    }

    /** The same as a tile that repeats sideways, for clouds that drift. */
    public Layer.Plane tile(double from, double to, double detail) {
        return band(Strip.tile(view, 1.5), from, to, detail);
    }

    private Layer.Plane band(Strip strip, double from, double to, double detail) {
        double z = Math.sqrt(from * to);
        double grain = detail * Math.max(1, Math.min(view.width(), view.height()) / 720.0);
        double[] rows = rows(strip, from, to);
        Rect seen = view.visible(z);
        double top = Math.floor(Math.max(seen.getTop(), rows[0] - 8));
        double bottom = Math.ceil(Math.max(top + 4, Math.min(seen.getBottom() + 4, rows[1] + (solid ? hem() : 10))));
        int w = (int) Math.max(2, Math.round(strip.width() / grain));
        int h = (int) Math.max(2, Math.round((bottom - top) / grain));
        Sheet sheet = Sheet.of(w, h);
        Survey survey = new Survey(view, form, strip, grain, first(from), w);
        survey.measure(to, top, h, level);
        IntStream.range(0, w).parallel().forEach(i -> new Column(survey, i, grain, top, sheet).paint());
        Art art = sheet.toArt(strip.rows(top, bottom));
        return strip.plane(z, art);
    }

    /** Highest and lowest row that the band reaches, found on a coarse net. */
    private double[] rows(Strip strip, double from, double to) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int j = 0; j <= 28; j++) {
            double z = from * Math.pow(to / from, j / 28.0);
            for (int i = 0; i <= 90; i++) {
                double rest = strip.left() + strip.width() * i / 90.0;
                double x = (rest - view.width() / 2.0) * z / view.focal();
                double row = view.screenY(form.height(x, z, z / 200), z);
                least = Math.min(least, row);
                most = j == 0 ? Math.max(most, row) : most;
            }
        }
        double slack = view.height() * 0.02;
        return new double[] {least - slack, most + slack};
    }

    /** One column of the picture. */
    private final class Column {
        private final Survey survey;
        private final int i;
        private final double grain;
        private final double top;
        private final Sheet sheet;
        private final double across;
        private final Spot spot = new Spot();
        private final Light light = day.light();
        private double start = Double.NaN;
        private double looked = Double.NEGATIVE_INFINITY;

        Column(Survey survey, int i, double grain, double top, Sheet sheet) {
            this.survey = survey;
            this.i = i;
            this.grain = grain;
            this.top = top;
            this.sheet = sheet;
            across = survey.across(i);
        }

        void paint() {
            int open = sheet.height;
            double last = 0;
            for (int k = 0; k < survey.depths(i) && open > 0; k++) {
                double z = survey.z(k);
                double h = survey.height(i, k, z);
                double row = (view.screenY(Math.max(h, level), z) - top) / grain;
                if (h < level) {
                    open = (int) Math.min(open, Math.ceil(Math.max(0, row)));
                    last = row;
                    start = Double.isNaN(start) ? sheet.height : start;
                    continue;
                }
                if (Double.isNaN(start)) {
                    start = row;
                    last = row + 8;
                }
                if (row < open) {
                    if (looked - row > STEP || row > looked) {
                        look(k, z, h);
                        looked = row;
                    }
                    spot.x = across * z;
                    spot.z = z;
                    spot.height = h;
                    open = fill(row, Math.min(open, sheet.height), last, z);
                }
                last = row;
            }
        }

        private void look(int depth, double z, double h) {
            double x = across * z;
            double d = survey.fine(z);
            double l = survey.height(i - 1, depth, z);
            double r = survey.height(i + 1, depth, z);
            double f = survey.height(i, x, z + d, d);
            spot.x = x;
            spot.z = z;
            spot.height = h;
            spot.slopeX = (r - l) / (2 * d);
            spot.slopeZ = (f - h) / d;
            spot.crease = Math.max(-1, Math.min(1, ((l + r + f) / 3 - h) / (d * 0.64)));
            spot.fine = d;
            double norm = Math.sqrt(1 + spot.slopeX * spot.slopeX + spot.slopeZ * spot.slopeZ);
            double lambert = (-spot.slopeX * sun[0] + sun[1] - spot.slopeZ * sun[2]) / norm;
            double wrap = 0.10 + 0.5 * air.soft();
            double v = Noise.smooth(-wrap, 0.72, lambert);
            if (v > 0) {
                v *= 1 - (1 - 0.5 * air.soft()) * shadow(x, z, h, d);
            }
            double cover = day.shines() ? 1 : 0.30;
            v = v * cover + (1 - cover) * (0.34 + 0.34 / norm);
            spot.lit = Math.max(0, Math.min(1, v - 0.30 * Math.max(0, spot.crease) + 0.10 * Math.max(0, -spot.crease)));
        }

        /** How far higher land hides the sun, 0 to 1. */
        private double shadow(double x, double z, double h, double fine) {
            double dark = 0;
            double s = fine * 5;
            double flat = Math.hypot(sun[0], sun[2]);
            for (int k = 0; k < SHADOW_STEPS && dark < 1; k++) {
                double over = survey.near(i, x + sun[0] / flat * s, z + sun[2] / flat * s, s * 0.22) - h - s * sun[3];
                dark = Math.max(dark, over / (s * 0.16));
                s *= 2.9;
            }
            return Math.min(1, dark);
        }

        /** Fills the rows from {@code row} down to those that are covered already; returns the first covered row. */
        private int fill(double row, int open, double below, double z) {
            double h = spot.height;
            double rise = (below - row) * grain * z / view.focal();
            int from = (int) Math.max(0, Math.floor(row));
            boolean steep = below - row > 1.6;
            int c = steep ? 0 : seen();
            for (int y = from; y < open; y++) {
                if (steep) {
                    double down = Math.max(0, Math.min(1, (y + 0.5 - row) / Math.max(1e-6, below - row)));
                    spot.height = h - rise * down;
                    c = seen();
                }
                float cover = y >= row ? 1 : (float) (y + 1 - row);
                cover *= (float)
                        (solid && y - start < hem() / grain ? 1 : Math.max(0, Math.min(1, 1 - (y - start) / SKIRT)));
                sheet.under(i, y, Colours.red(c), Colours.green(c), Colours.blue(c), cover);
            }
            return (int) Math.ceil(Math.max(0, row));
        }

        private int seen() {
            spot.glow = 0;
            int base = matter.colour(spot);
            double v = spot.lit;
            int body = light.surface(base);
            int bright = Colours.screen(body, light.key(), light.keyAmount() * 0.75 * v);
            int dark = Colours.mix(Colours.scale(body, 0.74), light.shade(), light.shadeAmount() * 0.72);
            int c = Colours.mix(dark, bright, v);
            int far = Colours.mix(day.horizon(), light.air(), 0.5);
            double reach = spot.z * air.share() / 100;
            double k = 1 - Math.pow(1 - Math.min(0.9, light.haze()), reach);
            k = Math.min(0.92, k);
            double mist = air.mist() * Math.exp(-Math.max(0, spot.height) / air.top());
            c = Colours.mix(c, far, 1 - (1 - k) * (1 - mist * Math.min(1, reach * 3)));
            return spot.glow == 0
                    ? c
                    : Colours.mix(c, spot.glow | 0xFF000000, Colours.alpha(spot.glow) / 255.0 * (1 - 0.5 * k));
        }
    }
}
