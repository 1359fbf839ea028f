package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import java.util.List;

/** Houses across the water in three rows, their windows, masts and neons, and all of it once more in the water. */
final class Skyline {
    private static final int[] WINDOWS = {0xFFFFD08A, 0xFFFFE2B0, 0xFFFFB45E, 0xFFFFF3DA, 0xFF9CE4F0, 0xFFFF9CC8};
    private static final int[] NEONS = {0xFF35E0F0, 0xFFFF4FA8, 0xFFFFB23E, 0xFF8C7BFF, 0xFF5CF0A0};

    private static final int[] STONES = {0xFFD0A27C, 0xFFB8705C, 0xFF6C98B8, 0xFFDCCDB0, 0xFF8FA8B0, 0xFFC8BCA8};

    private final Quay quay;
    private final Tone tone;
    private final double unit;
    private final Strip strip;

    Skyline(Quay quay) {
        this.quay = quay;
        tone = quay.tone();
        unit = quay.unit();
        strip = Strip.at(quay.view(), Quay.CITY);
    }

    /** The houses with the water at their feet, and what the wet road mirrors of them. */
    List<Layer> layers() {
        double foot = Math.ceil(quay.horizon() + unit * 0.004);
        double top = Math.floor(foot - unit * 0.62);
        Rect houses = strip.rows(top, foot);
        Art city = Art.bake(houses, 1, tone.day().light(), pen -> houses(pen, foot));
        double shore = quay.railRow() + unit * 0.02;
        Rect all = strip.rows(top, Math.max(foot + 4, shore));
        Art both = Art.bake(all, 1, tone.day().light(), pen -> {
            try (Paint p = new Paint()) {
                city.draw(pen.canvas(), p);
            }
            water(pen, city, foot, all.getBottom());
        });
        Layer front = strip.plane(Quay.CITY, both);
        return tone.dark() ? List.of(front, gloss(city, foot)) : List.of(front);
    }

    private void houses(Pen pen, double foot) {
        double[] lows = {0.10, 0.07, 0.045};
        double[] highs = quay.towering() ? new double[] {0.42, 0.34, 0.20} : new double[] {0.30, 0.24, 0.15};
        for (int row = 0; row < 3; row++) {
            double x = strip.left() - unit * 0.02 * (row + 1);
            for (int i = 0; x < strip.right(); i++) {
                long id = Noise.mix(quay.seed() + row * 1000L + i);
                double wide = unit * Noise.between(id, 1, 0.045, 0.115) * (1 + 0.2 * row);
                double hill = 0.55 + 0.65 * Noise.value(quay.seed() + 77 + row, x / unit * 1.7 + 30);
                double tall = unit * (lows[row] + (highs[row] - lows[row]) * Math.pow(Noise.at(id, 2), 1.5) * hill);
                if (row < 2 && Noise.at(id, 3) < 0.10) {
                    tall = unit * Noise.between(id, 4, 0.27, 0.42) * (row == 0 ? 1 : 0.85);
                    wide *= 0.62;
                }
                if (strip.repeats() && x + wide > strip.right()) {
                    wide = strip.right() - x;
                }
                house(pen, row, id, x, foot, wide, tall);
                x += wide * Noise.between(id, 5, 0.86, 1.10) + (row == 2 ? unit * 0.01 : 0);
            }
            veil(pen, foot, row);
        }
    }

    private void veil(Pen pen, double foot, int row) {
        double high = unit * (row == 2 ? 0.13 : 0.26);
        double most = tone.dark() ? (row == 2 ? 0.34 : 0.40) : (row == 2 ? 0.22 : 0.45);
        try (Path band = Paths.polygon(
                strip.left(), foot - high, strip.right(), foot - high, strip.right(), foot, strip.left(), foot)) {
            pen.gradient(
                    band,
                    0,
                    foot - high,
                    0,
                    foot,
                    Colours.fade(tone.haze(), 0),
                    Colours.fade(tone.haze(), most * 0.35),
                    Colours.fade(tone.haze(), most));
        }
    }

    private void house(Pen pen, int row, long id, double x, double foot, double wide, double tall) {
        int wall = Colours.mix(tone.far(), tone.near(), row * 0.5);
        if (!tone.dark()) {
            int stone = STONES[(int) (Noise.at(id, 8) * STONES.length)];
            wall = Colours.mix(wall, Colours.multiply(stone, tone.day().light().tint()), 0.20 + 0.16 * row);
        }
        wall = Colours.scale(wall, Noise.between(id, 6, 0.88, 1.14));
        double top = foot - tall;
        fill(pen, x, top, x + wide, foot, wall, Colours.mix(wall, tone.haze(), 0.22));
        double edge = Math.max(1, wide * 0.06);
        boolean left = tone.day().sunX() < 0.5;
        int light = tone.dark() ? 0xFF9CB4FF : tone.day().light().key();
        fill(
                pen,
                left ? x : x + wide - edge,
                top,
                left ? x + edge : x + wide,
                foot,
                Colours.mix(wall, light, 0.28),
                Colours.mix(wall, light, 0.05));
        double shade = wide * Noise.between(id, 7, 0.25, 0.4);
        fill(
                pen,
                left ? x + wide - shade : x,
                top,
                left ? x + wide : x + shade,
                foot,
                Colours.fade(tone.day().light().shade(), 0.22),
                Colours.fade(tone.day().light().shade(), 0.04));
        roof(pen, row, id, x, top, wide, tall, wall);
        windows(pen, row, id, x, top, wide, tall, wall);
    }

    private void roof(Pen pen, int row, long id, double x, double top, double wide, double tall, int wall) {
        double kind = Noise.at(id, 10);
        double mid = x + wide / 2;
        if (kind < 0.25) {
            double step = unit * 0.014;
            fill(pen, x + wide * 0.16, top - step, x + wide * 0.84, top + 1, wall, wall);
            fill(pen, x + wide * 0.34, top - step * 2, x + wide * 0.66, top - step + 1, wall, wall);
            top -= step * 2;
        } else if (kind < 0.36) {
            try (Path slope = Paths.polygon(
                    x,
                    top + 1,
                    x + wide * 0.25,
                    top - wide * 0.22,
                    x + wide * 0.75,
                    top - wide * 0.22,
                    x + wide,
                    top + 1)) {
                pen.fill(slope, Colours.mix(wall, tone.haze(), 0.08));
            }
            top -= wide * 0.22;
        } else if (kind < 0.62) {
            fill(pen, x + wide * 0.2, top - unit * 0.008, x + wide * 0.42, top + 1, wall, wall);
        }
        if (tall > unit * 0.17 && Noise.at(id, 11) < 0.62) {
            double mast = unit * Noise.between(id, 12, 0.02, 0.05);
            fill(
                    pen,
                    mid - Math.max(0.6, unit * 0.0011),
                    top - mast,
                    mid + Math.max(0.6, unit * 0.0011),
                    top,
                    wall,
                    wall);
            if (tone.dark()) {
                pen.glow(mid, top - mast, unit * 0.017, 0xD0FF3848, BlendMode.SRC_OVER);
                try (Path lamp = Paths.oval(mid, top - mast, unit * 0.0026, unit * 0.0026)) {
                    pen.fill(lamp, 0xFFFF8088);
                }
            }
        }
        if (tone.dark() && row > 0 && Noise.at(id, 13) < 0.26) {
            int neon = NEONS[(int) (Noise.at(id, 14) * NEONS.length)];
            double y = foot(top, kind, wide);
            try (Path tube = Paths.line(x + wide * 0.06, y, x + wide * 0.94, y)) {
                pen.softStroke(tube, unit * 0.006, unit * 0.006, Colours.fade(neon, 0.5));
                pen.stroke(tube, unit * 0.0028, Colours.mix(neon, 0xFFFFFFFF, 0.35));
            }
        }
        if (tone.dark() && row == 2 && tall > unit * 0.09 && Noise.at(id, 15) < 0.34) {
            sign(pen, id, x + wide * 0.5, top + unit * 0.018, tall);
        }
    }

    private double foot(double top, double kind, double wide) {
        return kind < 0.25 ? top + unit * 0.028 : kind < 0.36 ? top + wide * 0.22 : top;
    }

    /** An upright sign: a lit frame with bars where far letters would be. */
    private void sign(Pen pen, long id, double x, double top, double tall) {
        int neon = NEONS[(int) (Noise.at(id, 16) * NEONS.length)];
        double w = unit * 0.011;
        double h = Math.min(tall * 0.6, unit * 0.062);
        pen.glow(x, top + h / 2, h * 0.9, Colours.fade(neon, 0.30), BlendMode.SRC_OVER);
        try (Path board = Paths.box(x - w, top, x + w, top + h, w * 0.5)) {
            pen.fill(board, 0xFF140A24);
            pen.stroke(board, unit * 0.0020, Colours.mix(neon, 0xFFFFFFFF, 0.25));
        }
        for (int i = 0; i < 4; i++) {
            double y = top + h * (0.16 + 0.22 * i);
            double s = w * 0.5;
            try (Path glyph = Noise.at(id, 20 + i) < 0.5
                    ? Paths.line(x - s, y - s, x + s, y - s, x + s, y + s, x - s, y + s)
                    : Paths.line(x - s, y + s, x - s, y - s, x + s, y - s, x + s, y, x - s, y)) {
                pen.stroke(glyph, unit * 0.0022, Colours.mix(neon, 0xFFFFFFFF, 0.5));
            }
        }
    }

    private void windows(Pen pen, int row, long id, double x, double top, double wide, double tall, int wall) {
        double pitchX = unit * (0.0098 + 0.0020 * row);
        double pitchY = unit * (0.0128 + 0.0022 * row);
        double w = pitchX * (0.42 + 0.16 * Noise.at(id, 30));
        double h = pitchY * 0.46;
        int columns = (int) ((wide - pitchX * 0.7) / pitchX);
        int rows = (int) ((tall - pitchY * 0.8) / pitchY);
        double from = x + (wide - columns * pitchX) / 2 + (pitchX - w) / 2;
        int pane = tone.dark()
                ? Colours.scale(wall, 0.74)
                : Colours.mix(wall, tone.day().middle(), 0.42);
        try (Paint p = new Paint()) {
            for (int j = 0; j < rows; j++) {
                for (int i = 0; i < columns; i++) {
                    long w0 = id + 131L * j + i;
                    boolean on = Noise.at(w0, 40) < tone.lit() * (0.45 + Noise.at(id, 31));
                    if (!on && Noise.at(w0, 41) < 0.25) {
                        continue;
                    }
                    int glass = WINDOWS[(int) (Math.pow(Noise.at(w0, 42), 1.5) * WINDOWS.length)];
                    double k = (0.42 + 0.5 * Noise.at(w0, 43)) * (0.62 + 0.19 * row);
                    p.setColor(on ? Colours.mix(wall, glass, Math.min(1, k)) : pane);
                    float px = (float) (from + i * pitchX);
                    float py = (float) (top + pitchY * 0.5 + j * pitchY);
                    pen.canvas().drawRect(Rect.makeXYWH(px, py, (float) w, (float) h), p);
                }
            }
        }
    }

    private static void fill(Pen pen, double x0, double y0, double x1, double y1, int high, int low) {
        try (Path box = Paths.polygon(x0, y0, x1, y0, x1, y1, x0, y1)) {
            if (high == low) {
                pen.fill(box, high);
            } else {
                pen.gradient(box, 0, y0, 0, y1, high, low);
            }
        }
    }

    private void water(Pen pen, Art city, double foot, double bottom) {
        try (Path sea =
                Paths.polygon(strip.left(), foot, strip.right(), foot, strip.right(), bottom, strip.left(), bottom)) {
            int far = Colours.mix(tone.haze(), tone.day().middle(), tone.dark() ? 0.42 : 0.55);
            int near = Colours.mix(tone.day().zenith(), tone.day().middle(), 0.55);
            pen.gradient(sea, 0, foot, 0, bottom, far, Colours.mix(far, near, 0.6), near);
            pen.inside(
                    sea, () -> mirrored(pen, city, foot, 0.42, unit * 0.002, unit * 0.016, tone.dark() ? 0.62 : 0.34));
        }
        try (Path shore = Paths.polygon(
                strip.left(),
                foot - unit * 0.003,
                strip.right(),
                foot - unit * 0.003,
                strip.right(),
                foot + unit * 0.0025,
                strip.left(),
                foot + unit * 0.0025)) {
            pen.fill(shore, Colours.fade(Colours.scale(tone.near(), 0.5), 0.8));
        }
        for (int i = 0; i < 130; i++) {
            double v = Math.pow(Noise.at(quay.seed() + 301, i), 1.4);
            double y = foot + 2 + v * (bottom - foot);
            double x = strip.left() + Noise.at(quay.seed() + 302, i) * strip.width();
            double w = unit * (0.006 + 0.03 * v) * Noise.between(quay.seed() + 303, i, 0.5, 1.6);
            try (Path dash = Paths.line(x - w, y, x + w, y)) {
                pen.stroke(
                        dash,
                        Math.max(0.8, unit * 0.0012),
                        Colours.fade(Colours.mix(tone.haze(), 0xFFFFFFFF, 0.35), 0.10 + 0.22 * Noise.at(i, 9)));
            }
        }
    }

    private void mirrored(Pen pen, Art city, double foot, double squash, double sx, double sy, double alpha) {
        pen.canvas().save();
        pen.canvas().translate(0, (float) foot);
        pen.canvas().scale(1, (float) -squash);
        pen.canvas().translate(0, (float) -foot);
        try (ImageFilter blur = ImageFilter.makeBlur((float) sx, (float) (sy / squash), FilterTileMode.CLAMP);
                Paint p = new Paint().setAlphaf((float) alpha).setImageFilter(blur)) {
            city.draw(pen.canvas(), p);
        }
        pen.canvas().restore();
    }

    /** The lights of the city as long streaks on the road; stays where it is while the road runs through. */
    private Layer gloss(Art city, double foot) {
        double top = quay.railRow();
        double bottom = Math.max(top + 8, quay.view().visible(quay.railZ()).getBottom());
        Rect bounds = strip.rows(top, bottom);
        Art art = Art.bake(bounds, 0.25, tone.day().light(), pen -> {
            pen.canvas().save();
            pen.canvas().translate(0, (float) top);
            pen.canvas()
                    .scale(1, (float) -((bottom - top) / (foot - city.bounds().getTop()) * 1.5));
            pen.canvas().translate(0, (float) -foot);
            try (ImageFilter blur = ImageFilter.makeBlur(
                            (float) (unit * 0.0035), (float) (unit * 0.055), FilterTileMode.CLAMP);
                    Paint p = new Paint().setImageFilter(blur)) {
                city.draw(pen.canvas(), p);
            }
            pen.canvas().restore();
            try (Path all =
                    Paths.polygon(strip.left(), top, strip.right(), top, strip.right(), bottom, strip.left(), bottom)) {
                fade(pen, all, top, bottom);
            }
        });
        return strip.repeats()
                ? new Layer.Plane(Quay.CITY * 0.95, art, 0, strip.width(), BlendMode.SRC_OVER, t -> 1)
                : Layer.Plane.of(Quay.CITY * 0.95, art);
    }

    private static void fade(Pen pen, Path all, double top, double bottom) {
        try (io.github.humbleui.skija.Shader s = io.github.humbleui.skija.Shader.makeLinearGradient(
                        0, (float) top, 0, (float) bottom, new int[] {0xA8FFFFFF, 0x78FFFFFF, 0x38FFFFFF, 0x10FFFFFF});
                Paint p = new Paint().setShader(s).setBlendMode(BlendMode.DST_IN)) {
            pen.canvas().drawPath(all, p);
        }
    }
}
