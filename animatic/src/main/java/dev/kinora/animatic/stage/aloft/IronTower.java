package dev.kinora.animatic.stage.aloft;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;

/** The iron tower of Paris among the roofs, lattice and arches; after dark it is lit from within. */
final class IronTower {
    private static final double TALL = 330;

    private final View view;
    private final Daylight day;
    private final double glow;

    IronTower(View view, Daylight day, double glow) {
        this.view = view;
        this.day = day;
        this.glow = glow;
    }

    /** Half its width at a height, metres. */
    private static double half(double y) {
        double k = 1 - y / TALL;
        return 2 + 60 * Math.pow(k, 2.7);
    }

    Layer layer(Blocks blocks) {
        double z = view.eye() * 4.4;
        double x = view.width() * 0.16 / view.scale(z);
        double k = view.scale(z) * blocks.unit();
        double foot = view.screenY(0, z);
        double cx = view.screenX(x, z);
        Rect area = Rect.makeXYWH(
                (float) (cx - 75 * k), (float) (foot - (TALL + 20) * k), (float) (150 * k), (float) ((TALL + 28) * k));
        Art art = Art.bake(area, 1, day.light(), pen -> pen.moved(cx, foot, 0, k, () -> draw(pen)));
        return Layer.Plane.of(z, art);
    }

    private void draw(Pen pen) {
        int iron = Colours.mix(day.light().surface(0xFF6E5A48), day.horizon(), 0.14);
        int lit = Colours.mix(iron, 0xFFFFC060, 0.85 * glow);
        if (glow > 0.2) {
            pen.glow(0, -90, 150, Colours.fade(0xFFFFA040, 0.45 * glow), BlendMode.SCREEN);
            pen.glow(0, -220, 90, Colours.fade(0xFFFFB050, 0.4 * glow), BlendMode.SCREEN);
        }
        for (int side = -1; side <= 1; side += 2) {
            leg(pen, side, lit);
        }
        for (double y = 130; y < TALL - 24; y += 7) {
            double a = half(y);
            double b = half(y + 7);
            pen.stroke(Paths.line(-a, -y, b, -y - 7), 1.1, lit);
            pen.stroke(Paths.line(a, -y, -b, -y - 7), 1.1, lit);
            pen.stroke(Paths.line(-a, -y, a, -y), 1.0, lit);
        }
        pen.stroke(Paths.curve(-37, -4, -32, -36, 0, -50, 32, -36, 37, -4), 3.2, lit);
        for (double[] deck : new double[][] {{57, 6}, {115, 4.5}, {276, 3.6}}) {
            double w = half(deck[0]) + 3;
            pen.fill(Paths.box(-w, -deck[0] - deck[1], w, -deck[0], 0.6), Colours.scale(lit, glow > 0.2 ? 1.1 : 0.9));
        }
        pen.stroke(Paths.line(0, -TALL + 30, 0, -TALL - 8), 1.6, lit);
        if (glow > 0.2) {
            for (int i = 0; i < 90; i++) {
                double y = 8 + 290 * Noise.at(5, i);
                double x = half(y) * (2 * Noise.at(6, i) - 1);
                pen.fill(Paths.oval(x, -y, 0.9, 0.9), 0xFFFFF4D0);
            }
        }
    }

    private static void leg(Pen pen, int side, int tone) {
        for (double y = 0; y < 128; y += 8) {
            double out = side * half(y);
            double in = side * Math.max(0, half(y) - 26 * (1 - y / 150));
            double out2 = side * half(y + 8);
            double in2 = side * Math.max(0, half(y + 8) - 26 * (1 - (y + 8) / 150));
            pen.stroke(Paths.line(out, -y, out2, -y - 8), 2.6, tone);
            pen.stroke(Paths.line(in, -y, in2, -y - 8), 2.2, tone);
            pen.stroke(Paths.line(out, -y, in2, -y - 8), 1.2, tone);
            pen.stroke(Paths.line(in, -y, out2, -y - 8), 1.2, tone);
            pen.stroke(Paths.line(out, -y, in, -y), 1.1, tone);
        }
    }
}
