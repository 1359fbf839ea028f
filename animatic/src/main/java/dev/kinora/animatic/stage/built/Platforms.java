package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;
import java.util.List;

/** Where people leave from: platforms, aprons, launch pads, roads. */
final class Platforms {
    private Platforms() {}

    /** A railway platform: track, the other platform under its roof, a clock, a train that waits now and then. */
    static void station(Ensemble e, Lot lot) {
        double edge = lot.subject() + 1.6;
        e.floor(track(lot, Paving.TILES, edge, 4.6));
        double z = edge + 2.4;
        boolean train = lot.dice(5) < 0.35;
        if (train) {
            carriages(e, lot, z);
        }
        double far = edge + 5.4;
        double span = Rows.span(lot, far);
        double mid = Rows.middle(lot, far);
        int n = (int) Math.max(2, Math.round(span / 6));
        double w = span / n;
        Style stone = Style.KEEP
                .roofed(Style.Roof.FLAT)
                .opened(Style.Opening.NONE)
                .floor(Style.Ground.BLANK)
                .painted(0xFFB4ACA0);
        for (int i = 0; i < n; i++) {
            double x = mid - span / 2 + (i + 0.5) * w;
            e.add(new House(Site.at(x, far), new double[] {w + 0.1, 0.9, 4}, stone, 7));
            e.add(canopy(new Site(x, 0.9, far + 1.2, 0), w, lot.id(i)));
            if (i % 2 == 0) {
                e.add(Furniture.bench(new Site(x + 1.4, 0.9, far + 2.2, 0), i));
            }
        }
        e.add(clock(new Site(mid + lot.side() * lot.half(far) * 0.45, 0.9, far + 0.9, 0), lot.id(3)));
        Rows.houses(
                e,
                lot,
                List.of(Style.BRICK_BLOCK.floor(Style.Ground.ARCADE), Style.WORKS),
                new int[] {2, 3},
                far + 7,
                0.12);
        Rows.houses(e, lot, List.of(Style.BRICK_BLOCK, Style.BOULEVARD), new int[] {4, 6}, far + 45, 0.1);
        e.add(canopy(
                new Site(-lot.side() * lot.half(lot.subject()) * 0.2, 0, lot.subject() + 0.9, 0), 0.1, lot.id(77)));
    }

    private static Terrain track(Lot lot, Paving walk, double edge, double wide) {
        int seed = (int) lot.seed();
        return (x, z, g) -> {
            if (z < edge) {
                boolean line = z > edge - 0.75 && z < edge - 0.6;
                return line ? 0xFFE8C84A : z > edge - 0.18 ? 0xFFDAD4C8 : walk.at(x, z, g, seed);
            }
            if (z > edge + wide) {
                return Paving.GRAVEL.at(x, z, g, seed);
            }
            double u = (z - edge) / wide;
            int ballast = Colours.scale(Paving.GRAVEL.at(x, z, g, seed), u < 0.16 ? 0.32 : 0.55);
            if (Math.abs(u - 0.36) < 0.020 || Math.abs(u - 0.70) < 0.020) {
                return 0xFFB8B4B0;
            }
            boolean sleeper = u > 0.26 && u < 0.8 && Math.floorMod((int) Math.floor(x / 0.35), 2) == 0 && g < 0.5;
            return sleeper ? Colours.mix(ballast, 0xFF5A4434, 0.7) : ballast;
        };
    }

    private static Prop canopy(Site s, double w, long id) {
        return new Prop(s, new double[] {w / 2 + 1, 4.2, 3}, id, b -> {
            int iron = b.hour().paint(0xFF2E5A4E);
            b.box(-0.11, -3.4, 0.11, 0, iron);
            b.line(Paths.curve(0, -2.6, 0.5, -3.2, 1.4, -3.4), 0.1, iron);
            b.line(Paths.curve(0, -2.6, -0.5, -3.2, -1.4, -3.4), 0.1, iron);
            if (w > 1) {
                b.form(
                        Paths.polygon(
                                -w / 2 - 0.05, -3.4, w / 2 + 0.05, -3.4, w / 2 + 0.05, -3.95, -w / 2 - 0.05, -3.95),
                        b.hour().snow() ? 0xFFF2F7FF : 0xFF8A9296);
                for (double x = -w / 2; x < w / 2; x += 0.28) {
                    b.flat(Paths.polygon(x, -3.42, x + 0.26, -3.42, x + 0.13, -3.12), Colours.scale(iron, 1.3));
                }
                b.lamp(w * 0.25, -2.95, 0.12, 0xFFFFD890);
            }
        });
    }

    private static Prop clock(Site s, long id) {
        return new Prop(s, new double[] {0.6, 3.4, 0}, id, b -> {
            b.line(Paths.line(0, -3.4, 0, -2.9), 0.06, 0xFF2E3438);
            b.form(Paths.oval(0, -2.5, 0.46, 0.46), 0xFF2E3438);
            b.flat(Paths.oval(0, -2.5, 0.39, 0.39), b.hour().glow() > 0.3 ? 0xFFFFF4D8 : 0xFFF4F0E6);
            b.line(Paths.line(0, -2.5, 0.02, -2.8), 0.04, 0xFF20242A);
            b.line(Paths.line(0, -2.5, 0.2, -2.42), 0.05, 0xFF20242A);
        });
    }

    private static void carriages(Ensemble e, Lot lot, double z) {
        double span = Rows.span(lot, z);
        double mid = Rows.middle(lot, z);
        int n = (int) Math.max(1, Math.round(span / 16));
        double w = span / n;
        int paint = lot.hour().cloth(new int[] {0xFF2E5A8C, 0xFF8C2E34, 0xFF2E6A54}[(int) (lot.dice(8) * 3)], 1);
        for (int i = 0; i < n; i++) {
            e.add(carriage(Site.at(mid - span / 2 + (i + 0.5) * w, z), w, paint, lot.id(300 + i)));
        }
    }

    /** A railway carriage from the side. */
    static Prop carriage(Site s, double w, int paint, long id) {
        return new Prop(s, new double[] {w / 2, 3.9, 3}, id, b -> {
            double half = w / 2 - 0.25;
            for (int k = -1; k <= 1; k += 2) {
                for (int i = 0; i < 2; i++) {
                    b.form(Paths.oval(k * half * 0.72 + i * 1.1 - 0.55, -0.38, 0.42, 0.42), 0xFF2A2A2E);
                }
            }
            b.box(-half, -0.8, half, -0.5, 0xFF3A3A40);
            b.form(Paths.box(-half, -3.5, half, -0.7, 0.16), paint);
            b.box(-half, -1.6, half, -1.42, 0xFFF0E6C8);
            b.form(
                    Paths.blob(-half, -3.4, -half + 0.6, -3.75, 0, -3.85, half - 0.6, -3.75, half, -3.4, 0, -3.35),
                    b.hour().snow() ? 0xFFF2F7FF : 0xFF9AA0A4);
            boolean lit = b.hour().glow() > 0.3;
            for (double x = -half + 0.6; x < half - 1; x += 1.55) {
                if (lit) {
                    b.pen()
                            .glow(
                                    x + 0.55,
                                    -2.4,
                                    1.3,
                                    Colours.fade(0xFFFFC870, 0.35 * b.hour().glow()),
                                    io.github.humbleui.skija.BlendMode.SRC_OVER);
                }
                b.flat(Paths.box(x, -2.95, x + 1.1, -1.9, 0.12), lit ? 0xFFFFE0A0 : 0xFF5E7684);
                try (Path sheen = Paths.polygon(x + 0.1, -2.0, x + 0.6, -2.9, x + 0.85, -2.9, x + 0.35, -2.0)) {
                    b.pen().fill(sheen, 0x38FFFFFF);
                }
            }
            for (int k = -1; k <= 1; k += 2) {
                b.box(k * (half - 0.5) - 0.4, -3.0, k * (half - 0.5) + 0.4, -0.75, Colours.scale(paint, 0.8));
            }
        });
    }

    /** An underground platform: tiles, a vault, posters, a train with lit windows. */
    static void subway(Ensemble e, Lot lot) {
        double edge = lot.subject() + 1.5;
        e.floor(track(lot, Paving.TILES, edge, 3.2));
        double z = edge + 3.3;
        double span = Rows.span(lot, z);
        double mid = Rows.middle(lot, z);
        double top = lot.view().eye() + lot.view().horizonY() / lot.view().scale(z) + 4;
        int n = (int) Math.max(2, Math.round(span / 4));
        double w = span / n;
        int accent = lot.hour().cloth(new int[] {0xFF2E6AA0, 0xFFB43A34, 0xFF3A8A5A}[(int) (lot.dice(2) * 3)], 0);
        for (int i = 0; i < n; i++) {
            e.add(tiles(Site.at(mid - span / 2 + (i + 0.5) * w, z), new double[] {w, top}, accent, lot.id(i)));
        }
        if (lot.dice(4) < 0.65) {
            carriages(e, lot, edge + 1.5);
        }
        double pz = lot.subject() + 0.9;
        for (int k = -1; k <= 1; k += 2) {
            e.add(new Prop(Site.at(k * lot.half(pz) * 0.82, pz), new double[] {0.4, top, 0}, lot.id(40), b -> {
                b.box(-0.2, -top, 0.2, 0, accent);
                b.box(-0.2, -0.3, 0.2, 0, 0xFF3A3A40);
            }));
        }
    }

    private static Prop tiles(Site s, double[] size, int accent, long id) {
        double w = size[0];
        double top = size[1];
        return new Prop(s, new double[] {w / 2, top, 2.4}, id, b -> {
            b.pen()
                    .fill(
                            Paths.polygon(
                                    -w / 2 - 0.03, 0.3, w / 2 + 0.03, 0.3, w / 2 + 0.03, -top, -w / 2 - 0.03, -top),
                            0xFFB9B6A8);
            for (double y = -0.3; y > -3.6; y -= 0.22) {
                for (double x = -w / 2 + (Math.round(y / 0.22) % 2 == 0 ? 0 : 0.2); x < w / 2; x += 0.4) {
                    b.pen()
                            .fill(
                                    Paths.box(x + 0.015, y, x + 0.385, y + 0.195, 0.02),
                                    Colours.scale(0xFFE6E2D4, 0.9 + 0.1 * Noise.at(id, (long) (x * 97 + y * 31))));
                }
            }
            b.pen()
                    .fill(
                            Paths.polygon(
                                    -w / 2 - 0.03, -2.9, w / 2 + 0.03, -2.9, w / 2 + 0.03, -2.55, -w / 2 - 0.03, -2.55),
                            accent);
            b.pen()
                    .fill(
                            Paths.polygon(
                                    -w / 2 - 0.03, -top, w / 2 + 0.03, -top, w / 2 + 0.03, -3.6, -w / 2 - 0.03, -3.6),
                            0xFF4A4A4C);
            b.pen().glow(0, -3.3, 3, 0x90FFF4DC, io.github.humbleui.skija.BlendMode.SRC_OVER);
            b.pen().fill(Paths.box(-0.9, -3.5, 0.9, -3.36, 0.05), 0xFFFFFBEE);
            if (b.dice(3) < 0.5) {
                int c = new int[] {0xFFE0A040, 0xFF3A7AA0, 0xFFC8504A, 0xFF5A9A6A}[(int) (b.dice(4) * 4)];
                b.pen().fill(Paths.box(-0.7, -2.3, 0.7, -0.7, 0.02), 0xFF3A3A3E);
                b.pen()
                        .gradient(
                                Paths.box(-0.62, -2.22, 0.62, -0.78, 0.02),
                                0,
                                -2.2,
                                0,
                                -0.8,
                                c,
                                Colours.mix(c, 0xFFFFFFFF, 0.5));
                b.pen().fill(Paths.oval(0.1, -1.5, 0.34, 0.34), Colours.mix(c, 0xFFFFF4D0, 0.7));
            }
        });
    }

    /** The apron of an airport: airliners at their stands, the terminal and the tower. */
    static void airport(Ensemble e, Lot lot) {
        e.floor((x, z, g) -> {
            int c = Paving.CONCRETE.at(x, z, g, (int) lot.seed());
            double line = Math.abs(x - 0.35 * z + 6);
            return line < 0.14 ? 0xFFE8C440 : c;
        });
        double z = Math.max(34, lot.subject() * 4);
        double s = lot.side();
        e.add(airliner(Site.at(s * lot.half(z) * 0.42, z), (int) s, lot.id(1)));
        e.add(airliner(Site.at(-s * lot.half(z + 50) * 0.6, z + 50), (int) -s, lot.id(2)));
        double far = z + 85;
        Rows.houses(
                e,
                lot,
                List.of(Style.MODERN.floor(Style.Ground.BLANK)),
                new int[] {3, 4},
                new double[] {far, 0, 30},
                0);
        double tx = -s * lot.half(far) * 0.4;
        e.add(new Lathe(
                Site.at(tx, far - 6),
                new double[] {0, 3, 26, 2.4, 27, 4.6, 30, 5.4, 31, 5.4, 31.5, 4, 33, 0.3},
                new int[] {
                    0xFFE0DCD2,
                    0xFFE0DCD2,
                    lot.hour().glow() > 0.3 ? 0xFFFFE0A0 : 0xFF4E6674,
                    0xFFD0CCC2,
                    0xFFD0CCC2,
                    0xFFD0CCC2
                },
                0,
                lot.id(3)));
        for (int i = -5; i <= 5; i++) {
            int hue = i % 2 == 0 ? 0xFF5A9CFF : 0xFFFFC060;
            e.add(new Prop(Site.at(i * 7, z * 0.72), new double[] {0.2, 0.3, 1.4}, i, b -> b.lamp(0, -0.2, 0.07, hue)));
        }
    }

    private static Prop airliner(Site s, int way, long id) {
        return new Prop(s, new double[] {20, 12, 0}, id, b -> {
            int tail = b.hour()
                    .cloth(new int[] {0xFF2E5A9C, 0xFFC43C34, 0xFF2E7A5A, 0xFFE09A2E}[(int) (b.dice(1) * 4)], id);
            b.pen().canvas().save();
            b.pen().canvas().scale(way, 1);
            for (double[] g : new double[][] {{12, 1}, {-2.5, 1.3}}) {
                b.line(Paths.line(g[0], 0, g[0], -2.4), 0.3, 0xFF8A8E92);
                b.form(Paths.oval(g[0], -0.5, 0.7, 0.55), 0xFF26262A);
            }
            b.form(Paths.polygon(-14.5, -5.8, -19.5, -11.8, -16.2, -11.8, -10.5, -5.9), tail);
            b.form(
                    Paths.blob(
                            -18.5, -5.4, -12, -5.95, 6, -6.1, 14, -5.8, 17.4, -4.6, 18.6, -3.7, 17, -2.9, 12, -2.3, -6,
                            -2.3, -12, -3.0, -17.5, -4.6),
                    0xFFF4F2EC);
            b.flat(Paths.polygon(-17, -4.3, 17.6, -3.9, 17.9, -3.6, 16, -3.3, -13, -3.4), tail);
            for (double x = -11; x < 13; x += 0.95) {
                b.flat(
                        Paths.box(x, -5.1, x + 0.45, -4.55, 0.2),
                        b.hour().glow() > 0.3 && b.dice((int) (x * 9 + 200)) < 0.7 ? 0xFFFFE0A0 : 0xFF4A6272);
            }
            b.flat(Paths.polygon(15.3, -5.2, 16.9, -4.7, 16.7, -4.35, 15.1, -4.5), 0xFF3A5060);
            b.form(Paths.polygon(-15.8, -5.2, -20.4, -6.2, -18.6, -6.3, -12.6, -5.4), 0xFFD8D6D0);
            b.form(Paths.polygon(4, -3.4, -7.2, -2.0, -9.6, -2.1, -2.4, -3.6), 0xFFC8CACC);
            b.form(Paths.box(-2.2, -2.6, 2.2, -0.9, 0.7), 0xFFE0DED8);
            b.form(Paths.oval(2.1, -1.75, 0.35, 0.82), 0xFF2E3238);
            b.box(13.0, -5.0, 13.7, -3.4, 0xFFB8BCC0);
            b.cap(2, -6.05, 3);
            b.pen().canvas().restore();
        });
    }

    static void launchPad(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.CONCRETE, lot.seed()));
        double z = Math.max(
                lot.subject() * 3,
                lot.view().plan().focal() * 50 / (lot.view().plan().horizon() * 0.92));
        Works.rocket(e, Site.at(lot.side() * 0.16 * lot.half(z), z), lot.id(1));
        for (int k = -1; k <= 1; k += 2) {
            double x = k * lot.half(z) * 0.78;
            e.add(Lathe.post(Site.at(x, z + 20), 0.9, 0.3, 46, 0xFFB8BCC0));
            e.add(new Lathe(
                    Site.at(x * 0.9, z + 34),
                    new double[] {0, 5, 1, 7, 6, 9, 11, 7, 14, 3, 14.5, 0.1},
                    new int[] {0xFFF0EEE8},
                    0,
                    3));
        }
        Rows.houses(e, lot, List.of(Style.SHED), new int[] {2, 3}, new double[] {z + 90, 0, 22}, 0.5);
    }

    /** A country road away from the camera between fields, with posts and wires. */
    static void highway(Ensemble e, Lot lot) {
        Terrain road = Terrain.street(Paving.ASPHALT, Paving.GRASS, 3.8, lot.seed());
        e.floor(road);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 12; i++) {
                double z = 9 + i * 13;
                e.add(pole(Site.at(side * 6.4, z + (side > 0 ? 0 : 6)), lot.id(i)));
                e.add(
                        i % 3 == 0
                                ? Yard.tree(
                                        Site.at(side * lot.between(i + 20L * side, 10, 22), z + 5),
                                        7,
                                        lot.id(40 + i + side))
                                : Yard.bush(
                                        Site.at(side * lot.between(i + 90L * side, 8, 20), z),
                                        1,
                                        lot.id(60 + i + side)));
            }
        }
        for (int i = 0; i < 3; i++) {
            e.add(new Mound(
                    new Site((i - 1) * 260.0, 0, 420 + 160 * i, 0), 520, 44 + 20 * i, Mound.Kind.HILL, lot.seed() + i));
        }
        e.add(new House(
                Site.at(lot.side() * 26, 90).turned(-lot.side() * 0.5),
                new double[] {8, 5, 9},
                Style.FARMHOUSE,
                lot.id(8)));
    }

    private static Prop pole(Site s, long id) {
        return new Prop(s, new double[] {1.2, 7.5, 0}, id, b -> {
            b.line(Paths.line(0, 0, 0, -7.2), 0.2, 0xFF6A5442);
            b.line(Paths.line(-1, -6.6, 1, -6.6), 0.12, 0xFF6A5442);
            b.line(Paths.line(-0.8, -5.9, 0.8, -5.9), 0.12, 0xFF6A5442);
        });
    }

    /** A roadside diner: chrome, long windows, a tall sign in neon. */
    static void diner(Ensemble e, Lot lot) {
        boolean desert =
                (lot.scene().place().trait("words", "") + lot.scene().place().trait("nature", "")).contains("desert");
        if (desert) {
            e.country("cactus");
        } else {
            e.floor(Terrain.across(Paving.ASPHALT, Paving.CONCRETE, 0.1, Math.max(9, lot.subject() + 4), lot.seed()));
        }
        double z = Math.max(23, lot.subject() * 3.2);
        double x = -lot.side() * 0.12 * lot.half(z);
        e.add(new Prop(Site.at(x, z), new double[] {9, 5, 10}, lot.id(1), b -> {
            boolean lit = b.hour().glow() > 0.3;
            b.form(Paths.box(-9, -3.7, 9, 0, 0.6), 0xFFC4CACC);
            for (int i = 0; i < 4; i++) {
                b.box(-9, -1.15 + 0.28 * i, 9, -1.08 + 0.28 * i, i % 2 == 0 ? 0xFFC8382E : 0xFF9AA2A6);
            }
            for (double w = -8.5; w < 8; w += 2.15) {
                if (w > -1.2 && w < 0.9) {
                    b.form(Paths.box(w + 0.2, -3.0, w + 1.7, 0, 0.1), 0xFFD8DCDE);
                    b.flat(Paths.box(w + 0.4, -2.8, w + 1.5, -0.2, 0.05), lit ? 0xFFFFDC9A : 0xFF5A707C);
                    continue;
                }
                try (Path pane = Paths.box(w, -3.0, w + 1.95, -1.3, 0.1)) {
                    if (lit) {
                        b.pen().gradient(pane, 0, -3, 0, -1.3, 0xFFFFE6B0, 0xFFFFC870, 0xFFD07A38);
                    } else {
                        b.pen().gradient(pane, 0, -3, 0, -1.3, b.tone(0xFF88A4B4, 0.6), b.tone(0xFF44545E, 0.5));
                    }
                }
                b.flat(Paths.box(w + 0.25, -1.75, w + 0.75, -1.3, 0.1), lit ? 0xFFB04030 : 0xFF7A3A34);
                b.flat(Paths.box(w + 1.2, -1.75, w + 1.7, -1.3, 0.1), lit ? 0xFFB04030 : 0xFF7A3A34);
                if (lit) {
                    b.lamp(w + 0.97, -2.65, 0.1, 0xFFFFD070);
                }
            }
            b.form(Paths.box(-9.3, -4.1, 9.3, -3.5, 0.3), 0xFFD8DCDE);
            b.line(Paths.line(-9.2, -3.55, 9.2, -3.55), 0.08, 0xFFE83A4A);
            neon(b, "OPEN 24 H", -6.4, -4.95, 0.62, 0xFF5AE0F0);
            tube(b, Paths.line(-9.2, -4.12, 9.2, -4.12), 0.07, 0xFFFF4A8A);
            b.cap(0, -4.1, 5);
        }));
        double sx = x + lot.side() * 10.6;
        e.add(new Prop(Site.at(sx, z - 1.5), new double[] {3, 10, 6}, lot.id(2), b -> {
            b.box(-0.22, -9.6, 0.22, 0, 0xFF4A4E54);
            b.form(Paths.box(-2.3, -9.2, 2.3, -6.6, 0.4), 0xFF22304A);
            tube(b, Paths.box(-2.15, -9.05, 2.15, -6.75, 0.36), 0.08, 0xFFFF4A8A);
            sign(b, RoadSign.lines(lot.scene()));
            tube(b, Paths.line(-1.7, -6.3, 1.7, -6.3, 2.2, -6.0, 1.7, -5.7, -1.7, -5.7), 0.07, 0xFF5AE0F0);
        }));
        for (int i = 0; i < 3; i++) {
            double cx = x - 6 + 5 * i + lot.dice(i);
            e.add(Furniture.car(Site.at(cx, z - 3.4), lot.id(10 + i)));
        }
        e.add(Furniture.arc(Site.at(-sx * 1.1, z - 2), (int) Math.signum(sx), 5));
        double far = z + 60;
        for (int i = 0; i < (desert ? 0 : 16); i++) {
            e.add(Yard.pine(
                    Site.at((i / 15.0 * 2 - 1) * lot.half(far) * 1.2, far - 10 * lot.dice(30 + i)),
                    lot.between(50 + i, 9, 15),
                    lot.id(20 + i)));
        }
        for (int i = 0; i < (desert ? 0 : 2); i++) {
            e.add(new Mound(
                    new Site((i - 0.5) * 300, 0, 380 + 90 * i, 0), 460, 52 + 20 * i, Mound.Kind.HILL, lot.seed() + i));
        }
    }

    /** What a tall sign says, a line under the other. */
    private static void sign(Brush b, java.util.List<String> lines) {
        double row = 2.1 / lines.size();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            double h = Math.min(Math.min(0.9, row * 0.68), 3.8 / Math.max(0.1, Lettering.width(text, 1)));
            double top = -8.95 + row * i + (row - h) / 2;
            neon(b, text, -Lettering.width(text, h) / 2, top, h, i == 0 ? 0xFFFFD25A : 0xFF5AE0F0);
        }
    }

    private static void neon(Brush b, String text, double x, double y, double h, int hue) {
        tube(b, Lettering.path(text, x, y, h), h * 0.13, hue);
    }

    private static void tube(Brush b, Path path, double w, int hue) {
        try (path) {
            double glow = Math.max(0.35, b.hour().glow());
            b.pen().softStroke(path, w * 3.2, w * 2.4, Colours.fade(hue, 0.55 * glow));
            b.pen().stroke(path, w * 1.5, Colours.mix(hue, 0xFF000000, glow > 0.4 ? 0 : 0.2));
            b.pen().stroke(path, w * 0.6, Colours.mix(hue, 0xFFFFFFFF, 0.75 * glow));
        }
    }
}
