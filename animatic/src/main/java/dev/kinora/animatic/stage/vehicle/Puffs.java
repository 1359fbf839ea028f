package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Shader;
import java.util.ArrayList;
import java.util.List;

/** Soft lit balls of smoke: baked once, drawn in any size. */
public final class Puffs {
    private static final int KINDS = 3;
    private static final double FINE = 60;

    private final List<Art> balls = new ArrayList<>();

    /**
     * @param order whose smoke it is
     * @param colour by white light
     * @param name tells it from other smoke
     */
    public Puffs(Order order, int colour, String name) {
        Light light = order.performer().facing() < 0
                ? order.cast().light().mirrored()
                : order.cast().light();
        for (int k = 0; k < KINDS; k++) {
            long s = Noise.seed(order.seed(), name + k);
            balls.add(Art.bake(Paths.rect(-1.3, -1.3, 1.3, 1.3), FINE, light, pen -> ball(pen, s, colour)));
        }
    }

    /** Draws the {@code k}th ball with its middle at (x, y). */
    public void draw(Pen pen, long k, double x, double y, double radius, double alpha) {
        if (alpha < 0.004) {
            return;
        }
        pen.canvas().save();
        pen.canvas().translate((float) x, (float) y);
        pen.canvas().scale((float) radius, (float) (radius * (k % 2 == 0 ? 1 : 0.92)));
        pen.lay(balls.get((int) Math.floorMod(k, (long) KINDS)), Math.min(1, alpha));
        pen.canvas().restore();
    }

    /** A heap of round lobes, each lighter where the light comes from. */
    private static void ball(Pen pen, long seed, int colour) {
        Light l = pen.light();
        int base = l.surface(colour);
        int bright = Colours.screen(base, Colours.mix(l.key(), l.sky(), 0.35), 0.35 + l.keyAmount());
        int dark = Colours.mix(base, l.shade(), 0.30 + 0.35 * l.shadeAmount());
        int[] tones = {bright, Colours.mix(bright, dark, 0.5), dark};
        for (int i = 0; i < 11; i++) {
            double a = Math.PI * 2 * i / 11 * 1.618 * 2;
            double d = i == 0 ? 0 : 0.28 + 0.34 * Noise.at(seed, i);
            lobe(pen, Math.cos(a) * d, Math.sin(a) * d * 0.9, 0.36 + 0.22 * Noise.at(seed, 20 + i), tones);
        }
    }

    private static void lobe(Pen pen, double x, double y, double r, int[] tones) {
        double lx = pen.light().keyX() * 0.55;
        double ly = Math.min(-0.2, pen.light().keyY()) * 0.55;
        try (Shader s = Shader.makeRadialGradient(
                (float) (x + lx * r),
                (float) (y + ly * r),
                (float) (r * 1.35),
                new int[] {Colours.fade(tones[0], 0.95), Colours.fade(tones[1], 0.9), Colours.fade(tones[2], 0.55)},
                new float[] {0, 0.55f, 1})) {
            pen.fill(Paths.oval(x, y, r, r), s);
        }
        pen.glow(x, y, r * 1.5, Colours.fade(tones[1], 0.35), BlendMode.SRC_OVER);
    }
}
