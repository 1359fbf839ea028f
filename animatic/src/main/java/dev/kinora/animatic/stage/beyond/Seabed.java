package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Sand with ripple marks that fades into the water, and nets of light that wander over it. */
final class Seabed {
    private static final int PER = 2;

    private final Depth depth;
    private final View view;
    private final Water water;
    private final Strip strip;
    private final double top;
    private final double bottom;

    Seabed(Depth depth) {
        this.depth = depth;
        view = depth.view();
        water = depth.water();
        top = Math.floor(view.horizonY() + view.height() * 0.012);
        double low = Math.max(view.height(), top + 8);
        bottom = Math.ceil(view.underfoot(low, 6, view.height() * 1.6));
        strip = Strip.underfoot(view, bottom);
    }

    List<Layer> layers() {
        if (view.visible(1e4).getBottom() < top) {
            return List.of();
        }
        List<Layer> list = new ArrayList<>();
        list.add(sand());
        list.add(net(0));
        if (view.rigid()) {
            list.add(net(1));
        }
        return list;
    }

    /** How lost in the water a depth is, 0 to 1. */
    private double lost(double z) {
        return 1 - Math.exp(-Math.max(0, z / view.plan().focus() - 0.45) * 0.55);
    }

    private Layer sand() {
        int w = (int) Math.ceil(strip.width() / PER);
        int h = (int) Math.max(4, Math.ceil((bottom - top) / PER));
        Sheet sheet = Sheet.of(w, h);
        int seed = (int) depth.seed() + 11;
        int light = Colours.mix(Colours.mix(0xFFD8CCA2, water.sun(), 0.2), water.middle(), 0.30);
        int dark = Colours.mix(Colours.mix(0xFF6E6A52, water.deep(), 0.4), water.middle(), 0.25);
        double scale = 1 / view.plan().focus() * 3.2;
        double dim = 0.30 + 0.62 * water.strength();
        IntStream.range(0, h).parallel().forEach(y -> {
            double row = top + (y + 0.5) * PER;
            double z = Math.min(view.plan().focus() * 60, view.groundZ(row));
            double lost = lost(z);
            double fine = Math.min(1, 0.8 * view.plan().focus() / z);
            double edge = Noise.smooth(0, view.height() * 0.05, row - top);
            for (int x = 0; x < w; x++) {
                double wx = (strip.left() + x * PER - view.width() / 2.0) * z / view.focal();
                double k = strip.repeats()
                        ? meet(
                                x / (double) w,
                                wx,
                                strip.width() * z / view.focal(),
                                m -> sand(seed, m * scale, z * scale, fine))
                        : sand(seed, wx * scale, z * scale, fine);
                double near = (0.62 + 0.38 * Noise.smooth(bottom, top, row)) * dim;
                int c = Colours.scale(Colours.mix(dark, light, k), near);
                c = water.through(c, lost);
                sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), (float) edge);
            }
        });
        Rect area = Rect.makeXYWH((float) strip.left(), (float) top, (float) (w * PER), (float) (h * PER));
        return new Layer.Ground(sheet.toArt(area), strip.repeats() ? strip.width() : 0);
    }

    /** Wide enough that drifting does not bare its edges. */
    private Strip drifting(Strip s) {
        double more = Math.ceil(view.seconds() * 7 * depth.unit());
        return s.repeats() ? s : new Strip(s.left() - more, s.width() + 2 * more, false);
    }

    private static double sand(int seed, double u, double v, double fine) {
        double bend = Noise.fbm(seed, u * 0.5, v * 0.5, 2) * 5;
        double wave = 0.5 + 0.5 * Math.sin(v * 24 + bend * 2.6 + u * 1.2);
        double dune = Noise.fbm(seed + 5, u * 0.35, v * 0.4, 3);
        double grain = Noise.fbm(seed + 7, u * 26, v * 26, 2) - 0.5;
        return Math.max(0, Math.min(1, 0.10 + dune * 0.75 + (wave - 0.5) * 0.34 * fine + grain * 0.34 * fine));
    }

    private static double web(int seed, double u, double v) {
        double b = Noise.value(seed + 2, u * 0.8, v * 0.8);
        double a = Noise.cells(seed, u + b * 1.3, v * 0.8 + b);
        return Math.pow(Noise.smooth(0.30, 0.86, a), 2.2);
    }

    /** Blends a field into its repetition near a tile's right edge; {@code across} is 0 to 1 over the tile. */
    private static double meet(double across, double x, double period, DoubleUnaryOperator field) {
        double k = (across - 0.8) / 0.2;
        double value = field.applyAsDouble(x);
        return k <= 0 ? value : value * (1 - k) + k * field.applyAsDouble(x - period);
    }

    /** A net of caustics on the sand; two of them cross-fade and drift. */
    private Layer net(int i) {
        int per = 3;
        double from = depth.bed(2.6);
        Strip wide = drifting(Strip.at(view, depth.z(1.9)));
        int w = (int) Math.ceil(wide.width() / per);
        int h = (int) Math.max(4, Math.ceil((bottom - from) / per));
        Sheet sheet = Sheet.of(w, h);
        int seed = (int) depth.seed() + 20 + i * 7;
        double scale = 8.5 / view.plan().focus();
        IntStream.range(0, h).parallel().forEach(y -> {
            double row = from + (y + 0.5) * per;
            double z = view.groundZ(row);
            double fade = (1 - lost(z)) * Noise.smooth(0, view.height() * 0.06, row - from);
            for (int x = 0; x < w; x++) {
                double wx = (wide.left() + x * per - view.width() / 2.0) * z / view.focal();
                double web = wide.repeats()
                        ? meet(
                                x / (double) w,
                                wx,
                                wide.width() * z / view.focal(),
                                m -> web(seed, m * scale, z * scale))
                        : web(seed, wx * scale, z * scale);
                double k = web * fade * 1.1 * water.strength();
                if (k > 0.01) {
                    sheet.set(
                            x,
                            y,
                            Colours.red(water.sun()),
                            Colours.green(water.sun()),
                            Colours.blue(water.sun()),
                            (float) Math.min(0.7, k));
                }
            }
        });
        Rect area = Rect.makeXYWH((float) wide.left(), (float) from, (float) (w * per), (float) (h * per));
        double turn = i * Math.PI;
        double mean = view.rigid() ? 0.48 : 0.66;
        double swing = view.rigid() ? 0.40 : 0.22;
        return new Layer.Plane(
                depth.z(1.9),
                sheet.toArt(area),
                (i == 0 ? 5 : -6) * depth.unit(),
                wide.repeats() ? wide.width() : 0,
                BlendMode.SRC_OVER,
                t -> mean + swing * Math.sin(t * 1.7 + turn));
    }
}
