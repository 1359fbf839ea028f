package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;
import java.util.List;

/** The follow spot: what it does to figures, its beam in the haze, its pool on the boards, the dust in it. */
final class Spot {
    private static final int WARM = 0xFFFFE6BC;
    private static final int MOTES = 90;

    private final House house;
    private final Light light;

    Spot(House house, Light light) {
        this.house = house;
        this.light = light;
    }

    /** The light on the stage: white from above and in front, the colour of the velvet from behind. */
    static Light light(int velvet) {
        return new Light(
                -0.30,
                -0.80,
                0.52,
                0xFFFFF4DE,
                0.30,
                Colours.mix(0xFF22102A, Colours.scale(velvet, 0.35), 0.35),
                0.46,
                0xFFFFF7EA,
                0xFFFFE9C4,
                0xFFB06A30,
                new Rim(0.25, -0.97, 0xFFFFEFCF, 0.62),
                new Rim(-0.92, -0.30, Colours.screen(velvet, 0xFFFF5040, 0.35), 0.42),
                Colours.scale(velvet, 0.4),
                0.05,
                Gobo.OPEN);
    }

    /** The beam behind the play, and the little of it in front. */
    List<Layer> beams() {
        Art cone = cone();
        double z = house.z();
        return List.of(
                Layer.Plane.of(z * 1.22, cone),
                new Layer.Plane(z * 0.93, veil(cone), 0, 0, BlendMode.SRC_OVER, t -> 0.10),
                new Layer.Live(z * 0.9, this::dust));
    }

    /** The part of the beam that the play stands in: what passes in front of it. */
    private Art veil(Art cone) {
        Rect b = cone.bounds();
        float side = b.getWidth() * 0.16f;
        Rect part =
                Rect.makeLTRB(b.getLeft() + side, b.getBottom() - b.getHeight() * 0.62f, b.getRight() - side, (float)
                        house.contact());
        return Art.bake(part, cone.scale(), light, pen -> {
            try (Paint p = new Paint()) {
                cone.draw(pen.canvas(), p);
            }
            float fade = part.getTop() + part.getHeight() * 0.4f;
            try (Shader s = Shader.makeLinearGradient(0, part.getTop(), 0, fade, new int[] {0, 0xFFFFFFFF});
                    Paint p = new Paint().setShader(s).setBlendMode(BlendMode.DST_IN)) {
                pen.canvas().drawRect(part, p);
            }
        });
    }

    private double apexX() {
        return house.middleX() - house.unit() * 0.10;
    }

    private double apexY() {
        return Math.min(-0.06 * house.view().height(), house.contact() - house.unit() * 1.5);
    }

    /** Half the width of the beam at a row. */
    private double half(double row) {
        double v = (row - apexY()) / (house.contact() - apexY());
        return house.unit() * (0.075 + 0.33 * v);
    }

    private double axis(double row) {
        double v = (row - apexY()) / (house.contact() - apexY());
        return apexX() + (house.middleX() - apexX()) * v;
    }

    private Art cone() {
        double grain = Math.max(3, house.unit() / 200);
        double left = house.middleX() - house.unit() * 0.62;
        double top = apexY();
        double bottom = house.contact() + house.unit() * 0.14;
        int w = (int) Math.ceil(house.unit() * 1.24 / grain);
        int h = (int) Math.ceil((bottom - top) / grain);
        Sheet sheet = Sheet.of(w, h);
        double floor = house.contact() - house.unit() * 0.02;
        for (int y = 0; y < h; y++) {
            double py = top + (y + 0.5) * grain;
            double down = (py - top) / (floor - top);
            double fade = 0.68 * Math.exp(-down * 0.75) * (1 - Noise.smooth(0.66, 1.0, down));
            for (int x = 0; x < w; x++) {
                double px = left + (x + 0.5) * grain;
                double d = Math.abs(px - axis(py)) / half(py);
                double edge = 1 - Noise.smooth(0.70, 1.04, d);
                double haze = 0.72
                        + 0.56
                                * (Noise.fbm((int) house.seed() + 70, px / house.unit() * 5, py / house.unit() * 3, 3)
                                        - 0.5)
                                * 2;
                double ex = (px - house.middleX()) / (house.unit() * 0.46);
                double ey = (py - floor) / (house.unit() * 0.105);
                double pool = 0.20 * (1 - Noise.smooth(0.60, 1.10, Math.sqrt(ex * ex + ey * ey)));
                double a = Math.min(0.9, edge * haze * fade + pool);
                sheet.set(x, y, Colours.red(WARM), Colours.green(WARM), Colours.blue(WARM), (float) a);
            }
        }
        return sheet.toArt(Rect.makeXYWH((float) left, (float) top, (float) (w * grain), (float) (h * grain)));
    }

    private void dust(Pen pen, double t) {
        double u = house.unit();
        double tall = house.contact() - apexY();
        try (Paint p = new Paint().setAntiAlias(true).setBlendMode(BlendMode.SRC_OVER)) {
            for (int i = 0; i < MOTES; i++) {
                double rise = Noise.at(house.seed() + 81, i) + t * Noise.between(house.seed() + 82, i, -0.006, 0.012);
                double y = apexY() + tall * (0.10 + 0.84 * (1 - (rise - Math.floor(rise))));
                double x = axis(y)
                        + half(y) * (Noise.at(house.seed() + 83, i) * 2 - 1)
                        + u * 0.02 * Math.sin(t * Noise.between(house.seed() + 84, i, 0.2, 0.6) + i);
                double big = Math.pow(Noise.at(house.seed() + 85, i), 4);
                double d = Math.abs(x - axis(y)) / half(y);
                double lit = (1 - Noise.smooth(0.6, 1.0, d)) * (0.6 + 0.4 * Math.sin(t * 0.9 + i * 2.1));
                double radius = u * (0.0013 + 0.0058 * big);
                p.setColor(Colours.fade(WARM, Math.max(0, lit * (0.55 - 0.36 * big))));
                pen.canvas().drawCircle((float) x, (float) y, (float) radius, p);
            }
        }
    }

    /** The light that figures are drawn under. */
    Light light() {
        return light;
    }
}
