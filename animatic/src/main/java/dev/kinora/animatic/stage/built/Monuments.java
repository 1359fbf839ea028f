package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.land.Broadleaf;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathFillMode;
import java.util.List;

/** Single sights: palaces, observatories, aqueducts, big tops, houses of snow and houses in trees. */
final class Monuments {
    private Monuments() {}

    /** A long front with a middle and two wings, clipped trees and a basin before it. */
    static void palace(Ensemble e, Site s, long id) {
        Style front = Style.BOULEVARD.painted(0xFFF0DCA8).floor(Style.Ground.ARCADE);
        e.add(new House(s.inner(-17, 0, 3), new double[] {20, 9.6, 12}, front, 11));
        e.add(new House(s.inner(17, 0, 3), new double[] {20, 9.6, 12}, front, 11));
        e.add(new House(s.inner(-30, 0, 0), new double[] {9, 11.4, 16}, front, 11));
        e.add(new House(s.inner(30, 0, 0), new double[] {9, 11.4, 16}, front, 11));
        e.add(new House(s.inner(0, 0, 1.5), new double[] {16, 12.4, 14}, front.roofed(Style.Roof.PEDIMENT), 11));
        Sanctuaries.dome(e, s.inner(0, 13.4, 9), 4.2, 0xFF6A8A8E);
        for (int i = -2; i <= 2; i++) {
            e.add(Lathe.post(s.inner(i * 3.0, 0, 0.9), 0.5, 0.42, 11.6, 0xFFF6EED8));
        }
        e.add(new House(
                s.inner(0, 0, -1.5), new double[] {70, 0.6, 20}, Sanctuaries.blocks(Style.Wall.STONE, 0xFFDCCFB2), id));
        int water = Colours.mix(e.hour().day().middle(), 0xFF3E8098, 0.45);
        double room = Math.min(12, s.z() * 0.28);
        e.add(Panel.patch(s.inner(0, 0, -room), new double[] {18, 7}, water, 0xFFD8CCB0));
        e.add(Lathe.post(s.inner(0, 0, -room), 0.5, 0.9, 1.6, 0xFFD8CCB0));
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 5; i++) {
                e.add(cone(s.inner(side * (11 + 5.2 * i), 0, -4), 2.6 + 0.3 * (i % 2), id + i));
            }
            e.add(Yard.tree(s.inner(side * 40, 0, 2), 10, id + side));
        }
    }

    /** A clipped evergreen. */
    private static Prop cone(Site s, double tall, long id) {
        return new Prop(s, new double[] {tall * 0.35, tall, 0}, id, b -> {
            int leaf = b.hour().snow()
                    ? 0xFFE8EEF8
                    : Colours.scale(b.hour().flora().leaf(), 0.85);
            b.box(-0.08, -0.4, 0.08, 0, 0xFF6A4C34);
            b.form(Paths.polygon(-tall * 0.3, -0.3, 0, -tall, tall * 0.3, -0.3), leaf);
            for (int i = 0; i < 26; i++) {
                double v = b.dice(i);
                double x = (b.dice(40 + i) - 0.5) * 0.54 * tall * (1 - v);
                b.flat(
                        Paths.oval(x, -0.3 - v * (tall - 0.4), 0.09, 0.06),
                        Colours.fade(Colours.scale(leaf, b.dice(80 + i) < 0.5 ? 0.7 : 1.25), 0.7));
            }
        });
    }

    /** A white dome with an open slit. */
    static void observatory(Ensemble e, Site s, long id) {
        int white = 0xFFEDEDE8;
        double r = 5.4;
        e.add(new Lathe(
                s.inner(0, 0, 2),
                new double[] {
                    0, r * 0.96, 5.2, r * 0.96, 5.2, r * 1.06, 5.8, r * 1.06, 5.8, r, 7.4, r * 0.96, 9, r * 0.82, 10.3,
                    r * 0.58, 11, r * 0.28, 11.2, 0.05
                },
                new int[] {0xFFD8D0C0, 0xFF8A8E92, 0xFF8A8E92, white},
                2,
                id));
        e.add(new Prop(s.inner(0, 5.8, 2 - r), new double[] {2, 6, 0}, id, b -> {
            boolean lit = b.hour().glow() > 0.3;
            b.flat(
                    Paths.blob(-0.8, 0, -0.75, -2.2, -0.5, -4.2, 0.2, -5.15, 0.9, -4.2, 0.85, -2.2, 0.8, 0),
                    lit ? 0xFFE0B070 : 0xFF2A2E38);
            b.form(Paths.tube(0, -1.4, 0.42, 0.4, -3.3, 0.36, 0.75, -4.9, 0.44), 0xFF5A6472);
        }));
        e.add(new House(
                s.inner(9, 0, 1),
                new double[] {9, 4, 7},
                Style.MODERN.floor(Style.Ground.HOME).painted(white),
                id));
        e.add(Lathe.post(s.inner(-9, 0, 3), 2.1, 2.0, 3.4, 0xFFD8D0C0));
        Site small = s.inner(-9, 3.4, 3);
        e.add(new Lathe(small, new double[] {0, 2.1, 1, 1.9, 1.8, 1.2, 2.2, 0.05}, new int[] {white}, 0, id));
    }

    /** Two rows of arches, one on the other, that lead out of the picture. */
    static void aqueduct(Ensemble e, Site s, long id) {
        double bay = 8.4;
        for (int i = -9; i <= 9; i++) {
            Site at = s.inner(i * bay, 0, 0);
            e.add(new Prop(at, new double[] {bay / 2 + 0.8, 21, 0}, Noise.mix(id + i), b -> {
                int stone = b.hour().paint(0xFFD2BC94);
                arch(b, bay, 0, 10.4, stone);
                b.box(-bay / 2 - 0.05, -11.2, bay / 2 + 0.05, -10.4, Colours.scale(stone, 1.08));
                for (int k = -1; k <= 1; k += 2) {
                    b.pen().canvas().save();
                    b.pen().canvas().translate((float) (k * bay / 4), 0);
                    arch(b, bay / 2, 11.2, 6.0, Colours.scale(stone, 1.03));
                    b.pen().canvas().restore();
                }
                b.box(-bay / 2 - 0.05, -18.8, bay / 2 + 0.05, -17.2, Colours.scale(stone, 1.06));
                b.box(
                        -bay / 2 - 0.05,
                        -19.2,
                        bay / 2 + 0.05,
                        -18.8,
                        b.hour().snow() ? 0xFFF6FAFF : Colours.scale(stone, 1.15));
                for (int k = 0; k < 40; k++) {
                    double x = (b.dice(k) - 0.5) * bay;
                    double y = -Math.floor(b.dice(60 + k) * 44) * 0.44;
                    boolean open = y > -10.4 ? Math.abs(x) < bay * 0.36 && y > -8.8 : y < -11 && y > -16.4;
                    if (!open) {
                        b.flat(
                                Paths.box(x - 0.45, y - 0.36, x + 0.45, y, 0.04),
                                Colours.fade(Colours.scale(stone, b.dice(120 + k) < 0.5 ? 0.76 : 1.16), 0.5));
                    }
                }
            }));
        }
    }

    private static void arch(Brush b, double bay, double foot, double tall, int stone) {
        double half = bay / 2;
        double r = half * 0.72;
        try (var shape = new PathBuilder(PathFillMode.EVEN_ODD);
                var hole = Windows.arch(0, -foot - tall + r + 1.0 - r, -foot + 0.3, r)) {
            b.form(
                    shape.addRect(Paths.rect(-half - 0.03, -foot - tall, half + 0.03, -foot + (foot > 0 ? 0 : 0.3)))
                            .addPath(hole)
                            .build(),
                    stone);
        }
    }

    /** A circus: two peaks of striped cloth, flags, bulbs, a curtain. */
    static void bigTop(Ensemble e, Site s, long id) {
        int[] reds = {0xFFD03A34, 0xFF2F62A8, 0xFFC8482E};
        int paint = reds[(int) (Noise.at(id, 5) * reds.length)];
        e.add(new Prop(s, new double[] {15, 17, 6}, id, b -> {
            int red = b.hour().cloth(paint, id);
            int cream = 0xFFFAF0DC;
            int n = 18;
            double w = 14;
            double eaves = 4.4;
            for (int i = 0; i < n; i++) {
                double a = w * Math.sin(Math.PI * (i / (double) n - 0.5));
                double c = w * Math.sin(Math.PI * ((i + 1.0) / n - 0.5));
                int k = i % 2 == 0 ? red : cream;
                double light = 0.45
                        + 0.45 * (a + c) / 2 / w * Math.signum(b.hour().light().keyX());
                try (var wall = Paths.polygon(a * 0.94, 0, c * 0.94, 0, c * 0.97, -eaves, a * 0.97, -eaves);
                        var roof = Paths.blob(
                                a * 1.0,
                                -eaves,
                                (a * 1.0 + c) / 2,
                                -eaves + 0.12,
                                c,
                                -eaves,
                                c * 0.62 + 1.6 * sign(c),
                                -eaves - 3.0,
                                peak(c) + 0.12,
                                -14,
                                peak(a) - 0.12,
                                -14,
                                a * 0.62 + 1.6 * sign(a),
                                -eaves - 3.0)) {
                    b.pen().fill(wall, b.tone(Colours.scale(k, 0.86), light));
                    b.pen().fill(roof, b.tone(k, Math.min(1, light + 0.22)));
                }
                b.flat(Paths.oval((a + c) / 2, -eaves + 0.05, (c - a) / 2, 0.5), Colours.scale(k, 0.92));
            }
            b.form(Paths.blob(-3.4, -12.9, 0, -11.2, 3.4, -12.9, 3.2, -14, 0, -12.4, -3.2, -14), cream);
            for (int side = -1; side <= 1; side += 2) {
                b.line(Paths.line(side * 3, -13.8, side * 3, -16), 0.14, 0xFF5A4A3C);
                b.flat(
                        Paths.blob(
                                side * 3,
                                -16,
                                side * 3 + 0.9,
                                -15.8,
                                side * 3 + 1.9,
                                -16,
                                side * 3 + 1.8,
                                -15.1,
                                side * 3 + 0.9,
                                -14.9,
                                side * 3,
                                -15.1),
                        side < 0 ? 0xFFF2C230 : red);
                b.line(Paths.line(side * 13.6, -eaves, side * 17, 0), 0.07, 0xFFD8CCB4);
            }
            b.form(Paths.polygon(-2.6, 0, -2.2, -5.6, 0, -7, 2.2, -5.6, 2.6, 0), 0xFFF2C230);
            b.flat(Paths.polygon(-1.9, 0, -1.6, -4.6, 0, -5.8, 1.6, -4.6, 1.9, 0), 0xFF4A1E22);
            b.form(Paths.blob(-1.9, 0, -1.6, -4.6, -0.3, -5.3, -0.9, -2.6, -1.4, 0), red);
            b.form(Paths.blob(1.9, 0, 1.6, -4.6, 0.3, -5.3, 0.9, -2.6, 1.4, 0), red);
            for (int i = 0; i <= 26; i++) {
                double u = i / 13.0 - 1;
                b.lamp(w * u, -eaves - 0.05 + 0.3 * Math.abs(Math.sin(i)), 0.13, 0xFFFFC860);
            }
            b.cap(-3, -13.3, 1.4);
            b.cap(3, -13.3, 1.4);
        }));
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 2; i++) {
                e.add(Furniture.stall(s.inner(side * (19 + 5 * i), 0, 1), id + side * 3 + i));
            }
            e.add(Furniture.bulbs(s.inner(side * 12, 4.4, -3), 7, id + side));
        }
    }

    private static double sign(double v) {
        return Math.signum(v);
    }

    private static double peak(double x) {
        return Math.max(-3.2, Math.min(3.2, x * 0.55));
    }

    /** A dome of snow blocks with a low way in. */
    static void igloo(Ensemble e, Site s, long id) {
        e.add(new Prop(s, new double[] {3.4, 3.2, 3}, id, b -> {
            int snow = 0xFFF2F7FF;
            double r = 2.9;
            try (var dome = dome(0, r, 1)) {
                b.form(dome(0, r, 1), snow);
                b.pen().inside(dome, () -> {
                    for (int k = 1; k < 6; k++) {
                        double y = -r * Math.sin(Math.PI / 2 * k / 6);
                        double w = r * Math.cos(Math.PI / 2 * k / 6);
                        b.line(Paths.curve(-w, y, 0, y + 0.14 * (6 - k) / 6, w, y), 0.05, 0xFFA9BEDC);
                        double next = -r * Math.sin(Math.PI / 2 * (k - 1) / 6);
                        int n = 9 - k;
                        for (int i = 0; i < n; i++) {
                            double a = Math.sin(Math.PI * ((i + 0.5 * (k % 2)) / n - 0.5));
                            b.line(Paths.line(a * w, y + 0.06, a * (w + 0.16), next + 0.04), 0.045, 0xFFA9BEDC);
                        }
                    }
                });
            }
            double x = -0.7;
            b.form(Paths.polygon(x - 1.15, 0, x - 1.15, -0.7, x + 1.15, -0.7, x + 1.15, 0), snow);
            b.form(dome(x, 1.25, 1.18), snow);
            for (int i = 1; i < 7; i++) {
                double a = Math.PI * i / 7;
                b.line(
                        Paths.line(
                                x - Math.cos(a) * 0.78,
                                -Math.sin(a) * 0.92,
                                x - Math.cos(a) * 1.24,
                                -Math.sin(a) * 1.46),
                        0.05,
                        0xFFA9BEDC);
            }
            boolean lit = b.hour().glow() > 0.3;
            b.flat(dome(x, 0.78, 1.18), lit ? 0xFFFFB858 : 0xFF3A4A66);
            if (lit) {
                b.lamp(x, -0.4, 0.2, 0xFFFFB050);
            }
            for (int i = 0; i < 9; i++) {
                double u = -3.3 + 0.82 * i;
                b.flat(Paths.oval(u, 0.08, 0.6, 0.16), 0xFFF6FAFF);
            }
        }));
        e.add(new Prop(s.inner(4.2, 0, 0.4), new double[] {0.6, 1.6, 0}, id, b -> {
            b.line(Paths.line(-0.3, 0, -0.1, -1.6), 0.08, 0xFF8A5A3A);
            b.line(Paths.line(0.3, 0, 0.1, -1.5), 0.08, 0xFFC4483A);
        }));
    }

    /** Half a round: {@code tall} times as high as it is wide. */
    private static io.github.humbleui.skija.Path dome(double x, double r, double tall) {
        double[] xy = new double[34];
        for (int i = 0; i <= 16; i++) {
            double a = Math.PI * i / 16;
            xy[2 * i] = x - Math.cos(a) * r;
            xy[2 * i + 1] = -Math.sin(a) * r * tall;
        }
        return Paths.polygon(xy);
    }

    /** A cabin high in an old tree, its ladder and its lamp. */
    static void treehouse(Ensemble e, Site s, long id) {
        e.add(new Prop(s.inner(0, 0, 1.2), new double[] {7, 13, 0}, id, b -> {
            b.form(
                    Paths.polygon(
                            -1.7, 0.12, -1.0, -0.5, -0.78, -1.6, -0.7, -4, -0.4, -9, 0.5, -9, 0.72, -4, 0.85, -1.6,
                            1.05, -0.5, 1.8, 0.12, 0.7, -0.06, 0, 0.14, -0.7, -0.04),
                    0xFF6A4E38);
            b.form(Paths.tube(0, -3.2, 0.4, -2.2, -5.2, 0.3, -4, -6.8, 0.2), 0xFF644A34);
            b.form(Paths.tube(0.1, -3.0, 0.4, 2.4, -4.8, 0.3, 4.1, -6.6, 0.2), 0xFF5C4430);
            for (int i = 0; i < 5; i++) {
                b.line(Paths.curve(-0.7 + 0.34 * i, 0, -0.5 + 0.26 * i, -1.6, -0.45 + 0.24 * i, -4), 0.06, 0xFF4A3626);
            }
            boolean bare = b.hour().snow();
            var f = bare ? Yard.white(b.hour().flora()) : b.hour().flora();
            double[][] crowns = {
                {-4.4, -5.2, 4.6}, {4.5, -5.0, 4.6}, {0, -7.6, 5.4}, {-2.6, -7.6, 4.2}, {2.8, -7.7, 4.2}
            };
            for (int i = 0; i < crowns.length; i++) {
                new Broadleaf(f, b.hour().light(), b.z(), id + i)
                        .bush(b.pen(), crowns[i][0], crowns[i][1], crowns[i][2]);
            }
        }));
        e.add(new Prop(s, new double[] {4.6, 10, 3}, id, b -> {
            int plank = 0xFFA67C50;
            boolean lit = b.hour().glow() > 0.3;
            b.line(Paths.line(-1.9, -3.6, -0.3, -1.9), 0.22, 0xFF7A5638);
            b.line(Paths.line(1.9, -3.6, 0.3, -1.9), 0.22, 0xFF7A5638);
            b.box(-2.9, -3.95, 2.9, -3.6, 0xFF8A6442);
            b.form(Paths.polygon(-1.9, -3.95, 1.7, -3.95, 1.7, -6.4, -0.1, -7.2, -1.9, -6.4), plank);
            for (double x = -1.6; x < 1.7; x += 0.34) {
                b.line(Paths.line(x, -3.95, x, -6.3 - 0.7 * (1 - Math.abs(x) / 1.9)), 0.03, 0xFF7A5838);
            }
            b.form(Paths.polygon(-2.4, -6.1, -0.1, -7.6, 2.2, -6.1, 2.1, -6.45, -0.1, -7.2, -2.3, -6.45), 0xFF7A4A38);
            b.form(Paths.polygon(-2.5, -6.1, -0.1, -7.75, -0.1, -7.35, -2.35, -5.9), 0xFF8E5844);
            b.form(Paths.polygon(2.3, -6.1, -0.1, -7.75, -0.1, -7.35, 2.15, -5.9), 0xFF6E4234);
            b.flat(Paths.box(-1.4, -5.7, -0.4, -4.9, 0.04), lit ? 0xFFFFD078 : 0xFF42525A);
            b.line(Paths.line(-0.9, -5.7, -0.9, -4.9), 0.06, 0xFFF0E4CC);
            b.line(Paths.line(-1.4, -5.3, -0.4, -5.3), 0.06, 0xFFF0E4CC);
            b.form(Paths.box(0.3, -5.8, 1.2, -3.95, 0.05), 0xFF6A4630);
            if (lit) {
                b.lamp(1.45, -5.5, 0.12, 0xFFFFC868);
            }
            for (double x = -2.8; x <= 2.85; x += 0.56) {
                if (x < 0.2 || x > 1.3) {
                    b.line(Paths.line(x, -3.95, x, -4.75), 0.07, 0xFF8A6442);
                }
            }
            b.line(Paths.line(-2.8, -4.75, 0.2, -4.75), 0.09, 0xFF9A7450);
            b.line(Paths.line(1.3, -4.75, 2.8, -4.75), 0.09, 0xFF9A7450);
            for (double x : new double[] {2.1, 2.6}) {
                b.line(Paths.line(x, -4.2, x + 0.3, 0), 0.08, 0xFF9A7450);
            }
            for (double y = -0.3; y > -4; y -= 0.38) {
                double x = 2.4 - y * -0.0714;
                b.line(Paths.line(x - 0.25, y, x + 0.25, y), 0.07, 0xFF8A6442);
            }
            b.line(Paths.line(-2.6, -3.6, -2.6, -1.2), 0.05, 0xFFC8B48A);
            b.form(Paths.oval(-2.6, -1.0, 0.42, 0.42), 0xFF2A2A2E);
            b.flat(Paths.oval(-2.6, -1.0, 0.2, 0.2), 0xFF7A9A58);
            b.cap(-0.1, -7.6, 1.2);
            var leaves =
                    b.hour().snow() ? Yard.white(b.hour().flora()) : b.hour().flora();
            double[][] clumps = {
                {-3.3, -5.7, 2.2}, {3.1, -5.9, 2.3}, {0.4, -7.2, 2.2}, {-2.6, -7.0, 2.0}, {2.4, -7.2, 2.0}
            };
            for (int i = 0; i < clumps.length; i++) {
                new Broadleaf(leaves, b.hour().light(), b.z(), id + 9 + i)
                        .bush(b.pen(), clumps[i][0], clumps[i][1], clumps[i][2]);
            }
            Yard.tufts(b, 2);
        }));
        e.add(Yard.bush(s.inner(-4, 0, 0.4), 1.2, id));
        e.add(Yard.bush(s.inner(4.6, 0, 1.4), 1.5, id + 1));
    }

    /** Boiling water that leaps up now and then, steam drifting off. */
    static void geyser(Ensemble e, Site s, long id) {
        int rim = 0xFFE8D8B0;
        e.add(Panel.patch(s, new double[] {16, 11}, 0xFFD8B878, 0xFFBE8A4C));
        e.add(Panel.patch(s, new double[] {8, 5.4}, 0xFF6AB8BE, rim));
        e.add(new Mound(s.inner(0, 0, 0.1), 2.4, 0.7, Mound.Kind.DUNE, id));
        Point mouth = new Point(s.x(), s.y() + 0.4, s.z() - 0.2);
        e.layers(() -> List.of(Works.smoke(e, mouth, 1.6), column(e, mouth)));
    }

    /** A steaming pool between boulders. */
    static void spring(Ensemble e, Lot lot) {
        e.country("hot-spring");
        double z = lot.subject() * 2.1;
        for (int i = 0; i < 5; i++) {
            Point at = new Point((i - 2) * lot.subject() * 0.5 + lot.dice(i), 0.1, z + lot.subject() * 0.3 * (i % 2));
            e.layers(() -> List.of(Works.smoke(e, at, 0.055 * lot.subject())));
        }
    }

    private static dev.kinora.animatic.stage.Layer column(Ensemble e, Point at) {
        double k = e.view().scale(at.z());
        double x = e.view().screenX(at.x(), at.z());
        double y = e.view().screenY(at.y(), at.z());
        int foam = e.hour().lit(0xFFF8FCFE, 0.95);
        return new dev.kinora.animatic.stage.Layer.Live(at.z(), (pen, t) -> {
            double power = 0.72 + 0.28 * Math.sin(t * 1.3 + 0.6);
            for (int i = 0; i < 110; i++) {
                double age = ((t * (0.5 + 0.02 * (i % 7)) + i * 0.618) % 1 + 1) % 1;
                double up = 16 * power * age * (2 - age) - 3 * age * age;
                double out = (Noise.at(71, i) - 0.5) * (0.5 + 4.2 * age * age);
                pen.glow(
                        x + k * out,
                        y - k * up,
                        k * (0.8 + 1.5 * age),
                        Colours.fade(foam, 0.9 * (1 - 0.75 * age)),
                        io.github.humbleui.skija.BlendMode.SRC_OVER);
            }
        });
    }
}
