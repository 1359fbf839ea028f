package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** The road as ground: asphalt with wear along the lane, a line beside the rail, dashes towards the camera. */
final class Road {
    /** Columns by which a tile laps over the next, so that no seam shows. */
    private static final int OVERLAP = 2;

    private final Quay quay;
    private final Tone tone;

    Road(Quay quay) {
        this.quay = quay;
        tone = quay.tone();
    }

    List<Layer> layers() {
        View view = quay.view();
        double top = Math.floor(quay.railRow() - 3);
        double low = Math.max(view.height(), top + 8);
        double bottom = Math.ceil(view.underfoot(low, 6, view.height() * 1.6));
        if (top > view.visible(quay.railZ()).getBottom()) {
            return List.of();
        }
        Strip strip = Strip.underfoot(view, bottom);
        double coarse = Math.max(1.5, Math.min(view.width(), view.height()) / 480.0);
        double grain = strip.width() / Math.round(strip.width() / coarse);
        int tile = (int) Math.round(strip.width() / grain);
        int w = strip.repeats() ? tile + OVERLAP : tile;
        int h = (int) Math.round((bottom - top) / grain);
        Sheet sheet = Sheet.of(w, h);
        for (int y = 0; y < h; y++) {
            row(sheet, tile, y, top + (y + 0.5) * grain, strip);
        }
        Rect bounds = Rect.makeXYWH((float) strip.left(), (float) top, (float) (w * grain), (float) (h * grain));
        List<Layer> out = new ArrayList<>();
        out.add(strip.ground(sheet.toArt(bounds)));
        double z = quay.railZ() * 0.31;
        if (view.screenY(0, z) < bottom) {
            out.add(dashes(z));
        }
        return out;
    }

    /** The line between the lanes, all at one depth so that it stays whole while the road runs. */
    private Layer dashes(double z) {
        View view = quay.view();
        Strip strip = Strip.at(view, z);
        double y = view.screenY(0, z);
        double half = Math.max(1.2, (view.screenY(0, z * 0.985) - y));
        double step = strip.width() / Math.max(2, Math.round(strip.width() / (quay.unit() * 0.75)));
        int paint = Colours.multiply(0xFFE9E4EE, quay.tone().day().light().tint());
        return strip.plane(
                z * 1.2,
                Art.bake(strip.rows(y - half * 2, y + half * 2), 1, tone.day().light(), pen -> {
                    for (double x = strip.left(); x < strip.right() - step / 2; x += step) {
                        double w = step * 0.40;
                        try (Path dash = Paths.polygon(
                                x + half, y - half, x + w + half, y - half, x + w, y + half, x, y + half)) {
                            pen.soft(dash, half * 0.3, Colours.fade(paint, 0.34));
                        }
                    }
                }));
    }

    private void row(Sheet sheet, int tile, int y, double py, Strip strip) {
        double grain = strip.width() / tile;
        View view = quay.view();
        double z = Math.min(1e4, view.groundZ(py));
        double metre = z / view.focal();
        double soft = metre * grain * z / Math.max(0.2, view.eye());
        double near = Math.min(1, (py - quay.railRow()) / Math.max(1, view.height() - quay.railRow()));
        double edge = line(z, quay.railZ() * 0.90, 0.10 + quay.railZ() * 0.004, soft);
        int base = Colours.mix(
                Colours.multiply(
                        tone.road(),
                        tone.dark() ? 0xFFFFFFFF : tone.day().light().tint()),
                tone.dark() ? Colours.mix(tone.day().middle(), tone.haze(), 0.40) : tone.haze(),
                (tone.dark() ? 0.55 : 0.28) * Math.pow(1 - near, 1.5));
        double k0 = tone.dark() ? 1.0 - 0.54 * Math.pow(near, 1.2) : 1.06 - 0.28 * near;
        int paint = Colours.multiply(0xFFE9E4EE, tone.day().light().tint());
        int seed = (int) quay.seed() + 500;
        double period = strip.repeats() ? strip.width() * metre : 0;
        for (int x = 0; x < sheet.width; x++) {
            int column = x % tile;
            double mx = (strip.left() + (column + 0.5) * grain - view.width() / 2.0) * metre;
            double v = wear(seed, mx, z);
            if (period > 0 && column > tile * 0.8) {
                double blend = (column / (double) tile - 0.8) / 0.2;
                v = v * (1 - blend) + wear(seed, mx - period, z) * blend;
            }
            double k = k0 * (0.80 + 0.42 * v);
            double mark = 0.50 * edge;
            mark *= 0.72 + 0.4 * v;
            sheet.set(
                    x,
                    y,
                    (float) (Colours.red(base) * k * (1 - mark) + Colours.red(paint) * mark),
                    (float) (Colours.green(base) * k * (1 - mark) + Colours.green(paint) * mark),
                    (float) (Colours.blue(base) * k * (1 - mark) + Colours.blue(paint) * mark));
        }
    }

    private static double wear(int seed, double x, double z) {
        double streak = Noise.value(seed, x * 0.55, z * 5.5);
        double fine = Noise.value(seed + 3, x * 3.2, z * 15);
        double patch = Noise.value(seed + 5, x * 0.22, z * 0.7);
        return 0.42 * streak + 0.28 * fine + 0.30 * patch;
    }

    /** Share of a painted line at depth {@code at} that a row at depth {@code z} shows. */
    private static double line(double z, double at, double half, double soft) {
        double d = Math.abs(z - at);
        double s = Math.max(0.01, soft * 0.7);
        return (1 - Noise.smooth(half, half + s, d)) * Math.min(1, 2.2 * half / s);
    }
}
