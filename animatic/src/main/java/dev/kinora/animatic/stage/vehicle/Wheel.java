package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Move;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathFillMode;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A wheel in three sheets: what the light falls on stays, what turns turns.
 *
 * @param name of its cels
 * @param x hub, points
 * @param y hub, points
 * @param radius points
 * @param style how it is made
 */
record Wheel(String name, double x, double y, double radius, Style style) {
    /**
     * How a wheel is made; shares of the radius.
     *
     * @param rim outer edge of the rim
     * @param spokes number of pairs of wires, 0 for a pressed disc
     * @param disc radius of the brake disc, 0 for none
     * @param tread depth of the tread blocks
     */
    record Style(double rim, int spokes, double disc, double tread) {
        static final Style MOTORCYCLE = new Style(0.765, 10, 0.43, 0.05);
        static final Style BICYCLE = new Style(0.925, 14, 0, 0.012);
        static final Style CAR = new Style(0.66, 0, 0.3, 0.025);
    }

    /**
     * Its cels.
     *
     * @param unit metres a point
     * @param angle radians it has turned at second t
     * @param speed metres per second, for the blur of the spokes
     */
    List<Cel> cels(double unit, DoubleUnaryOperator angle, double speed) {
        double m = radius * 1.06;
        Rect bounds = Paths.rect((x - m) * unit, (y - m) * unit, (x + m) * unit, (y + m) * unit);
        double blur = Math.min(0.2, Math.abs(speed) * 0.02);
        return List.of(
                Cel.still(
                        name + "-tyre",
                        bounds,
                        (pen, k) -> pen.units(unit, pen.light().hero(), this::tyre)),
                Cel.rigid(
                        name + "-spokes",
                        bounds,
                        t -> Move.turned(angle.applyAsDouble(t), x * unit, y * unit, 0, 0),
                        (pen, k) -> pen.units(unit, pen.light().hero(), p -> turning(p, blur))),
                Cel.still(
                        name + "-rim",
                        bounds,
                        (pen, k) -> pen.units(unit, pen.light().hero(), this::rim)));
    }

    private Path ring(double outer, double inner) {
        return new PathBuilder(PathFillMode.EVEN_ODD)
                .addOval(Paths.rect(x - outer, y - outer, x + outer, y + outer))
                .addOval(Paths.rect(x - inner, y - inner, x + inner, y + inner))
                .build();
    }

    private void tyre(Pen pen) {
        Light l = pen.light();
        Path disc = Paths.oval(x, y, radius, radius);
        int rubber = l.surface(0xFF2A2833);
        int dark = Colours.mix(l.surface(0xFF15131C), Colours.scale(l.shade(), 0.4), 0.4);
        int lit = Colours.screen(rubber, l.sky(), 0.30);
        int under = Colours.screen(dark, l.bounce(), 0.16);
        pen.fill(
                Paths.oval(x, y, radius * style.rim(), radius * style.rim()),
                Colours.fade(Colours.scale(dark, 0.55), 0.93));
        Path tyre = ring(radius, radius * style.rim());
        try (Shader s = Shader.makeSweepGradient(
                (float) x, (float) y, new int[] {rubber, under, dark, rubber, lit, Colours.mix(rubber, lit, 0.4), rubber
                })) {
            pen.fill(tyre, s);
        }
        double wall = radius * (1 - style.rim());
        pen.stroke(Paths.oval(x, y, radius - wall * 0.55, radius - wall * 0.55), wall * 0.05, Colours.fade(lit, 0.4));
        pen.stroke(
                Paths.oval(x, y, radius - wall * 0.85, radius - wall * 0.85),
                wall * 0.09,
                Colours.fade(0xFF000000, 0.4));
        edge(
                pen,
                disc,
                l.rimA().x(),
                l.rimA().y(),
                l.rimA().colour(),
                0.75 * l.rimA().strength());
        edge(
                pen,
                disc,
                l.rimB().x(),
                l.rimB().y(),
                l.rimB().colour(),
                0.75 * l.rimB().strength());
    }

    private void edge(Pen pen, Path disc, double rx, double ry, int colour, double strength) {
        double w = radius * 0.03;
        pen.innerEdge(disc, -rx * w, -ry * w, radius * 0.012, Colours.fade(colour, strength), BlendMode.SCREEN);
        pen.innerEdge(
                disc, -rx * w * 3, -ry * w * 3, radius * 0.05, Colours.fade(colour, strength * 0.3), BlendMode.SCREEN);
    }

    private void turning(Pen pen, double blur) {
        Light l = pen.light();
        int ticks = (int) Math.round(46 + radius / 8);
        int notch = Colours.fade(0xFF000004, blur > 0.1 ? 0.4 : 0.7);
        for (int i = 0; i < ticks && style.tread() > 0.02; i++) {
            double a = Math.PI * 2 * i / ticks;
            double b = a + 0.03;
            pen.stroke(
                    Paths.line(at(a, 1.0, 0), at(a, 1.0, 1), at(b, 1 - style.tread(), 0), at(b, 1 - style.tread(), 1)),
                    radius * 0.02,
                    notch);
        }
        if (style.spokes() == 0) {
            pressed(pen);
            return;
        }
        int wire = Colours.mix(l.surface(0xFFC9CCDA), l.sky(), 0.3);
        int copies = blur > 0.03 ? 6 : 1;
        for (int i = 0; i < style.spokes() * 2; i++) {
            double a = Math.PI * 2 * i / (style.spokes() * 2);
            double cross = (i % 2 == 0 ? 1 : -1) * 0.5;
            for (int c = 0; c < copies; c++) {
                double d = a + blur * (c / (double) copies - 0.5);
                pen.stroke(
                        Paths.line(
                                at(d + cross, 0.1, 0), at(d + cross, 0.1, 1),
                                at(d, style.rim() * 0.95, 0), at(d, style.rim() * 0.95, 1)),
                        Math.max(radius * 0.014, pen.pixel() * 0.7),
                        Colours.fade(wire, copies > 1 ? 0.3 : 0.9));
            }
        }
        if (style.disc() > 0) {
            brake(pen);
        }
    }

    private void brake(Pen pen) {
        double outer = radius * style.disc();
        int plate = pen.light().surface(0xFF8A8C9C);
        Path disc = ring(outer, outer * 0.72);
        try (Shader s = Shader.makeSweepGradient((float) x, (float) y, new int[] {
            Colours.fade(plate, 0.75),
            Colours.fade(Colours.scale(plate, 0.55), 0.75),
            Colours.fade(plate, 0.75),
            Colours.fade(Colours.scale(plate, 0.55), 0.75),
            Colours.fade(plate, 0.75)
        })) {
            pen.fill(disc, s);
        }
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * 2 * i / 12;
            pen.fill(
                    Paths.oval(
                            at(a, style.disc() * 0.86, 0),
                            at(a, style.disc() * 0.86, 1),
                            radius * 0.018,
                            radius * 0.018),
                    0xC0100E18);
        }
    }

    private void pressed(Pen pen) {
        double r = radius * style.rim();
        int alloy = pen.light().surface(0xFFC4C8D4);
        pen.radial(
                Paths.oval(x, y, r, r),
                x,
                y,
                r,
                Colours.scale(alloy, 0.4),
                Colours.scale(alloy, 0.26),
                Colours.scale(alloy, 0.34));
        for (int i = 0; i < 5; i++) {
            double a = Math.PI * 2 * i / 5;
            Path arm = Paths.blob(
                    at(a - 0.55, style.rim() * 0.30, 0), at(a - 0.55, style.rim() * 0.30, 1),
                    at(a - 0.16, style.rim() * 0.62, 0), at(a - 0.16, style.rim() * 0.62, 1),
                    at(a - 0.26, style.rim() * 0.97, 0), at(a - 0.26, style.rim() * 0.97, 1),
                    at(a + 0.26, style.rim() * 0.97, 0), at(a + 0.26, style.rim() * 0.97, 1),
                    at(a + 0.16, style.rim() * 0.62, 0), at(a + 0.16, style.rim() * 0.62, 1),
                    at(a + 0.55, style.rim() * 0.30, 0), at(a + 0.55, style.rim() * 0.30, 1));
            pen.radial(arm, x, y, r, alloy, Colours.scale(alloy, 0.8), Colours.scale(alloy, 0.92));
        }
    }

    private void rim(Pen pen) {
        Light l = pen.light();
        double outer = radius * style.rim();
        double width = radius * (style.rim() > 0.9 ? 0.035 : 0.045);
        int bright = Colours.mix(l.surface(0xFFE8ECF8), 0xFFFFFFFF, 0.25);
        int mid = Colours.mix(l.surface(0xFF8088A4), l.sky(), 0.4);
        int dark = Colours.mix(l.surface(0xFF3A3848), l.shade(), 0.4);
        int warm = Colours.mix(mid, l.rimB().colour(), 0.4);
        Path ring = ring(outer, outer - width);
        try (Shader s = Shader.makeSweepGradient(
                (float) x, (float) y, new int[] {warm, mid, dark, mid, bright, bright, mid, dark, warm})) {
            pen.fill(ring, s);
        }
        double hub = radius * (style.rim() > 0.9 ? 0.05 : 0.10);
        Path cap = Paths.oval(x, y, hub, hub);
        pen.radial(cap, x - hub * 0.35, y - hub * 0.4, hub * 1.5, bright, mid, dark);
    }

    private double at(double angle, double share, int axis) {
        return axis == 0 ? x + Math.cos(angle) * share * radius : y + Math.sin(angle) * share * radius;
    }
}
