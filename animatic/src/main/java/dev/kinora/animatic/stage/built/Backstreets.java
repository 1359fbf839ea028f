package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;

/** What hangs in narrow streets and on the backs of houses: rugs, sails of cloth, washing, iron stairs. */
final class Backstreets {
    private static final int IRON = 0xFF2C2E32;
    private static final int[] WOOL = {0xFFB03A2A, 0xFFD8742C, 0xFF8E2A34, 0xFFE0A03A, 0xFF2E5A72, 0xFFC4502E};
    private static final int[] LINEN = {
        0xFFF6F2E8, 0xFF6E94B8, 0xFFD86A5A, 0xFFF0D080, 0xFF5E8A6A, 0xFFE8E4F0, 0xFF3E5478
    };

    private Backstreets() {}

    /** Rugs along a wall {@code x} metres right, and now and then a sail of cloth across. */
    static void rugs(Ensemble e, Lot lot, double x, double z, long id) {
        double wall = x - Math.signum(x) * 0.06;
        for (int i = 0; i < 4; i++) {
            long n = id * 5 + i;
            double at = z - 4 + i * 2.1;
            double low = 0.5 + 0.8 * lot.dice(n);
            double[] room = {at, at + 1.25 + 0.5 * lot.dice(n + 1), low, low + 1.9 + 0.9 * lot.dice(n + 2)};
            e.add(new Rug(wall, room, colours(lot.id(n))));
        }
        if (x > 0) {
            e.add(new Sail(x, 3.9 + 0.9 * lot.dice(id + 9), z, 2.4, colours(lot.id(id + 11))[0]));
            e.add(lamp(new Site(0.5 * x * (lot.dice(id + 12) - 0.5), 2.9, z + 2.2, 0), lot.id(id + 13)));
        }
    }

    private static int[] colours(long id) {
        int a = (int) (Noise.at(id, 1) * WOOL.length);
        return new int[] {WOOL[a], WOOL[(a + 1 + (int) (Noise.at(id, 2) * 4)) % WOOL.length], 0xFFEAD8B4};
    }

    /** A brass lantern on a chain. */
    private static Prop lamp(Site site, long id) {
        return new Prop(site, new double[] {0.4, 1.2, 2.6}, id, b -> {
            b.line(Paths.line(0, -1.6, 0, -0.62), 0.02, 0xFF5A4630);
            b.form(
                    Paths.blob(
                            -0.02, -0.66, -0.16, -0.42, -0.12, -0.14, 0, -0.04, 0.12, -0.14, 0.16, -0.42, 0.02, -0.66),
                    0xFFC8923A);
            b.lamp(0, -0.34, 0.09, 0xFFFFB050);
        });
    }

    /** A lantern of red or white paper that hangs before a house. */
    static Prop paperLantern(Site site, long id) {
        return new Prop(site, new double[] {0.3, 0.7, 1.8}, id, b -> {
            int paper = b.dice(1) < 0.7 ? 0xFFE0402E : 0xFFF6E8CC;
            boolean lit = b.hour().glow() > 0.3;
            if (lit) {
                b.lamp(0, -0.3, 0.12, paper);
            }
            b.form(Paths.oval(0, -0.3, 0.2, 0.27), lit ? Colours.mix(paper, 0xFFFFD890, 0.35) : paper);
            b.flat(Paths.box(-0.09, -0.6, 0.09, -0.54, 0.01), 0xFF2A2220);
            b.flat(Paths.box(-0.09, -0.06, 0.09, 0, 0.01), 0xFF2A2220);
        });
    }

    /** A rug that hangs on a wall, seen from the front. */
    static Prop hungRug(Site site, long id) {
        int[] tones = colours(id);
        return new Prop(site.raised(0.5), new double[] {1.1, 2.4, 0}, id, b -> {
            double w = 0.65 + 0.3 * b.dice(1);
            double tall = 1.7 + 0.5 * b.dice(2);
            b.box(-w, -tall, w, 0, tones[0]);
            b.flat(Paths.box(-w + 0.1, -tall + 0.12, w - 0.1, -0.12, 0.01), tones[1]);
            b.flat(Paths.box(-w + 0.18, -tall + 0.2, w - 0.18, -0.2, 0.01), tones[0]);
            for (int i = 0; i < 3; i++) {
                double y = -tall * (0.26 + 0.24 * i);
                b.flat(Paths.polygon(0, y - 0.2, 0.26, y, 0, y + 0.2, -0.26, y), tones[2]);
                b.flat(Paths.polygon(0, y - 0.12, 0.15, y, 0, y + 0.12, -0.15, y), tones[1]);
            }
            for (double x = -w + 0.04; x < w; x += 0.09) {
                b.line(Paths.line(x, 0, x, 0.12), 0.02, tones[2]);
            }
        });
    }

    /** Washing on a line from house to house. */
    static Prop washing(Site site, double half, long id) {
        return new Prop(site, new double[] {half, 1.8, 0}, id, b -> {
            double[] line = new double[18];
            for (int i = 0; i < 9; i++) {
                double u = i / 4.0 - 1;
                line[2 * i] = u * half;
                line[2 * i + 1] = 0.28 * (1 - u * u) - 1.5;
            }
            b.line(Paths.curve(line), 0.025, 0xFF8A8278);
            double x = -half + 0.25;
            for (int i = 0; x < half - 0.5; i++) {
                double u = x / half;
                double y = 0.28 * (1 - u * u) - 1.5;
                x += cloth(b, x, y, i) + 0.12;
            }
        });
    }

    /** One piece at its pegs; returns its width. */
    private static double cloth(Brush b, double x, double y, int i) {
        int tone = LINEN[(int) (b.dice(10 + i) * LINEN.length)];
        double kind = b.dice(40 + i);
        if (kind < 0.4) {
            double w = 0.7 + 0.5 * b.dice(70 + i);
            b.form(
                    Paths.blob(
                            x,
                            y,
                            x + w * 0.5,
                            y + 0.04,
                            x + w,
                            y,
                            x + w * 0.98,
                            y + 1.0,
                            x + w * 0.5,
                            y + 1.08,
                            x + 0.02,
                            y + 1.0),
                    tone);
            for (double k = 0.25; k < 0.9; k += 0.25) {
                b.line(
                        Paths.curve(x + w * k, y + 0.06, x + w * k + 0.02, y + 0.5, x + w * k, y + 0.96),
                        0.02,
                        Colours.scale(tone, 0.78));
            }
            return w;
        }
        if (kind < 0.75) {
            b.form(
                    Paths.polygon(
                            x, y + 0.08, x + 0.16, y, x + 0.44, y, x + 0.6, y + 0.08, x + 0.56, y + 0.28, x + 0.46,
                            y + 0.22, x + 0.46, y + 0.72, x + 0.14, y + 0.72, x + 0.14, y + 0.22, x + 0.04, y + 0.28),
                    tone);
            return 0.6;
        }
        b.form(
                Paths.polygon(
                        x, y, x + 0.36, y, x + 0.38, y + 0.82, x + 0.24, y + 0.82, x + 0.18, y + 0.3, x + 0.13,
                        y + 0.82, x - 0.01, y + 0.82),
                tone);
        return 0.38;
    }

    /** The front of a tenement with iron stairs from floor to floor, washing on lines, pots on the sills. */
    static void fireEscape(Ensemble e, Lot lot) {
        double z = Math.max(lot.subject() + 3.4, 12.5);
        e.floor(Terrain.across(Paving.ASPHALT, Paving.CONCRETE, z - 9, z - 2.6, lot.seed()));
        Style brick = Style.BRICK_BLOCK.floor(Style.Ground.SHOP);
        double half = lot.half(z) + 7;
        int n = (int) Math.ceil(half / 4.5);
        for (int i = -n; i <= n; i++) {
            e.add(new House(Site.at(i * 9, z), new double[] {9.05, 9 * Facade.STOREY + 0.6, 9}, brick, lot.id(20 + i)));
            e.add(stairs(new Site(i * 9 + 0.6, 0, z - 0.35, 0), 8, lot.id(60 + i)));
            for (int floor = 1; floor < 7; floor++) {
                e.add(washing(
                        new Site(i * 9 + 4.6, floor * Facade.STOREY + 2.6, z - 0.9, 0),
                        2.1,
                        lot.id(200 + i * 20 + floor)));
            }
        }
    }

    private static Prop stairs(Site site, int floors, long id) {
        return new Prop(site, new double[] {2.4, floors * Facade.STOREY + 1.2, 0}, id, b -> {
            for (int i = 1; i < floors; i++) {
                double y = -i * Facade.STOREY - 0.5;
                b.flat(Paths.polygon(-1.9, y + 0.1, 2.2, y + 0.1, 2.0, y + 0.9, -1.7, y + 0.9), 0x40100C10);
                b.box(-2.0, y - 0.02, 2.0, y + 0.08, IRON);
                b.line(Paths.line(-2.0, y - 0.95, 2.0, y - 0.95), 0.05, IRON);
                b.line(Paths.line(-2.0, y - 0.5, 2.0, y - 0.5), 0.03, IRON);
                for (double x = -2.0; x <= 2.01; x += 0.2) {
                    b.line(Paths.line(x, y, x, y - 0.95), 0.03, IRON);
                }
                for (int way : new int[] {-1, 1}) {
                    b.line(Paths.line(way * 1.8, y + 0.06, way * 1.8, y + 0.7), 0.05, IRON);
                }
                flight(b, y, i % 2 == 0 ? 1 : -1);
                pots(b, y, i);
            }
        });
    }

    private static void flight(Brush b, double y, int way) {
        double top = y - Facade.STOREY;
        for (double off : new double[] {0, 0.28}) {
            b.line(Paths.line(way * -1.3 + off, y, way * 1.3 + off, top), 0.06, IRON);
        }
        for (int k = 1; k < 12; k++) {
            double x = way * (-1.3 + 2.6 * k / 12);
            double h = y + (top - y) * k / 12;
            b.line(Paths.line(x, h, x + 0.28, h), 0.04, IRON);
        }
        b.line(Paths.line(way * -1.3, y - 0.9, way * 1.3, top - 0.9), 0.035, IRON);
    }

    private static void pots(Brush b, double y, int i) {
        for (int k = 0; k < 3; k++) {
            if (b.dice(i * 7 + k) < 0.55) {
                double x = -1.6 + 0.42 * k + 2.2 * b.dice(i * 11 + k);
                b.form(Paths.polygon(x - 0.13, y - 0.26, x + 0.13, y - 0.26, x + 0.1, y, x - 0.1, y), 0xFFB4623C);
                int leaf = b.hour().snow() ? 0xFFC8D6EA : b.hour().flora().leaf();
                for (int l = 0; l < 7; l++) {
                    b.form(
                            Paths.oval(
                                    x + (b.dice(90 + l + k) - 0.5) * 0.36,
                                    y - 0.4 - 0.16 * b.dice(120 + l + i),
                                    0.1,
                                    0.1),
                            Colours.scale(leaf, 0.8 + 0.4 * b.dice(150 + l)));
                }
            }
        }
    }
}
