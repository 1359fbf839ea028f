package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Layer;
import io.github.humbleui.skija.BlendMode;
import java.util.List;

/** Industry: halls with chimneys that smoke, cranes, skeletons of new houses, rockets on their pad. */
final class Works {
    private Works() {}

    static void factory(Ensemble e, Site s, long id) {
        for (int i = 0; i < 3; i++) {
            e.add(new House(s.inner(-16 + 13 * i, 0, 3 + 6 * (i % 2)), new double[] {12, 9, 16}, Style.WORKS, id + i));
        }
        e.add(new House(s.inner(22, 0, 2), new double[] {14, 6, 12}, Style.SHED, id + 4));
        double[][] stacks = {{-19, 9, 26}, {-9, 13, 32}, {12, 10, 24}};
        for (double[] c : stacks) {
            Site at = s.inner(c[0], 0, c[1]);
            e.add(new Lathe(
                    at,
                    new double[] {0, 1.9, c[2] * 0.8, 1.25, c[2] * 0.86, 1.3, c[2] * 0.92, 1.25, c[2], 1.3},
                    new int[] {0xFFA8604A, 0xFFEDE6DA, 0xFFA8604A, 0xFFEDE6DA},
                    0,
                    id));
            e.layers(() -> List.of(smoke(e, new Point(at.x(), at.y() + c[2], at.z()), 1.5)));
        }
        e.add(new Lathe(s.inner(30, 0, 8), new double[] {0, 4, 8, 4, 9, 3, 9.4, 0.1}, new int[] {0xFFB4BCC0}, 0, id));
    }

    /** Puffs that rise from a mouth of radius {@code r} metres and drift away. */
    static Layer smoke(Ensemble e, Point mouth, double r) {
        double x = e.view().screenX(mouth.x(), mouth.z());
        double y = e.view().screenY(mouth.y(), mouth.z());
        double k = e.view().scale(mouth.z());
        int way = e.hour().seed() % 2 == 0 ? 1 : -1;
        int tone = Colours.mix(e.hour().lit(0xFFD8D8D8, 0.6), e.hour().airColour(), 0.3);
        return new Layer.Live(mouth.z() + 0.5, (pen, t) -> {
            for (int i = 0; i < 11; i++) {
                double age = ((t * 0.13 + i / 11.0) % 1 + 1) % 1;
                double wob = Noise.value(e.hour().seed() + i, age * 3 + i) - 0.5;
                double px = x + k * r * (way * age * age * 9 + wob * 2 * age);
                double py = y - k * r * age * 8;
                pen.glow(
                        px,
                        py,
                        k * r * (1.2 + 4.2 * age),
                        Colours.fade(tone, 0.85 * (1 - age) * Math.min(1, age * 9)),
                        BlendMode.SRC_OVER);
            }
        });
    }

    /** A tower crane. */
    static Prop crane(Site s, double tall, long id) {
        return new Prop(s, new double[] {tall * 0.7, tall * 1.15, 0}, id, b -> {
            int yellow = b.hour().paint(0xFFE8B028);
            int way = b.dice(1) < 0.5 ? -1 : 1;
            double w = tall * 0.018;
            truss(b, 0, 0, 0, -tall, w, yellow);
            truss(b, -way * tall * 0.22, -tall * 0.98, way * tall * 0.66, -tall * 0.98, w * 0.8, yellow);
            b.box(-way * tall * 0.22 - w * 1.5, -tall * 0.97, -way * tall * 0.22 + w * 1.5, -tall * 0.90, 0xFF8A8880);
            b.line(
                    Paths.line(-way * tall * 0.2, -tall * 0.99, 0, -tall * 1.12, way * tall * 0.5, -tall * 0.99),
                    0.12,
                    0xFF4A4A48);
            b.box(-w * 1.4, -tall * 0.965, w * 1.4, -tall * 0.91, 0xFFE6E2D8);
            double hx = way * tall * (0.3 + 0.25 * b.dice(2));
            b.line(Paths.line(hx, -tall * 0.97, hx, -tall * 0.62), 0.1, 0xFF3A3A3A);
            b.box(hx - w * 1.6, -tall * 0.62, hx + w * 1.6, -tall * 0.59, 0xFF9A6A4A);
            if (b.hour().dark()) {
                b.lamp(0, -tall * 1.12, 0.25, 0xFFFF4A3A);
                b.lamp(way * tall * 0.66, -tall * 0.99, 0.2, 0xFFFF4A3A);
            }
        });
    }

    /** A lattice beam from one point to another. */
    static void truss(Brush b, double x0, double y0, double x1, double y1, double w, int colour) {
        double len = Math.hypot(x1 - x0, y1 - y0);
        double ux = (x1 - x0) / len;
        double uy = (y1 - y0) / len;
        for (int side = -1; side <= 1; side += 2) {
            b.line(
                    Paths.line(x0 - uy * w * side, y0 + ux * w * side, x1 - uy * w * side, y1 + ux * w * side),
                    w * 0.34,
                    colour);
        }
        int n = (int) Math.max(4, len / (w * 2.2));
        for (int i = 0; i < n; i++) {
            double a = len * i / n;
            double c = len * (i + 1) / n;
            int s = i % 2 == 0 ? 1 : -1;
            b.line(
                    Paths.line(
                            x0 + ux * a - uy * w * s,
                            y0 + uy * a + ux * w * s,
                            x0 + ux * c + uy * w * s,
                            y0 + uy * c - ux * w * s),
                    w * 0.2,
                    Colours.scale(colour, 0.8));
        }
    }

    /** Floors and columns of a house that is being built. */
    static Prop skeleton(Site s, int bays, int floors, long id) {
        double w = bays * 4.0;
        return new Prop(s, new double[] {w / 2, floors * 3.4 + 2, 0}, id, b -> {
            for (int f = 0; f <= floors; f++) {
                double y = -3.4 * f;
                b.box(-w / 2 - 0.3, y - 0.35, w / 2 + 0.3, y, 0xFFB8B4AC);
                if (f == floors) {
                    break;
                }
                if (f > 0 && b.hour().glow() > 0.3) {
                    b.lamp(-w / 2 + 2 + 4 * (int) (b.dice(f) * bays), y - 2.9, 0.12, 0xFFFFE0A0);
                }
                for (int i = 0; i <= bays; i++) {
                    double x = -w / 2 + 4.0 * i;
                    b.flat(
                            Paths.polygon(x + 0.9, y - 0.3, x + 1.15, y - 0.3, x + 1.15, y - 3.4, x + 0.9, y - 3.4),
                            0xFF7A766E);
                    b.box(x - 0.22, y - 3.4, x + 0.22, y - 0.3, 0xFFA8A49C);
                    if (f < floors - 2 && i < bays && b.dice(f * 9 + i) < 0.6) {
                        b.box(x + 0.22, y - 3.4, x + 3.78, y - 0.35, b.dice(f * 9 + i) < 0.3 ? 0xFFB4644A : 0xFF9AA6AE);
                    }
                }
                b.line(Paths.line(-w / 2, y - 1.3, w / 2, y - 1.3), 0.08, 0xFFE08A2A);
            }
            for (int i = 0; i <= bays * 2; i++) {
                b.line(
                        Paths.line(-w / 2 + 2.0 * i, -3.4 * floors, -w / 2 + 2.0 * i, -3.4 * floors - 1.2),
                        0.06,
                        0xFF8A5A3A);
            }
        });
    }

    /** A rocket on its pad beside the tower that holds it. */
    static void rocket(Ensemble e, Site s, long id) {
        int white = 0xFFF0EEE8;
        e.add(new House(
                s.inner(0, 0, -6),
                new double[] {26, 2.4, 16},
                Style.KEEP
                        .roofed(Style.Roof.FLAT)
                        .opened(Style.Opening.NONE)
                        .floor(Style.Ground.BLANK)
                        .painted(0xFFA8A6A0),
                id));
        e.add(new Prop(s.inner(-9, 2.4, 3), new double[] {5, 50, 0}, id, b -> {
            truss(b, 0, 0, 0, -46, 2.0, 0xFFB4402E);
            for (int i = 1; i < 8; i++) {
                b.box(-2.4, -6.0 * i, 2.4, -6.0 * i + 0.4, 0xFF8A3A2E);
                if (b.hour().glow() > 0.3) {
                    b.lamp(2.2, -6.0 * i - 0.4, 0.2, 0xFFFFE8B0);
                }
            }
            truss(b, 2, -33, 7.0, -33, 0.5, 0xFFB4402E);
            truss(b, 2, -20, 7.0, -20, 0.5, 0xFFB4402E);
        }));
        e.add(new Lathe(
                s.inner(0, 3.4, 0),
                new double[] {0, 2.0, 13, 2.0, 13.4, 2.0, 24, 2.0, 24.6, 2.0, 33, 2.0, 36, 1.5, 38.5, 0.8, 40, 0.06},
                new int[] {white, 0xFF2E3038, white, 0xFF2E3038, white, white, 0xFFC43C34, 0xFFC43C34},
                0,
                id));
        for (int side = -1; side <= 1; side += 2) {
            e.add(new Lathe(
                    s.inner(side * 3.0, 3.4, 0.2),
                    new double[] {0, 1.05, 17, 1.05, 19, 0.7, 20.6, 0.05},
                    new int[] {white, 0xFFC43C34, 0xFFC43C34},
                    0,
                    id));
        }
        e.layers(() -> List.of(smoke(e, new Point(s.x() + 4, s.y() + 3, s.z() - 3), 1.1)));
    }
}
