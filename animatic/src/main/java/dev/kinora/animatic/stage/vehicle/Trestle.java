package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** An iron viaduct as a tile that repeats: a lattice girder on a braced tower. Centimetres, y down from the rail. */
final class Trestle {
    private static final double DEPTH = 190;
    private static final double TOP = 26;

    private Trestle() {}

    static void draw(Workshop w, double wide, double deep) {
        Pen pen = w.pen();
        int iron = w.lit(0xFF8A4A3C);
        int dark = Colours.mix(iron, pen.light().shade(), 0.55);
        int far = Colours.mix(dark, pen.light().air(), 0.25);
        tower(pen, wide / 2 + 46, deep, far, 15);
        lattice(pen, wide, far, 11, 60);
        tower(pen, wide / 2, deep, iron, 22);
        lattice(pen, wide, iron, 15, 0);
        for (double y : new double[] {0, TOP + DEPTH}) {
            pen.fill(Paths.box(-2, y, wide + 2, y + TOP, 0), iron);
            pen.fill(Paths.box(-2, y + TOP - 6, wide + 2, y + TOP, 0), dark);
            pen.fill(
                    Paths.box(-2, y, wide + 2, y + 4, 0),
                    Colours.mix(iron, pen.light().key(), 0.35));
        }
        for (double x = 20; x < wide; x += 40) {
            pen.fill(Paths.oval(x, 13, 3, 3), dark);
            pen.fill(Paths.oval(x, TOP + DEPTH + 13, 3, 3), dark);
        }
    }

    private static void lattice(Pen pen, double wide, int colour, double thick, double shift) {
        double step = wide / 8;
        double low = TOP + DEPTH;
        for (int i = -1; i < 9; i++) {
            double x = i * step + shift;
            pen.stroke(Paths.line(x, TOP, x + step, low), thick, colour);
            pen.stroke(Paths.line(x, low, x + step, TOP), thick, colour);
            pen.fill(Paths.box(x - thick * 0.7, TOP, x + thick * 0.7, low, 0), colour);
        }
    }

    /** Two legs that spread towards the ground, braced between. */
    private static void tower(Pen pen, double x, double deep, int colour, double thick) {
        double top = 2 * TOP + DEPTH;
        double storeys = 6;
        for (int side = -1; side <= 1; side += 2) {
            pen.stroke(Paths.line(x + side * 70, top, x + side * 210, deep), thick * 1.5, colour);
        }
        for (int i = 0; i < storeys; i++) {
            double a = top + (deep - top) * i / storeys;
            double b = top + (deep - top) * (i + 1) / storeys;
            double wa = 70 + 140 * i / storeys;
            double wb = 70 + 140 * (i + 1) / storeys;
            pen.stroke(Paths.line(x - wa, a, x + wb, b), thick * 0.6, colour);
            pen.stroke(Paths.line(x + wa, a, x - wb, b), thick * 0.6, colour);
            pen.stroke(Paths.line(x - wb, b, x + wb, b), thick * 0.8, colour);
        }
    }
}
