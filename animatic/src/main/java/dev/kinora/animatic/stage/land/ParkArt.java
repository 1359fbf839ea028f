package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** What tells a park from a meadow: benches and lamps. Drawn in the pen's units, foot at a point, for any size. */
final class ParkArt {
    private static final int IRON = 0xFF2E3A38;
    private static final int WOOD = 0xFF9A6A3E;
    private static final int GLASS = 0xFFFFE6A8;

    private final Light light;
    private final double distance;

    /**
     * @param light the light of the place
     * @param distance metres of air in front of it
     */
    ParkArt(Light light, double distance) {
        this.light = light;
        this.distance = distance;
    }

    /** A slatted bench that faces the camera; it is 1.7 times as wide as it is high. */
    void bench(Pen pen, double x, double y, double tall) {
        double half = tall * 0.85;
        for (int side = -1; side <= 1; side += 2) {
            double at = x + side * half * 0.8;
            box(pen, at - tall * 0.035, y - tall * 0.46, at + tall * 0.035, y, IRON, 0);
            box(pen, at - tall * 0.03, y - tall * 0.98, at + tall * 0.03, y - tall * 0.4, IRON, 0);
            box(pen, at - tall * 0.05, y - tall * 0.66, at + tall * 0.05, y - tall * 0.61, IRON, 0.2);
        }
        for (int i = 0; i < 4; i++) {
            double top = y - tall * (0.98 - 0.115 * i);
            box(pen, x - half, top, x + half, top + tall * 0.08, WOOD, 0.25);
        }
        box(pen, x - half, y - tall * 0.50, x + half, y - tall * 0.46, WOOD, 0.8);
        box(pen, x - half, y - tall * 0.46, x + half, y - tall * 0.40, Colours.scale(WOOD, 0.8), 0.2);
    }

    /** A lamp on a post; {@code lit} after dark. */
    void lamp(Pen pen, double x, double y, double tall, boolean lit) {
        double w = tall * 0.014;
        box(pen, x - w * 2.4, y - tall * 0.09, x + w * 2.4, y, IRON, 0);
        box(pen, x - w, y - tall * 0.86, x + w, y - tall * 0.08, IRON, 0.3);
        double top = y - tall;
        double r = tall * 0.045;
        int glass = lit ? GLASS : tone(0xFFE8E4D4, 0.4);
        try (Path pane = Paths.polygon(
                        x - r * 0.7,
                        y - tall * 0.86,
                        x + r * 0.7,
                        y - tall * 0.86,
                        x + r,
                        top + r * 0.9,
                        x - r,
                        top + r * 0.9);
                Path cap = Paths.polygon(x - r * 1.2, top + r * 0.9, x + r * 1.2, top + r * 0.9, x, top - r * 0.1)) {
            pen.fill(pane, glass);
            pen.stroke(pane, w * 0.7, tone(IRON, 0));
            pen.fill(cap, tone(IRON, 0.2));
        }
        if (lit) {
            pen.glow(x, y - tall * 0.91, tall * 0.42, Colours.fade(GLASS, 0.5), BlendMode.PLUS);
        }
    }

    private void box(Pen pen, double left, double top, double right, double bottom, int colour, double sun) {
        try (Path p = Paths.box(left, top, right, bottom, (right - left) * 0.02)) {
            pen.gradient(p, 0, top, 0, bottom, tone(colour, sun + 0.2), tone(colour, sun));
        }
    }

    private int tone(int colour, double sun) {
        return light.atDistance(
                Colours.screen(light.surface(colour), light.key(), light.keyAmount() * sun * 0.5), distance);
    }
}
