package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** A leafless tree that forks five times, with snow on its boughs if there is any. Drawn in the pen's units for any size. */
public final class BareTree {
    private static final int FORKS = 5;

    private final Light light;
    private final double distance;
    private final boolean snow;
    private final long seed;

    /**
     * @param light the light of the place
     * @param distance metres of air in front of it
     * @param snow whether snow lies on it
     * @param seed decides its shape
     */
    public BareTree(Light light, double distance, boolean snow, long seed) {
        this.light = light;
        this.distance = distance;
        this.snow = snow;
        this.seed = seed;
    }

    /** Draws it with its foot at a point. */
    public void tree(Pen pen, double x, double y, double tall) {
        limb(pen, new Limb(x, y, -Math.PI / 2, tall * 0.34, tall * 0.035), 0);
    }

    private record Limb(double x, double y, double angle, double length, double radius) {
        double endX() {
            return x + Math.cos(angle) * length;
        }

        double endY() {
            return y + Math.sin(angle) * length;
        }
    }

    private void limb(Pen pen, Limb l, int fork) {
        bark(pen, l);
        if (snow && fork > 0 && l.radius() > pen.pixel() * 0.5) {
            try (Path p = Paths.line(l.x(), l.y() - l.radius() * 0.8, l.endX(), l.endY() - l.radius() * 0.6)) {
                pen.stroke(p, l.radius() * 0.9, tone(0xFFF2F7FF, 0.3));
            }
        }
        if (fork >= FORKS || l.length() < pen.pixel() * 3) {
            return;
        }
        long own = Noise.mix(seed + fork * 131L + Math.round(l.angle() * 1000));
        int n = fork == 0 ? 4 : 2 + (int) (Noise.at(own, 1) * 1.6);
        for (int i = 0; i < n; i++) {
            double spread = fork == 0 ? 1.5 : 1.15;
            double turn = ((i + 0.5) / n - 0.5) * spread + (Noise.at(own, 10 + i) - 0.5) * 0.5;
            double upright = (-Math.PI / 2 - l.angle()) * 0.12;
            limb(
                    pen,
                    new Limb(
                            l.endX(),
                            l.endY(),
                            l.angle() + turn + upright,
                            l.length() * (0.66 + 0.16 * Noise.at(own, 20 + i)),
                            l.radius() * 0.6),
                    fork + 1);
        }
    }

    private void bark(Pen pen, Limb l) {
        int wood = tone(0xFF54443C, 0);
        int lit = tone(0xFF8A7466, 0.4);
        double r = l.radius();
        double side = Math.signum(light.keyX()) * r;
        try (Path p = Paths.tube(
                l.x(),
                l.y(),
                r,
                (l.x() + l.endX()) / 2,
                (l.y() + l.endY()) / 2,
                r * 0.85,
                l.endX(),
                l.endY(),
                r * 0.6)) {
            if (r > pen.pixel() * 1.5) {
                pen.gradient(p, l.x() + side, l.y(), l.x() - side, l.y(), lit, wood, Colours.scale(wood, 0.7));
            } else {
                pen.fill(p, wood);
            }
        }
    }

    private int tone(int colour, double sun) {
        return light.atDistance(
                Colours.screen(light.surface(colour), light.key(), light.keyAmount() * sun * 0.8), distance);
    }
}
