package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** What hangs in the air of a room: shafts of sun and the dust in them. */
final class Air {
    private static final int MOTES = 46;

    private final Chamber room;
    private final Glow glow;
    private final Light light;
    private final long seed;

    Air(Chamber room, Glow glow, Light light, long seed) {
        this.room = room;
        this.glow = glow;
        this.light = light;
        this.seed = Noise.seed(seed, "air");
    }

    List<Layer> layers() {
        List<Layer> list = new ArrayList<>();
        if (glow.sunlight()[0] > 0.5 && !room.repeats() && !glow.windows().isEmpty()) {
            list.add(shafts());
        }
        list.add(motes());
        return list;
    }

    private Layer shafts() {
        View view = room.view();
        double z = room.back() - 0.9;
        Rect seen = view.visible(z);
        double lx = Double.MAX_VALUE;
        double rx = -Double.MAX_VALUE;
        double top = seen.getBottom();
        for (Opening w : glow.windows()) {
            for (double x : new double[] {w.left(), w.right()}) {
                for (double y : new double[] {w.sill(), w.top()}) {
                    double[] e = end(x, y);
                    lx = Math.min(lx, Math.min(e[0], room.px(x, room.back())));
                    rx = Math.max(rx, Math.max(e[0], room.px(x, room.back())));
                    top = Math.min(top, room.py(y, room.back()));
                }
            }
        }
        double margin = view.height() * 0.04;
        Rect area = Paths.rect(
                Math.max(seen.getLeft(), lx - margin),
                Math.max(seen.getTop(), top - margin),
                Math.max(lx - margin + 8, Math.min(seen.getRight(), rx + margin)),
                seen.getBottom());
        Art art = Art.bake(area, 0.25, light, pen -> {
            for (Opening w : glow.windows()) {
                for (int i = 0; i < w.style().columns; i++) {
                    double l = w.left() + w.width() * (i + 0.08) / w.style().columns;
                    double r = w.left() + w.width() * (i + 0.92) / w.style().columns;
                    double[] a = end(l, w.top());
                    double[] b = end(r, w.sill());
                    double[] c = end(r, w.top());
                    double[] d = end(l, w.sill());
                    double back = room.back();
                    double x0 = room.px(l, back);
                    double y0 = room.py(w.top(), back);
                    double yb = room.py(w.sill(), back);
                    double x1 = room.px(r, back);
                    double[] hull = glow.sun()[0] > 0
                            ? new double[] {x0, y0, x1, y0, x1, yb, b[0], b[1], c[0], c[1], a[0], a[1]}
                            : new double[] {x0, y0, x1, y0, c[0], c[1], a[0], a[1], d[0], d[1], x0, yb};
                    double far = (a[1] + b[1]) / 2;
                    pen.canvas().save();
                    try (var m = io.github.humbleui.skija.MaskFilter.makeBlur(
                                    io.github.humbleui.skija.FilterBlurMode.NORMAL, view.height() * 0.012f, true);
                            var s = io.github.humbleui.skija.Shader.makeLinearGradient(
                                    (float) (x0 + x1) / 2,
                                    (float) (y0 + yb) / 2,
                                    (float) (a[0] + b[0]) / 2,
                                    (float) far,
                                    new int[] {
                                        Colours.fade(light.key(), 0.17),
                                        Colours.fade(light.key(), 0.07),
                                        Colours.fade(light.key(), 0)
                                    });
                            Paint p = new Paint().setShader(s).setMaskFilter(m).setBlendMode(BlendMode.SRC_OVER)) {
                        pen.canvas().drawPath(Paths.polygon(hull), p);
                    }
                    pen.canvas().restore();
                }
            }
        });
        return Layer.Plane.of(z, art);
    }

    /** Where the ray through a point of the window meets the floor, in rest pixels. */
    private double[] end(double x, double y) {
        double t = y / glow.sun()[1];
        double z = Math.max(room.view().plan().focus() * 0.4, room.back() - glow.sun()[2] * t);
        double k = (room.back() - z) / glow.sun()[2];
        return new double[] {room.px(x - glow.sun()[0] * k, z), room.py(Math.max(0, y - glow.sun()[1] * k), z)};
    }

    private Layer motes() {
        View view = room.view();
        double z = view.plan().focus() * 1.15;
        Art disc = Art.bake(
                Paths.rect(-1, -1, 1, 1),
                12,
                light,
                pen -> pen.radial(Paths.oval(0, 0, 1, 1), 0, 0, 1, 0xFFFFF4DC, 0xE0FFF4DC, 0x70FFEFD0, 0x00FFEFD0));
        double unit = view.height() / 720.0;
        double strength = glow.sunlight()[0] > 0.5 ? 0.6 : 0.28;
        return new Layer.Live(z, (pen, t) -> {
            double left = view.plan().travel() * t * view.focal() / z;
            try (Paint p = new Paint().setBlendMode(BlendMode.SCREEN)) {
                for (int i = 0; i < MOTES; i++) {
                    double x = left
                            + view.width()
                                    * (Noise.at(seed, i * 5L)
                                            + 0.012 * Math.sin(t * (0.3 + 0.4 * Noise.at(seed, i * 5L + 3)) + i));
                    double y = view.height()
                            * (0.08
                                    + 0.8 * Noise.at(seed, i * 5L + 1)
                                    + 0.014 * Math.sin(t * (0.25 + 0.3 * Noise.at(seed, i * 5L + 4)) + i * 2.1));
                    double r = unit * (0.9 + 1.8 * Math.pow(Noise.at(seed, i * 5L + 2), 3));
                    double twinkle = 0.55 + 0.45 * Math.sin(t * 1.1 + i * 1.7);
                    p.setAlphaf((float) (strength * twinkle / (0.6 + r * 0.5)));
                    pen.canvas()
                            .drawImageRect(
                                    disc.image(),
                                    Rect.makeWH(24, 24),
                                    Paths.rect(x - r, y - r, x + r, y + r),
                                    SamplingMode.LINEAR,
                                    p,
                                    true);
                }
            }
        });
    }
}
