package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** Wide white and black keys, far ones first; a struck key tilts at its front edge. */
final class Keyboard {
    /** Height of the keys above the ground, model metres. */
    static final double TOP = 0.705;

    static final double FRONT = -0.40;
    static final double BACK = -0.135;
    static final double HALF = 0.44;

    private static final double PITCH = 2 * HALF / Hands.KEYS;
    private static final double DIP = 0.026;
    private static final boolean[] BLACK = {true, true, false, true, true, true, false};

    private final Oblique view;

    Keyboard(Oblique view) {
        this.view = view;
    }

    /** Middle of a key in model z; key 0 is the nearest. */
    static double z(double key) {
        return -HALF + PITCH * (key + 0.5);
    }

    /** All keys at rest. */
    void draw(Pen pen) {
        try (Path bed = view.face(
                FRONT, TOP - 0.03, -HALF, FRONT, TOP - 0.03, HALF, BACK, TOP - 0.03, HALF, BACK, TOP - 0.03, -HALF)) {
            pen.fill(bed, 0xFF140A0C);
        }
        for (int k = Hands.KEYS - 1; k >= 0; k--) {
            white(pen, k, 0);
        }
        for (int k = Hands.KEYS - 2; k >= 0; k--) {
            black(pen, k);
        }
    }

    /** One struck key over the keys at rest. */
    void struck(Pen pen, int k, double press) {
        if (press <= 0.01) {
            return;
        }
        double a = z(k) - PITCH * 0.5;
        double b = z(k) + PITCH * 0.5;
        try (Path gap = view.face(FRONT, TOP, a, FRONT, TOP, b, BACK, TOP, b, BACK, TOP, a)) {
            pen.fill(gap, 0xFF4A3A3A);
        }
        white(pen, k, press);
        for (int n = k; n >= k - 1; n--) {
            if (n >= 0 && n < Hands.KEYS - 1) {
                black(pen, n);
            }
        }
    }

    private void white(Pen pen, int k, double press) {
        double gap = PITCH * 0.035;
        double a = z(k) - PITCH * 0.5 + gap;
        double b = z(k) + PITCH * 0.5 - gap;
        double front = TOP - DIP * press;
        try (Path side = view.face(FRONT, front, a, BACK, TOP, a, BACK, TOP - 0.03, a, FRONT, TOP - 0.05, a);
                Path top = view.face(FRONT, front, a, FRONT, front, b, BACK, TOP, b, BACK, TOP, a)) {
            pen.fill(side, 0xFF9C8F86);
            double y0 = view.y(FRONT, front, a);
            double x0 = view.x(FRONT, front, a);
            double x1 = view.x(BACK, TOP, a);
            int lit = pen.light().surface(press > 0.3 ? 0xFFF3E6CE : 0xFFFFFBF0);
            int dim = pen.light().surface(press > 0.3 ? 0xFFB9A894 : 0xFFD6CBC0);
            pen.gradient(top, x0, y0, x1, y0, lit, lit, dim, 0xFF8E8078);
        }
    }

    /** The black key between white keys {@code k} and {@code k + 1}, if there is one. */
    private void black(Pen pen, int k) {
        if (!BLACK[Math.floorMod(k + 1, BLACK.length)]) {
            return;
        }
        double mid = z(k) + PITCH * 0.5;
        double a = mid - PITCH * 0.27;
        double b = mid + PITCH * 0.27;
        double front = FRONT + 0.098;
        double high = TOP + 0.026;
        try (Path shade = view.face(front - 0.006, TOP, a - 0.014, BACK, TOP, a - 0.014, BACK, TOP, a, front, TOP, a);
                Path side = view.face(front, TOP, a, front + 0.016, high, a, BACK, high, a, BACK, TOP, a);
                Path top = view.face(front + 0.016, high, a, front + 0.016, high, b, BACK, high, b, BACK, high, a);
                Path nose = view.face(front, TOP, a, front, TOP, b, front + 0.016, high, b, front + 0.016, high, a);
                Path shine = view.line(front + 0.03, high, a + PITCH * 0.1, BACK - 0.05, high, a + PITCH * 0.1)) {
            pen.fill(shade, 0x66301C22);
            pen.fill(nose, 0xFF35303A);
            pen.fill(side, 0xFF0B080C);
            pen.fill(top, 0xFF221D26);
            pen.stroke(shine, Math.max(pen.pixel(), 0.005), 0x88B9B0BA);
        }
    }
}
