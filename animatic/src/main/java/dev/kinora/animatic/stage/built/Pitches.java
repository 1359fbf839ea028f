package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import java.util.List;

/** Where people play and race out of doors: courts, ramps, tracks. */
final class Pitches {
    private Pitches() {}

    private static void trees(Ensemble e, Lot lot, double z, int n, double tall) {
        double span = Rows.span(lot, z);
        for (int i = 0; i < n; i++) {
            double x = Rows.middle(lot, z) + ((i + 0.5) / n - 0.5) * span;
            e.add(Yard.tree(
                    Site.at(x, z + 4 * lot.dice(500 + i)), tall * lot.between(540 + i, 0.8, 1.2), lot.id(580 + i)));
        }
    }

    /** A lamp on a high mast. */
    private static Prop flood(Site s, double tall, long id) {
        return new Prop(s, new double[] {1.6, tall + 1, 0}, id, b -> {
            b.box(-0.14, -tall, 0.14, 0, 0xFF7A8088);
            b.box(-1.3, -tall - 0.7, 1.3, -tall, 0xFF5A6068);
            for (int i = 0; i < 4; i++) {
                b.lamp(-0.96 + 0.64 * i, -tall - 0.35, 0.22, 0xFFF4F8FF);
            }
        });
    }

    /** A hard court, its net across, a fence and trees behind. */
    static void tennis(Ensemble e, Lot lot) {
        int seed = (int) lot.seed();
        double net = lot.subject() + 4.6;
        boolean clay = lot.scene().place().trait("words", "").matches(".*(clay|terre battue).*") || lot.dice(9) < 0.3;
        int in = clay ? 0xFFC26A42 : 0xFF3B72AA;
        int out = clay ? 0xFFA85A3A : 0xFF4C8C62;
        e.floor((x, z, g) -> {
            double u = Math.abs(x);
            double v = Math.abs(z - net);
            double wide = 0.05 + g * 0.35;
            int base = u < 5.5 && v < 11.9 ? in : out;
            int c = Colours.scale(base, 0.94 + 0.12 * Noise.fbm(seed, x * 0.7, z * 0.7, 3));
            boolean side = (Math.abs(u - 5.49) < wide || Math.abs(u - 4.12) < wide) && v < 11.9;
            boolean ends = Math.abs(v - 11.89) < wide * 1.6 && u < 5.5;
            boolean service = Math.abs(v - 6.4) < wide && u < 4.12 || u < wide && v < 6.4;
            return side || ends || service ? Colours.mix(c, 0xFFFAF8F0, 0.9) : c;
        });
        e.add(new Prop(Site.at(0, net), new double[] {6.5, 1.2, 0}, lot.id(1), b -> {
            for (double x = -6.3; x < 6.3; x += 0.17) {
                b.line(Paths.line(x, -0.06, x, -0.95), 0.014, 0xB0404448);
            }
            for (double y = -0.1; y > -0.95; y -= 0.16) {
                b.line(Paths.line(-6.3, y, 6.3, y), 0.014, 0xB0404448);
            }
            b.line(Paths.curve(-6.35, -1.05, 0, -0.93, 6.35, -1.05), 0.09, 0xFFFAF8F2);
            b.box(-0.04, -0.95, 0.04, 0, 0xFFF4F2EA);
            for (int s = -1; s <= 1; s += 2) {
                b.box(s * 6.4 - 0.06, -1.12, s * 6.4 + 0.06, 0, 0xFF3A4A42);
            }
        }));
        e.add(new Prop(Site.at(lot.side() * 7.6, net), new double[] {0.7, 2.6, 0}, lot.id(2), b -> {
            for (int s = -1; s <= 1; s += 2) {
                b.line(Paths.line(s * 0.6, 0, s * 0.35, -1.6), 0.08, 0xFFF0EEE6);
            }
            for (double y = -0.4; y > -1.5; y -= 0.4) {
                b.line(Paths.line(-0.5, y, 0.5, y), 0.06, 0xFFF0EEE6);
            }
            b.box(-0.42, -1.75, 0.42, -1.6, 0xFF2F6A4A);
            b.box(-0.42, -2.5, 0.42, -1.9, 0xFF2F6A4A);
        }));
        double back = net + 18;
        wire(e, lot, back, 3.6);
        for (int s = -1; s <= 1; s += 2) {
            e.add(flood(Site.at(s * Math.min(11, lot.half(back) * 0.8), back - 0.6), 8, lot.id(4 + s)));
            e.add(Furniture.bench(Site.at(s * 7.8, net + 4), lot.id(8 + s)));
        }
        trees(e, lot, back + 5, 14, 8);
        Rows.houses(e, lot, List.of(Style.SUBURB, Style.COTTAGE), new int[] {2, 2}, back + 38, 0.4);
    }

    /** A fence of wire across, with a windbreak of cloth in it. */
    static void wire(Ensemble e, Lot lot, double z, double tall) {
        double span = Rows.span(lot, z);
        int n = (int) Math.max(2, Math.round(span / 6));
        double w = span / n;
        for (int i = 0; i < n; i++) {
            Site at = Site.at(Rows.middle(lot, z) - span / 2 + (i + 0.5) * w, z);
            e.add(new Prop(at, new double[] {w / 2, tall, 0}, lot.id(300 + i), b -> {
                b.flat(
                        Paths.polygon(-w / 2, 0, w / 2 + 0.03, 0, w / 2 + 0.03, -tall * 0.5, -w / 2, -tall * 0.5),
                        0xE02F5A46);
                for (double x = -w / 2 - tall; x < w / 2; x += 0.3) {
                    b.line(
                            Paths.line(
                                    Math.max(-w / 2, x),
                                    -tall * 0.5 - Math.max(0, -w / 2 - x),
                                    Math.min(w / 2, x + tall / 2),
                                    -tall * 0.5 - Math.min(tall / 2, w / 2 - x)),
                            0.012,
                            0x909AA4A4);
                }
                b.line(Paths.line(-w / 2, -tall, w / 2, -tall), 0.06, 0xFF5E6E66);
                b.line(Paths.line(-w / 2, 0, -w / 2, -tall), 0.08, 0xFF5E6E66);
            }));
        }
    }

    /** Ramps of concrete and wood, a rail, a painted wall. */
    static void skate(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.CONCRETE, lot.seed()));
        double z = lot.subject() + 3.4;
        double reach = Math.min(lot.half(z) * 0.95, 9);
        for (int s = -1; s <= 1; s += 2) {
            e.add(quarter(Site.at(s * reach, z + 1.4), s, 2.4, lot.id(s)));
        }
        e.add(box(Site.at(lot.side() * 1.2, z + 4.2), lot.id(3)));
        e.add(new Prop(Site.at(-lot.side() * 3.6, z + 1.6), new double[] {1.8, 0.6, 0}, lot.id(4), b -> {
            for (double x : new double[] {-1.5, 0, 1.5}) {
                b.line(Paths.line(x, 0, x, -0.46), 0.06, 0xFF8A8E94);
            }
            b.line(Paths.line(-1.7, -0.48, 1.7, -0.48), 0.09, 0xFFD8A030);
        }));
        double wall = z + 11;
        double span = Rows.span(lot, wall);
        int n = (int) Math.max(2, Math.round(span / 8));
        for (int i = 0; i < n; i++) {
            Site at = Site.at(Rows.middle(lot, wall) + ((i + 0.5) / n - 0.5) * span, wall);
            e.add(graffiti(at, span / n, lot.id(20 + i)));
        }
        trees(e, lot, wall + 6, 11, 8);
        Rows.houses(e, lot, List.of(Style.BRICK_BLOCK, Style.MODERN), new int[] {3, 6}, wall + 26, 0.2);
        for (int s = -1; s <= 1; s += 2) {
            e.add(flood(Site.at(s * reach * 1.2, wall - 1), 7, lot.id(40 + s)));
        }
    }

    private static Prop quarter(Site s, int side, double tall, long id) {
        return new Prop(s, new double[] {3, tall + 1, 0}, id, b -> {
            int wood = 0xFFC0A27C;
            double[] xy = new double[26];
            for (int i = 0; i <= 8; i++) {
                double a = Math.PI / 2 * i / 8;
                xy[2 * i] = side * (-2.6 + 2.4 * Math.sin(a) * 1.0);
                xy[2 * i + 1] = -tall * (1 - Math.cos(a));
            }
            xy[18] = side * 1.6;
            xy[19] = -tall;
            xy[20] = side * 1.6;
            xy[21] = 0.02;
            xy[22] = side * -2.6;
            xy[23] = 0.02;
            xy[24] = side * -2.6;
            xy[25] = 0;
            b.form(Paths.polygon(xy), wood);
            double[] lip = new double[18];
            System.arraycopy(xy, 0, lip, 0, 18);
            b.line(Paths.curve(lip), 0.12, 0xFFE2CBA4);
            b.line(Paths.line(side * -0.2, -tall, side * 1.6, -tall), 0.1, 0xFF8E9298);
            for (double x = 0.1; x < 1.6; x += 0.48) {
                b.line(Paths.line(side * x, 0, side * x, -tall), 0.04, 0xFF94785A);
                b.line(Paths.line(side * x, -tall, side * x, -tall - 0.9), 0.05, 0xFF6A7078);
            }
            b.line(Paths.line(side * 0.1, -tall - 0.9, side * 1.6, -tall - 0.9), 0.06, 0xFF6A7078);
        });
    }

    private static Prop box(Site s, long id) {
        return new Prop(s, new double[] {3, 1, 0}, id, b -> {
            b.form(Paths.polygon(-3, 0, -1.3, -0.95, 1.3, -0.95, 3, 0), 0xFFAEAAA2);
            b.form(Paths.polygon(-1.3, -0.95, 1.3, -0.95, 1.3, -0.8, -1.3, -0.8), 0xFF8A8E94);
            b.line(Paths.line(-3, -0.01, -1.3, -0.95, 1.3, -0.95, 3, -0.01), 0.06, 0xFFD0CCC2);
        });
    }

    private static final int[] SPRAY = {0xFFE0453A, 0xFFF2B632, 0xFF3AA0A8, 0xFF4A5AC0, 0xFFC0529A, 0xFF6ABA5A};

    private static Prop graffiti(Site s, double w, long id) {
        return new Prop(s, new double[] {w / 2, 3.4, 0}, id, b -> {
            b.box(-w / 2 - 0.03, -3, w / 2 + 0.03, 0, 0xFFB2ACA2);
            for (int i = 0; i < 6; i++) {
                double x = (b.dice(i) - 0.5) * w * 0.8;
                double y = -0.7 - 1.4 * b.dice(20 + i);
                double r = 0.4 + 0.5 * b.dice(40 + i);
                int c = SPRAY[(int) (b.dice(60 + i) * SPRAY.length)];
                var bubble = Paths.blob(
                        x - r * 1.3,
                        y + 0.2,
                        x - r * 0.7,
                        y - r,
                        x,
                        y - r * 0.5,
                        x + r * 0.8,
                        y - r * 0.9,
                        x + r * 1.4,
                        y + 0.1,
                        x + r * 0.5,
                        y + r * 0.7,
                        x - r * 0.4,
                        y + r * 0.4);
                try (bubble) {
                    b.pen().fill(bubble, b.tone(c, 0.6));
                    b.pen().stroke(bubble, 0.09, b.tone(0xFF2A2630, 0.5));
                }
                b.line(
                        Paths.curve(x - r * 0.7, y - r * 0.3, x - r * 0.2, y - r * 0.55, x + r * 0.1, y - r * 0.3),
                        0.08,
                        0xFFF8F4EA);
            }
            b.box(-w / 2 - 0.03, -3.1, w / 2 + 0.03, -2.95, 0xFFC8C2B6);
        });
    }

    /** Red lanes across the picture, the infield and the stands behind. */
    static void track(Ensemble e, Lot lot) {
        int seed = (int) lot.seed();
        double near = lot.subject() - 3.2;
        double far = lot.subject() + 4.6;
        e.floor((x, z, g) -> {
            if (z > far || z < near) {
                int c = Math.floorMod((int) Math.floor(x / 4), 2) == 0 ? 0xFF5E9A3C : 0xFF6AA644;
                return Math.abs(z - far) < 0.15
                        ? 0xFFF0EEE6
                        : Colours.scale(c, 0.9 + 0.2 * Noise.fbm(seed, x * 2, z, 2));
            }
            int c = Colours.scale(0xFFB8523C, 0.92 + 0.16 * Noise.fbm(seed, x * 3, z * 3, 3));
            double lane = (z - near) / 1.3;
            double off = Math.abs(lane - Math.rint(lane)) * 1.3;
            return off < 0.03 + g * 0.5 ? Colours.mix(c, 0xFFFAF6EE, 0.85) : c;
        });
        double z = Math.max(46, lot.subject() * 6);
        stands(e, lot, z, 2);
        for (int s = -1; s <= 1; s += 2) {
            e.add(flood(Site.at(s * lot.half(z + 22) * 0.7, z + 22), 24, lot.id(9 + s)));
        }
        double span = Rows.span(lot, far + 1);
        for (double x = -span / 2; x < span / 2; x += 9) {
            e.add(new Prop(
                    Site.at(Rows.middle(lot, far + 1) + x, far + 0.7),
                    new double[] {0.2, 0.4, 0},
                    1,
                    b -> b.form(Paths.polygon(-0.14, 0, 0, -0.36, 0.14, 0), 0xFFF08030)));
        }
        trees(e, lot, z + 40, 16, 11);
    }

    /** Banks of seats over the whole width, {@code tiers} of them. */
    private static void stands(Ensemble e, Lot lot, double z0, int tiers) {
        for (int t = tiers - 1; t >= 0; t--) {
            double z = z0 + t * 9;
            double span = Rows.span(lot, z);
            int n = (int) Math.max(3, Math.round(span / 24));
            for (int i = 0; i < n; i++) {
                double w = span / n;
                e.add(Grounds.stand(
                        new Site(Rows.middle(lot, z) - span / 2 + (i + 0.5) * w, t * 6.5, z, 0),
                        w,
                        lot.id(t * 40L + i)));
            }
        }
    }

    /** A circuit across the picture: kerbs, gravel, tyres, boards, a grandstand. */
    static void race(Ensemble e, Lot lot) {
        int seed = (int) lot.seed();
        double near = Math.max(1, lot.subject() - 4);
        double far = lot.subject() + 4.4;
        e.floor((x, z, g) -> {
            boolean kerb = z > near - 0.9 && z < near || z > far && z < far + 0.9;
            if (kerb) {
                return Math.floorMod((int) Math.floor(x / 1.2), 2) == 0 ? 0xFFD0382E : 0xFFF4F0E8;
            }
            if (z < near || z > far + 0.9) {
                return z > far + 9 ? Paving.CONCRETE.at(x, z, g, seed) : Paving.GRASS.at(x, z, g, seed);
            }
            int c = Paving.ASPHALT.at(x, z, g, seed);
            double rubber = Noise.smooth(1.4, 0, Math.abs(z - lot.subject() - 0.8));
            boolean line = Math.abs(z - near - 0.3) < 0.09 || Math.abs(z - far + 0.3) < 0.09;
            return line ? 0xFFEFECE2 : Colours.scale(c, 1 - 0.22 * rubber);
        });
        double bz = far + 5.5;
        double span = Rows.span(lot, bz);
        int n = (int) Math.max(3, Math.round(span / 6));
        for (int i = 0; i < n; i++) {
            double w = span / n;
            e.add(barrier(Site.at(Rows.middle(lot, bz) - span / 2 + (i + 0.5) * w, bz), w, i, lot.id(100 + i)));
        }
        double z = bz + 30;
        stands(e, lot, z, 2);
        double cover = Rows.span(lot, z + 8);
        e.add(new Prop(
                new Site(Rows.middle(lot, z + 8), 13.6, z + 8, 0), new double[] {cover / 2, 2, 0}, lot.id(6), b -> {
                    b.box(-cover / 2, -0.9, cover / 2, 0, 0xFFE8E8E4);
                    b.box(-cover / 2, -0.3, cover / 2, 0, b.hour().cloth(0xFFC8382E, 2));
                }));
        for (int s = -1; s <= 1; s += 2) {
            e.add(flood(Site.at(s * lot.half(bz + 3) * 0.8, bz + 3), 11, lot.id(9 + s)));
        }
        trees(e, lot, z + 40, 12, 11);
    }

    private static Prop barrier(Site s, double w, int n, long id) {
        int[] boards = {0xFFE0453A, 0xFF2E5A9C, 0xFFF2B632, 0xFF2E7A5A, 0xFF3A3E46};
        return new Prop(s, new double[] {w / 2, 2.2, 0}, id, b -> {
            b.box(-w / 2 - 0.02, -1.9, w / 2 + 0.02, -0.7, b.hour().cloth(boards[n % boards.length], n));
            b.box(-w / 2 + 0.4, -1.5, w / 2 - 0.4, -1.1, 0xFFF6F4EC);
            for (double x = -w / 2 + 0.28; x < w / 2; x += 0.56) {
                for (double y : new double[] {-0.2, -0.55}) {
                    b.form(
                            Paths.box(x - 0.28, y - 0.17, x + 0.28, y + 0.18, 0.1),
                            n % 2 == 0 ? 0xFF2E2E32 : 0xFFE8E6E0);
                }
            }
        });
    }
}
