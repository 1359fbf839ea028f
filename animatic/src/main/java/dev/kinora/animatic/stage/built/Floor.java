package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.stream.IntStream;

/** The ground of a built place: material, shadows of houses, pools of lamp light, and all of it mirrored when wet. */
final class Floor {
    private final View view;
    private final Hour hour;
    private final List<Part> parts;
    private final Strip strip;
    private final Rect bounds;

    Floor(View view, Hour hour, List<Part> parts) {
        this.view = view;
        this.hour = hour;
        this.parts = parts;
        strip = Strip.underfoot(view, Ensemble.lowest(view));
        bounds = Ensemble.ground(view, strip);
    }

    List<Layer> layers(Terrain terrain) {
        if (view.horizonY() > view.height() * 1.1) {
            return List.of();
        }
        Art base = base(terrain);
        Art art = Art.bake(bounds, base.scale(), hour.light(), pen -> {
            try (Paint p = new Paint()) {
                base.draw(pen.canvas(), p);
            }
            shadows(pen);
            if (hour.wet() || wet(terrain)) {
                mirrored(pen, terrain);
            }
            pools(pen);
        });
        return List.of(strip.ground(art));
    }

    /** Whether there is water. */
    private boolean wet(Terrain terrain) {
        for (double z = 1; z < 600; z *= 1.25) {
            if (terrain.mirror(0, z) > 0 || terrain.mirror(z * 0.5, z) > 0) {
                return true;
            }
        }
        return false;
    }

    private Art base(Terrain terrain) {
        double grain = Math.max(1, Math.min(view.width(), view.height()) / 760.0);
        int w = (int) Math.round(bounds.getWidth() / grain);
        int h = (int) Math.max(2, Math.round(bounds.getHeight() / grain));
        Sheet sheet = strip.repeats() ? Sheet.wrapping(w, h) : Sheet.of(w, h);
        IntStream.range(0, h).parallel().forEach(y -> row(sheet, terrain, y, grain));
        return sheet.toArt(bounds);
    }

    private void row(Sheet sheet, Terrain terrain, int y, double grain) {
        double restY = bounds.getTop() + (y + 0.5) * grain;
        double z = Math.min(1500, view.groundZ(restY));
        double metre = z / view.focal();
        double deep = metre * grain * Math.max(1, z / Math.max(0.3, view.eye()) * 0.5);
        double near = Math.min(1.1, (restY - bounds.getTop()) / Math.max(1, view.height() - bounds.getTop()));
        double k = hour.sunny() ? 0.86 : 0.6;
        double wet = hour.wet() ? 0.66 : 1;
        Light l = hour.light();
        int air = hour.airColour();
        double veil = hour.air(z);
        double period = strip.width() * metre;
        for (int x = 0; x < sheet.width; x++) {
            double restX = bounds.getLeft() + (x + 0.5) * grain;
            double mx = (restX - view.width() / 2.0) * metre;
            int c = terrain.colour(mx, z, deep);
            if (strip.repeats() && x > sheet.width * 0.85) {
                c = Colours.mix(
                        c, terrain.colour(mx - period, z, deep), (x - sheet.width * 0.85) / (sheet.width * 0.15));
            }
            if (hour.snow() && terrain.mirror(mx, z) == 0) {
                c = snowed(c, mx, z);
            }
            c = hour.lit(Colours.scale(c, wet), k - 0.14 * Math.min(1, near) + sun(restX, near));
            c = Colours.mix(c, l.shade(), 0.16 * near * near);
            c = Colours.mix(c, air, veil);
            sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c));
        }
    }

    /** A low sun lays a bright band towards the camera. */
    private double sun(double restX, double near) {
        double low = hour.day().warmth();
        if (low <= 0 || strip.repeats()) {
            return 0;
        }
        double dx = (restX / view.width() - hour.day().sunX()) / (0.22 + 0.3 * near);
        return low * 0.55 * Math.exp(-dx * dx) * (1 - 0.6 * near);
    }

    private int snowed(int c, double x, double z) {
        double n = Noise.fbm((int) hour.seed() + 5, x * 0.55, z * 0.4, 3);
        double trodden = Noise.smooth(0.60, 0.72, n) * 0.55;
        int snow = Colours.mix(0xFFF4F8FF, 0xFFC6D4EA, 0.8 * Noise.fbm((int) hour.seed() + 6, x * 1.3, z * 0.9, 3));
        return Colours.mix(snow, c, trodden);
    }

    /** What houses throw on the ground. */
    private void shadows(Pen pen) {
        double strength = Math.min(0.62, hour.day().floor().shadow() * 1.45);
        if (strength < 0.04 || strip.repeats() || !hour.sunny()) {
            contacts(pen);
            return;
        }
        double slope = hour.day().floor().shadowSlope();
        double length = hour.day().floor().shadowLength();
        int dark = Colours.fade(Colours.scale(hour.light().shade(), 0.9), strength);
        pen.layer(BlendMode.SRC_OVER, 1, () -> {
            for (Part part : parts) {
                double[] foot = part.footprint();
                if (foot.length == 0 || part.z() > 300) {
                    continue;
                }
                double h = Math.min(part.top(), 16) * 0.8;
                double[] all = new double[foot.length * 2];
                for (int i = 0; i < foot.length; i += 2) {
                    all[i] = foot[i];
                    all[i + 1] = foot[i + 1];
                    all[foot.length + i] = foot[i] + slope * h;
                    all[foot.length + i + 1] = foot[i + 1] - length * h;
                }
                try (Path p = Paths.polygon(Hull.of(project(all)))) {
                    pen.fill(p, dark, BlendMode.SRC);
                }
            }
        });
        contacts(pen);
    }

    private double[] project(double[] xz) {
        double[] out = new double[xz.length];
        for (int i = 0; i < xz.length; i += 2) {
            double z = Math.max(0.15, xz[i + 1]);
            out[i] = view.screenX(xz[i], z);
            out[i + 1] = view.screenY(0, z);
        }
        return out;
    }

    private void contacts(Pen pen) {
        int dark = Colours.fade(Colours.scale(hour.light().shade(), 0.5), 0.42);
        for (Part part : parts) {
            double[] foot = part.footprint();
            if (foot.length > 0 && part.z() < 120 && !strip.repeats()) {
                try (Path p = Paths.polygon(Hull.of(project(foot)))) {
                    pen.softStroke(p, view.scale(part.z()) * 0.35, view.scale(part.z()) * 0.22, dark);
                }
            }
        }
    }

    /** Light of lamps and shop windows on the ground. */
    private void pools(Pen pen) {
        if (hour.glow() < 0.3) {
            return;
        }
        for (Part part : parts) {
            double[] at = part.pool();
            if (at.length == 0 || at[1] < 0.8) {
                continue;
            }
            double s = view.scale(at[1]);
            double cy = view.screenY(0, at[1]);
            double flat = Math.max(0.05, Math.min(0.8, view.eye() / at[1]));
            strip.place(view.screenX(at[0], at[1]), at[2] * s, x -> {
                pen.canvas().save();
                pen.canvas().translate((float) x, (float) cy);
                pen.canvas().scale(1, (float) flat);
                pen.glow(0, 0, at[2] * s, Colours.fade(0xFFFFB860, 0.62 * hour.glow()), BlendMode.SRC_OVER);
                pen.canvas().restore();
            });
        }
    }

    /** The place upside down: in long streaks on wet ground, clear in puddles. */
    private void mirrored(Pen pen, Terrain terrain) {
        Art mirror = Art.bake(bounds, 0.5, hour.light(), p -> {
            int sky = Colours.mix(hour.day().horizon(), hour.day().middle(), 0.5);
            try (Path all = Paths.polygon(
                    bounds.getLeft(),
                    bounds.getTop(),
                    bounds.getRight(),
                    bounds.getTop(),
                    bounds.getRight(),
                    bounds.getBottom(),
                    bounds.getLeft(),
                    bounds.getBottom())) {
                p.gradient(
                        all,
                        0,
                        bounds.getTop(),
                        0,
                        bounds.getBottom(),
                        Colours.fade(hour.day().horizon(), 0.75),
                        Colours.fade(sky, 0.4),
                        Colours.fade(hour.day().middle(), 0.25));
            }
            Ensemble.draw(p, parts, strip, Sight.of(view).mirrored(), view, hour);
        });
        double u = Math.min(view.width(), view.height());
        if (hour.wet()) {
            try (ImageFilter blur =
                            ImageFilter.makeBlur((float) (u * 0.004), (float) (u * 0.045), FilterTileMode.CLAMP);
                    Paint p = new Paint().setImageFilter(blur).setAlphaf(hour.dark() ? 0.55f : 0.42f)) {
                mirror.draw(pen.canvas(), p);
            }
        }
        Art puddles = puddles(terrain);
        pen.layer(BlendMode.SRC_OVER, hour.dark() ? 0.8 : 0.7, () -> {
            try (Paint p = new Paint();
                    Paint mask = new Paint().setBlendMode(BlendMode.DST_IN)) {
                rippled(pen, mirror, p);
                puddles.draw(pen.canvas(), mask);
            }
        });
    }

    /** The mirrored picture, its rows shifted as waves bend it. */
    private void rippled(Pen pen, Art mirror, Paint paint) {
        double step = 2;
        for (double y = bounds.getTop(); y < bounds.getBottom(); y += step) {
            double z = Math.min(400, view.groundZ(y + 0.5));
            double near = (y - bounds.getTop()) / Math.max(1, view.height() - bounds.getTop());
            double shift = ((Noise.value((int) hour.seed() + 71, z * 4.2, 0.5) - 0.5) * 12
                            + (Noise.value((int) hour.seed() + 72, y * 0.31, 0.5) - 0.5) * 6)
                    * (0.15 + near);
            double top = (y - bounds.getTop()) * mirror.scale();
            pen.canvas()
                    .drawImageRect(
                            mirror.image(),
                            Paths.rect(0, top, mirror.image().getWidth(), top + step * mirror.scale()),
                            Paths.rect(bounds.getLeft() + shift, y, bounds.getRight() + shift, y + step),
                            io.github.humbleui.skija.SamplingMode.LINEAR,
                            paint,
                            true);
        }
    }

    private Art puddles(Terrain terrain) {
        double grain = 3;
        int w = (int) Math.ceil(bounds.getWidth() / grain);
        int h = (int) Math.ceil(bounds.getHeight() / grain);
        Sheet sheet = strip.repeats() ? Sheet.wrapping(w, h) : Sheet.of(w, h);
        for (int y = 0; y < h; y++) {
            double z = Math.min(400, view.groundZ(bounds.getTop() + (y + 0.5) * grain));
            double metre = z / view.focal();
            for (int x = 0; x < w; x++) {
                double mx = (bounds.getLeft() + (x + 0.5) * grain - view.width() / 2.0) * metre;
                double n = hour.wet() ? Noise.fbm((int) hour.seed() + 61, mx * 0.8 + 50, z * 0.7, 3) : 0;
                n += hour.wet() ? 0.12 * (Noise.value((int) hour.seed() + 63, mx * 7, z * 4.5) - 0.5) : 0;
                double wet = hour.wet() ? 0.06 + 0.94 * Noise.smooth(0.50, 0.60, n) : 0;
                sheet.set(x, y, 255, 255, 255, (float) Math.max(wet, terrain.mirror(mx, z)));
            }
        }
        return sheet.toArt(bounds);
    }
}
