package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;

/** A space station: modules on a truss, wings of solar cells, dishes and lit windows. */
final class Orbiter {
    private final View view;
    private final Light light;
    private final String way;
    private final long seed;

    /** @param way {@code dock} to be docked at, {@code passes}; empty when it only hangs there */
    Orbiter(View view, Light light, String way, long seed) {
        this.way = way;
        this.view = view;
        this.light = light;
        this.seed = Noise.seed(seed, "station");
    }

    Layer layer() {
        double least = Math.min(view.width(), view.height());
        double span = Math.min(view.width() * 0.27, least * 0.46);
        boolean docked = way.equals("dock");
        boolean passes = way.equals("passes");
        double drift = passes ? view.width() * 0.4 / Math.max(4, view.seconds()) : least * 0.004;
        double cx = view.width() * (docked ? 0.70 : passes ? 0.30 : 0.5 + (Noise.at(seed, 1) < 0.5 ? -1 : 1) * 0.16);
        double cy = view.height() * (docked ? 0.42 : 0.30);
        double turn = docked ? Math.PI / 2 : Noise.between(seed, 2, -0.22, 0.22);
        double m = span * 1.2;
        Art art = Art.bake(
                Paths.rect(cx - m, cy - m * (docked ? 1.2 : 0.72), cx + m, cy + m * (docked ? 1.2 : 0.72)),
                Math.min(1, 900 / least),
                light,
                pen -> pen.moved(cx, cy, turn, span / 10, () -> draw(pen)));
        return new Layer.Plane(view.plan().focus() * 30, art, drift, 0, BlendMode.SRC_OVER, t -> 1);
    }

    /** In units of a tenth of the half span. */
    private void draw(Pen p) {
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 2; i++) {
                double x = side * (5.2 + i * 3.1);
                wing(p, x, -4.05);
                wing(p, x, 0.7);
            }
        }
        truss(p);
        int white = 0xFF9298A2;
        tube(p, -2.6, 0, 5.2, 1.0, white);
        tube(p, -0.55, -2.7, 1.1, 5.4, 0xFF888E98);
        tube(p, -3.6, -0.32, 1.1, 0.66, 0xFF8E8066);
        tube(p, 2.5, -0.36, 1.2, 0.72, 0xFF808690);
        for (int i = 0; i < 9; i++) {
            double x = -2.2 + i * 0.52;
            if (Math.abs(x) > 0.75) {
                p.fill(Paths.oval(x, 0.42, 0.10, 0.10), 0xFF2A3040);
                if (Noise.at(seed, 20 + i) < 0.75) {
                    p.fill(Paths.oval(x, 0.42, 0.075, 0.075), 0xFFFFE2A0);
                    p.glow(x, 0.42, 0.5, 0x60FFD890, BlendMode.SCREEN);
                }
            }
        }
        p.stroke(Paths.line(0, -2.7, 0.5, -3.6), 0.06, 0xFFB0B4BA);
        p.lit(Paths.blob(0.1, -3.75, 0.5, -3.5, 0.95, -3.45, 0.8, -4.0, 0.4, -4.15), 0xFFE4E6E8, 0.5);
        p.glow(0, 2.75, 0.9, 0xB0FF5040, BlendMode.SCREEN);
    }

    private void truss(Pen p) {
        int steel = light.surface(0xFF8A9098);
        p.stroke(Paths.line(-9.6, 0.22, 9.6, 0.22), 0.09, steel);
        p.stroke(Paths.line(-9.6, 0.62, 9.6, 0.62), 0.09, Colours.scale(steel, 0.6));
        for (double x = -9.6; x < 9.4; x += 0.5) {
            p.stroke(Paths.line(x, 0.22, x + 0.25, 0.62, x + 0.5, 0.22), 0.05, Colours.scale(steel, 0.8));
        }
    }

    private void wing(Pen p, double x, double y) {
        double w = 1.25;
        double h = 4.2;
        var panel = Paths.box(x - w / 2, y, x + w / 2, y + h, 0.04);
        double s = Math.signum(light.keyX());
        p.gradient(panel, x - s * w, y, x + s * w, y + h * 0.4, 0xFF10183C, 0xFF24428A, 0xFF5C7CC0);
        for (int i = 1; i < 12; i++) {
            double ly = y + h * i / 12;
            p.stroke(Paths.line(x - w / 2, ly, x + w / 2, ly), 0.035, 0x90A8C4F0);
        }
        p.stroke(Paths.line(x, y, x, y + h), 0.07, 0xFFC8A868);
        p.stroke(panel, 0.05, 0xFFB0A070);
        p.fill(
                Paths.polygon(x - w / 2, y + h * 0.2, x + w / 2, y, x + w / 2, y + h * 0.25, x - w / 2, y + h * 0.5),
                0x22FFFFFF);
    }

    private static void tube(Pen p, double x, double y, double w, double h, int colour) {
        var body = Paths.box(
                x, y - (w > h ? h / 2 - 0.42 : 0), x + w, y + h - (w > h ? h / 2 - 0.42 : 0), Math.min(w, h) * 0.16);
        p.under(p.light().rims(0.25, 0.35), () -> p.lit(body, colour, Math.min(w, h) * 0.7));
        boolean flat = w > h;
        int n = (int) (Math.max(w, h) / 0.62);
        for (int i = 1; i < n; i++) {
            double u = i / (double) n;
            double top = y - (flat ? h / 2 - 0.42 : 0);
            p.stroke(
                    flat ? Paths.line(x + w * u, top, x + w * u, top + h) : Paths.line(x, y + h * u, x + w, y + h * u),
                    0.035,
                    0x50141A28);
        }
    }
}
