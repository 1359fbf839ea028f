package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import java.util.function.DoubleUnaryOperator;

/**
 * Head and tail lamps at night: baked once, drawn over the figure, no part of its shadow.
 *
 * @param unit metres a point
 * @param x of the lamp, points
 * @param y of the lamp, points
 * @param power 0 off, 1 night
 */
record Lamp(double unit, double x, double y, double power) {
    private static final int WARM = 0xFFFFE9BE;

    /** A beam to the right with its pool of light on the road. */
    Cel beam(Light light, DoubleUnaryOperator bob) {
        Art art = Art.bake(Paths.rect(x - 150, y - 170, x + 760, 60), 0.32, light, this::drawBeam);
        Art core = Art.bake(Paths.rect(x - 130, y - 130, x + 130, y + 130), 0.6, light, this::drawCore);
        return live("beam", bob, art, core);
    }

    /** A red glow with its pool on the road. */
    Cel tail(Light light, DoubleUnaryOperator bob) {
        Art art = Art.bake(Paths.rect(x - 320, y - 130, x + 110, 40), 0.3, light, this::drawTail);
        return live("tail-lamp", bob, art);
    }

    private Cel live(String name, DoubleUnaryOperator bob, Art... sheets) {
        return new Cel.Live(name, (pen, t) -> {
            pen.canvas().save();
            pen.canvas().translate(0, (float) bob.applyAsDouble(t));
            pen.canvas().scale((float) unit, (float) unit);
            double flicker = power * (0.97 + 0.03 * Math.sin(t * 23));
            for (Art art : sheets) {
                pen.lay(art, Math.min(1, flicker));
            }
            pen.canvas().restore();
        });
    }

    private void drawBeam(Pen pen) {
        Path cone = Paths.polygon(x, y - 15, x + 700, y - 92, x + 740, y + 150, x + 420, y + 120, x, y + 17);
        pen.layer(BlendMode.SRC_OVER, 1, () -> {
            pen.soft(cone, 12, Colours.fade(WARM, 0.5));
            Path fade = Paths.polygon(x - 200, y - 300, x + 900, y - 300, x + 900, y + 400, x - 200, y + 400);
            try (io.github.humbleui.skija.Shader s = io.github.humbleui.skija.Shader.makeLinearGradient(
                            (float) x,
                            0,
                            (float) x + 720,
                            0,
                            new int[] {0xFF000000, 0x99000000, 0x40000000, 0x00000000},
                            new float[] {0, 0.22f, 0.6f, 1});
                    Paint p = new Paint().setShader(s).setBlendMode(BlendMode.DST_IN)) {
                pen.canvas().drawPath(fade, p);
            }
        });
        Path inner = Paths.polygon(x, y - 8, x + 420, y - 26, x + 430, y + 44, x, y + 9);
        pen.layer(BlendMode.SRC_OVER, 1, () -> {
            pen.soft(inner, 9, Colours.fade(0xFFFFF6E2, 0.75));
            try (io.github.humbleui.skija.Shader s = io.github.humbleui.skija.Shader.makeLinearGradient(
                            (float) x, 0, (float) x + 430, 0, new int[] {0xFF000000, 0x66000000, 0x00000000});
                    Paint p = new Paint().setShader(s).setBlendMode(BlendMode.DST_IN)) {
                pen.canvas().drawRect(Paths.rect(x - 100, y - 200, x + 600, y + 200), p);
            }
        });
        pen.canvas().save();
        pen.canvas().translate((float) x + 240, -2);
        pen.canvas().scale(1, 0.13f);
        pen.glow(0, 0, 230, Colours.fade(WARM, 0.62), BlendMode.SRC_OVER);
        pen.glow(0, 0, 110, Colours.fade(0xFFFFF4DA, 0.5), BlendMode.SRC_OVER);
        pen.canvas().restore();
    }

    private void drawCore(Pen pen) {
        pen.glow(x, y, 125, Colours.fade(WARM, 0.85), BlendMode.SRC_OVER);
        pen.glow(x + 6, y, 54, 0xFFFFFFFF, BlendMode.SRC_OVER);
        pen.soft(Paths.oval(x + 4, y, 120, 1.6), 1.6, Colours.fade(0xFFFFFFFF, 0.7));
    }

    private void drawTail(Pen pen) {
        pen.glow(x, y, 100, Colours.fade(0xFFFF3A55, 0.8), BlendMode.SRC_OVER);
        pen.glow(x, y, 22, Colours.fade(0xFFFFD8D0, 0.95), BlendMode.SRC_OVER);
        pen.canvas().save();
        pen.canvas().translate((float) x - 70, (float) y);
        pen.canvas().scale(1, 0.16f);
        pen.glow(0, 0, 190, Colours.fade(0xFFFF3A55, 0.5), BlendMode.SRC_OVER);
        pen.canvas().restore();
        pen.canvas().save();
        pen.canvas().translate((float) x - 60, -3);
        pen.canvas().scale(1, 0.12f);
        pen.glow(0, 0, 150, Colours.fade(0xFFFF2A48, 0.4), BlendMode.SRC_OVER);
        pen.canvas().restore();
    }
}
