package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** The upholstered bench before a piano, and the turned legs that both stand on. Model metres as in {@link Oblique}. */
final class Bench {
    /** Height of the seat. */
    static final double HEIGHT = 0.47;
    /** Middle of the seat. */
    static final double X = -0.86;

    private final Oblique view;
    private final int lacquer;

    Bench(Oblique view, int lacquer) {
        this.view = view;
        this.lacquer = lacquer;
    }

    void draw(Pen pen) {
        double a = X - 0.19;
        double b = X + 0.19;
        double z = 0.30;
        double low = HEIGHT - 0.10;
        for (int i = 0; i < 4; i++) {
            double x = (i & 1) == 0 ? a + 0.05 : b - 0.05;
            leg(pen, x, i < 2 ? z - 0.05 : -z + 0.05, low);
        }
        try (Path apron = view.face(a, low, -z, b, low, -z, b, low - 0.055, -z, a, low - 0.055, -z);
                Path end = view.face(b, low, -z, b, low, z, b, low - 0.055, z, b, low - 0.055, -z);
                Path side = view.face(a, HEIGHT - 0.02, -z, b, HEIGHT - 0.02, -z, b, low, -z, a, low, -z);
                Path right = view.face(b, HEIGHT - 0.02, -z, b, HEIGHT - 0.02, z, b, low, z, b, low, -z);
                Path top = view.face(
                        a, HEIGHT - 0.02, -z, a, HEIGHT - 0.02, z, b, HEIGHT - 0.02, z, b, HEIGHT - 0.02, -z)) {
            pen.fill(apron, Colours.mix(lacquer, 0xFF000000, 0.2));
            pen.fill(end, Colours.mix(lacquer, 0xFF000000, 0.5));
            int red = pen.light().surface(0xFF9C1420);
            double y = view.y(a, HEIGHT, -z);
            pen.gradient(side, 0, y, 0, y + 0.08, Colours.scale(red, 0.95), Colours.scale(red, 0.42));
            pen.fill(right, Colours.scale(red, 0.35));
            pen.gradient(
                    top,
                    view.x(a, HEIGHT, z),
                    view.y(a, HEIGHT, z),
                    view.x(b, HEIGHT, -z),
                    y,
                    Colours.screen(red, 0xFFFF8C70, 0.35),
                    red,
                    Colours.scale(red, 0.72));
            pen.innerEdge(top, 0.012, -0.012, 0.010, 0x80FFB090, BlendMode.SCREEN);
        }
        try (Path brass = view.line(a, low, -z, b, low, -z)) {
            pen.stroke(brass, 0.008, 0xFFB8883A);
        }
        for (int i = 0; i < 6; i++) {
            double x = a + 0.10 + 0.18 * (i % 2);
            double bz = -0.18 + 0.18 * (i / 2);
            try (Path dot = Paths.oval(view.x(x, HEIGHT - 0.015, bz), view.y(x, HEIGHT - 0.015, bz), 0.012, 0.006)) {
                pen.fill(dot, 0xFF4A0810);
            }
        }
    }

    /** A tapered, polished leg with a brass caster. */
    void leg(Pen pen, double x, double z, double top) {
        double wide = top > 0.5 ? 0.056 : 0.030;
        double x0 = view.x(x, top, z);
        double y0 = view.y(x, top, z);
        double x1 = view.x(x, 0, z);
        double y1 = view.y(x, 0, z);
        pen.contact(x1, y1, wide * 1.3, wide * 0.42, 0.8);
        double r = wide * 0.42;
        try (Path mirror = Paths.polygon(
                x1 - wide * 0.5, y1, x1 + wide * 0.5, y1, x1 + wide * 0.7, y1 + 0.22, x1 - wide * 0.7, y1 + 0.22)) {
            pen.gradient(mirror, 0, y1, 0, y1 + 0.22, 0x50100404, 0x24100404, 0x00100404);
        }
        try (Path caster = Paths.oval(x1, y1 - r * 0.8, r * 1.05, r * 0.8)) {
            pen.gradient(caster, x1 - r, y1 - r, x1 + r, y1, 0xFFF0CE72, 0xFFA06E1E, 0xFF4A2C08);
        }
        try (Path shaft = Paths.polygon(
                x0 - wide, y0, x0 + wide, y0, x1 + wide * 0.52, y1 - r * 1.5, x1 - wide * 0.52, y1 - r * 1.5)) {
            int edge = Colours.screen(lacquer, 0xFFFFC890, 0.34);
            pen.gradient(
                    shaft,
                    x0 - wide,
                    y0,
                    x0 + wide,
                    y0,
                    lacquer,
                    edge,
                    lacquer,
                    Colours.scale(lacquer, 0.6),
                    lacquer,
                    Colours.screen(lacquer, 0xFFC04030, 0.25));
        }
    }
}
