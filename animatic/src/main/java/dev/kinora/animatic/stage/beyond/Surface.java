package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The water itself: its colour from above to below, the surface seen from underneath, and rays of light. */
final class Surface {
    private static final double FAR = 4e5;

    private final Depth depth;
    private final View view;
    private final Water water;

    Surface(Depth depth) {
        this.depth = depth;
        view = depth.view();
        water = depth.water();
    }

    List<Layer> layers() {
        List<Layer> list = new ArrayList<>();
        list.add(body());
        for (int i = 0; i < 2; i++) {
            list.add(ripples(i));
            if (i == 0 || view.rigid()) {
                list.add(rays(i));
            }
        }
        return list;
    }

    /** The water's colour alone. */
    Layer body() {
        Rect seen = view.visible(FAR);
        int per = 3;
        int w = (int) Math.ceil(seen.getWidth() / per);
        int h = (int) Math.ceil(seen.getHeight() / per);
        Sheet sheet = Sheet.of(w, h);
        double cx = water.sunX() * view.width();
        double wide = Math.min(view.width(), view.height()) * 0.55;
        IntStream.range(0, h).parallel().forEach(y -> {
            double row = seen.getTop() + y * per;
            int base = water.at(row / view.height());
            for (int x = 0; x < w; x++) {
                double col = seen.getLeft() + x * per;
                double dx = (col - cx) / wide;
                double dy = Math.max(0, row) / (view.height() * 0.42);
                double glow = Math.exp(-dx * dx * 0.9 - dy * dy * 1.4) * 0.36 * water.strength();
                double murk = 0.05 * (Noise.fbm((int) depth.seed(), col / 260, row / 180, 2) - 0.5);
                sheet.set(
                        x,
                        y,
                        channel(Colours.red(base), Colours.red(water.sun()), glow, murk),
                        channel(Colours.green(base), Colours.green(water.sun()), glow, murk),
                        channel(Colours.blue(base), Colours.blue(water.sun()), glow, murk));
            }
        });
        return Layer.Plane.of(FAR, sheet.toArt(seen));
    }

    private static float channel(int base, int light, double k, double murk) {
        return (float) Math.max(0, Math.min(255, base + (light - base) * k + 255 * murk));
    }

    /** The wavy underside of the surface in perspective, a tile that drifts. */
    private Layer ripples(int i) {
        Rect seen = view.visible(FAR);
        double deep = view.height() * 0.30;
        int per = 2;
        double tile = Math.ceil(view.width() * 1.5 / 12) * 12;
        int w = (int) (tile / per);
        int h = (int) Math.max(8, (deep - seen.getTop()) / per);
        Sheet sheet = Sheet.of(w, h);
        double cx = water.sunX() * view.width();
        int seed = (int) depth.seed() + i * 31;
        double unit = depth.unit();
        IntStream.range(0, h).parallel().forEach(y -> {
            double row = seen.getTop() + y * per;
            double near = Math.max(0.02, 1 - row / deep);
            double v = 1 / (0.08 + near);
            for (int x = 0; x < w; x++) {
                double u = x * per / (150 * unit);
                double a = crease(seed, u, v, tile / (150 * unit), near);
                double sun = 0.42 + 0.58 * Math.exp(-Math.pow((x * per - cx) / (view.width() * 0.34), 2));
                double k = Math.pow(a, 2.2) * near * sun * water.strength() * (i == 0 ? 0.72 : 0.52);
                if (k > 0.01) {
                    sheet.set(
                            x,
                            y,
                            Colours.red(water.sun()),
                            Colours.green(water.sun()),
                            Colours.blue(water.sun()),
                            (float) Math.min(0.9, k));
                }
            }
        });
        Rect area = Rect.makeXYWH(0, seen.getTop(), (float) (w * per), (float) (h * per));
        double drift = (i == 0 ? 9 : -14) * unit;
        double turn = i * Math.PI;
        return new Layer.Plane(
                FAR * 0.98,
                sheet.toArt(area),
                drift,
                w * per,
                BlendMode.SRC_OVER,
                t -> 0.62 + 0.38 * Math.sin(t * 1.3 + turn));
    }

    private static double crease(int seed, double u, double v, double period, double near) {
        double k = Noise.smooth(0.82, 1, u / period);
        double one = ridge(seed, u, v, near);
        return k <= 0 ? one : one * (1 - k) + k * ridge(seed, u - period, v, near);
    }

    private static double ridge(int seed, double u, double v, double near) {
        double wide = 1.6 * near + 0.5;
        double bend = Noise.value(seed + 9, u * 0.7 / wide, v * 0.9) * 1.6;
        double a = 1 - Math.abs(2 * Noise.value(seed, u / wide + bend, v * 3.1) - 1);
        double b = 1 - Math.abs(2 * Noise.value(seed + 3, u * 2.1 / wide - bend, v * 5.3 + bend) - 1);
        return a * 0.68 + b * 0.42 * a;
    }

    /** Shafts of light that fan out from the sun; two sets breathe against each other. */
    private Layer rays(int i) {
        Rect seen = view.visible(depth.z(4));
        int per = 4;
        int w = (int) Math.ceil(seen.getWidth() / per);
        int h = (int) Math.ceil(seen.getHeight() * 0.92 / per);
        Sheet sheet = Sheet.of(w, h);
        double cx = water.sunX() * view.width();
        double cy = -view.height() * 0.28;
        double reach = view.height() * 1.25;
        int seed = (int) depth.seed() + 70 + i;
        IntStream.range(0, h).parallel().forEach(y -> {
            double dy = seen.getTop() + y * per - cy;
            for (int x = 0; x < w; x++) {
                double dx = seen.getLeft() + x * per - cx;
                double angle = Math.atan2(dx, dy);
                double n = Noise.value(seed, angle * 9 + 40) * Noise.value(seed + 1, angle * 23 + 90) * 1.9;
                double beam = Noise.smooth(0.36, 1.05, n);
                double far = Math.hypot(dx, dy) / reach;
                double fade = Math.max(0, 1 - far) * Math.exp(-angle * angle * 1.5);
                double k = beam * fade * 0.62 * water.strength();
                if (k > 0.008) {
                    sheet.set(
                            x,
                            y,
                            Colours.red(water.sun()),
                            Colours.green(water.sun()),
                            Colours.blue(water.sun()),
                            (float) k);
                }
            }
        });
        Rect area = Rect.makeXYWH(seen.getLeft(), seen.getTop(), (float) (w * per), (float) (h * per));
        Art art = sheet.toArt(area);
        double turn = i * 2.6;
        return new Layer.Plane(
                depth.z(i == 0 ? 4 : 1.4),
                art,
                0,
                0,
                BlendMode.SRC_OVER,
                t -> (i == 0 ? 0.75 : 0.42) * (0.72 + 0.28 * Math.sin(t * 0.9 + turn)));
    }
}
