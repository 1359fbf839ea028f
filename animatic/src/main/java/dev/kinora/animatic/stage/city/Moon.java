package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.sky.Sky;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;

/** A great moon with seas and craters, low over the houses. */
final class Moon {
    private final Quay quay;

    Moon(Quay quay) {
        this.quay = quay;
    }

    Layer layer() {
        double r = quay.unit() * 0.128;
        double x = quay.view().width() * (0.5 + (quay.tone().day().sunX() - 0.5) * 1.15);
        double y = quay.horizon() - Math.min(quay.horizon() * 0.62, quay.unit() * 0.42);
        double reach = r * 2.6;
        Rect bounds = Paths.rect(x - reach, y - reach, x + reach, y + reach);
        return Layer.Plane.of(
                Sky.FAR * 0.95, Art.bake(bounds, 1, quay.tone().day().light(), pen -> draw(pen, x, y, r)));
    }

    private void draw(Pen pen, double x, double y, double r) {
        pen.glow(x, y, r * 2.6, 0xA05A6CE0, BlendMode.SRC_OVER);
        pen.glow(x, y, r * 1.6, 0x80A8B8FF, BlendMode.SRC_OVER);
        try (Path disc = Paths.oval(x, y, r, r)) {
            pen.radial(disc, x - r * 0.3, y - r * 0.35, r * 1.6, 0xFFD6CBB2, 0xFFC8BCA4, 0xFF9C8E94);
            pen.inside(disc, () -> {
                for (int i = 0; i < 9; i++) {
                    double a = Noise.at(quay.seed() + 5, i) * Math.PI * 2;
                    double d = r * (0.12 + 0.76 * Math.sqrt(Noise.at(quay.seed() + 6, i)));
                    double s = r * (0.07 + 0.20 * Math.pow(Noise.at(quay.seed() + 7, i), 1.6));
                    double flat = 1 - 0.35 * d / r;
                    double cx = x + Math.cos(a) * d;
                    double cy = y + Math.sin(a) * d;
                    try (Path sea = Paths.oval(cx, cy, s * flat, s);
                            Path inner = Paths.oval(cx - s * 0.10, cy - s * 0.10, s * flat * 0.72, s * 0.72)) {
                        pen.soft(sea, s * 0.10, 0x70786E7C);
                        pen.soft(inner, s * 0.16, 0x48605870);
                        pen.innerEdge(sea, s * 0.14, s * 0.14, s * 0.06, 0x40554C66, BlendMode.SRC_OVER);
                    }
                }
                for (int i = 0; i < 26; i++) {
                    double a = Noise.at(quay.seed() + 8, i) * Math.PI * 2;
                    double d = r * Math.sqrt(Noise.at(quay.seed() + 9, i));
                    try (Path dot = Paths.oval(x + Math.cos(a) * d, y + Math.sin(a) * d, r * 0.018, r * 0.018)) {
                        pen.fill(dot, 0x50706678);
                    }
                }
            });
            pen.innerEdge(
                    disc,
                    -r * 0.10,
                    -r * 0.12,
                    r * 0.14,
                    Colours.fade(quay.tone().haze(), 0.38),
                    BlendMode.SRC_OVER);
        }
    }
}
