package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;

/** Holy places of many peoples: mosques, monasteries, stepped temples, stone circles. */
final class Sanctuaries {
    private static final int PALE = 0xFFF0E8D8;
    private static final int GOLD = 0xFFE0B84C;

    private Sanctuaries() {}

    /** Bare masonry of a colour, flat on top. */
    static Style blocks(Style.Wall wall, int colour) {
        return new Style(
                wall,
                Style.Opening.NONE,
                Style.Ground.BLANK,
                Style.Roof.FLAT,
                new Style.Tint(new int[] {colour}, new int[] {colour}, new int[] {colour}, Style.Cover.TILES));
    }

    /** A prayer hall under a great dome, smaller domes around it, and slender towers at the corners. */
    static void mosque(Ensemble e, Site s, long id) {
        int tile = Noise.at(id, 2) < 0.6 ? 0xFF3A8E9C : 0xFF5A8A6A;
        Style wall = blocks(Style.Wall.PLASTER, PALE);
        e.add(new House(s.inner(0, 0, -6), new double[] {44, 0.5, 34}, blocks(Style.Wall.STONE, 0xFFD8CCB4), id));
        for (int side = -1; side <= 1; side += 2) {
            minaret(e, s.inner(side * 17, 0.5, 20), tile, id + side);
            minaret(e, s.inner(side * 15.5, 0.5, 0), tile, id + 3 + side);
            dome(e, s.inner(side * 8, 8.1, 5), 2.3, tile);
            e.add(new House(s.inner(side * 9.6, 0.5, 1), new double[] {8, 6, 14}, wall, id + side));
            arcade(e, s.inner(side * 9.6, 0.5, 0.9), 8, 3, id + side);
        }
        dome(e, s.inner(0, 9.3, 10.5), 6.4, tile);
        e.add(new House(s.inner(0, 0.5, 0.2), new double[] {15, 8.8, 18}, wall, id));
        e.add(new House(s.inner(0, 0.5, -1.2), new double[] {8, 10.6, 2}, wall, id + 9));
        e.add(new Prop(s.inner(0, 0.5, -1.3), new double[] {4, 10.4, 3}, id, b -> {
            b.flat(Paths.polygon(-3.6, 0, 3.6, 0, 3.6, -10.2, -3.6, -10.2), tile);
            for (int i = 0; i < 90; i++) {
                double x = -3.4 + 0.76 * (i % 10);
                double y = -0.6 - 1.1 * (i / 10);
                b.flat(
                        Paths.polygon(x, y - 0.3, x + 0.22, y, x, y + 0.3, x - 0.22, y),
                        i % 2 == 0 ? Colours.mix(tile, 0xFFFFFFFF, 0.45) : Colours.scale(tile, 0.7));
            }
            b.form(pointed(0, 0, 8.9, 2.9), PALE);
            b.flat(pointed(0, 0, 8.3, 2.45), 0xFF2E4658);
            b.flat(pointed(0, 0, 4.2, 1.3), b.hour().glow() > 0.3 ? 0xFFFFD078 : 0xFF6A4A30);
            b.line(Paths.line(0, 0, 0, -4), 0.06, 0xFF3A281C);
            if (b.hour().glow() > 0.3) {
                b.lamp(0, -5.6, 0.3, 0xFFFFD890);
            }
        }));
        for (int side = -1; side <= 1; side += 2) {
            e.add(Yard.cypress(s.inner(side * 25, 0, 6), 11, id + side));
            e.add(Yard.palm(s.inner(side * 21, 0, -4), 8, id + 20 + side));
        }
    }

    /** A row of pointed arches before a wall. */
    private static void arcade(Ensemble e, Site s, double wide, int bays, long id) {
        e.add(new Prop(s, new double[] {wide / 2, 5, 0}, id, b -> {
            for (int i = 0; i < bays; i++) {
                double x = ((i + 0.5) / bays - 0.5) * wide;
                b.flat(pointed(x, 0, 4.3, wide / bays * 0.36), 0xFF8E7C68);
                b.flat(pointed(x, 0, 3.9, wide / bays * 0.29), b.hour().glow() > 0.3 ? 0xFFE0A860 : 0xFF3E4650);
            }
        }));
    }

    /** An arch with a point, {@code half} metres to each side. */
    private static Path pointed(double x, double foot, double tall, double half) {
        double spring = tall * 0.62;
        double[] xy = new double[28];
        for (int i = 0; i <= 12; i++) {
            double u = i / 6.0 - 1;
            double rise = Math.pow(1 - Math.pow(Math.abs(u), 1.7), 0.7);
            xy[2 * i] = x + u * half;
            xy[2 * i + 1] = foot - spring - (tall - spring) * rise;
        }
        xy[26] = x + half;
        xy[27] = foot;
        double[] all = new double[30];
        all[0] = x - half;
        all[1] = foot;
        System.arraycopy(xy, 0, all, 2, 28);
        return Paths.polygon(all);
    }

    /** A bulb on a drum with a gilded tip. */
    static void dome(Ensemble e, Site s, double r, int colour) {
        double[] profile = {
            0, r * 0.93, r * 0.3, r * 0.93, r * 0.3, r, r * 0.55, r * 1.06, r * 0.85, r * 1.02, r * 1.15, r * 0.84,
            r * 1.4, r * 0.54, r * 1.6, r * 0.24, r * 1.78, r * 0.05, r * 2.15, 0.02
        };
        e.add(new Lathe(
                s, profile, new int[] {PALE, PALE, colour, colour, colour, colour, colour, colour, GOLD}, 0, 0));
    }

    private static void minaret(Ensemble e, Site s, int tile, long id) {
        double[] profile = {
            0, 1.5, 2, 1.3, 15, 1.05, 15.4, 1.7, 16.2, 1.75, 16.2, 0.95, 21, 0.85, 21.3, 1.35, 22, 1.4, 22, 0.75, 24,
            0.72, 24.2, 0.95, 25.2, 0.8, 26.6, 0.1, 28, 0.02
        };
        int shade = Colours.scale(PALE, 0.94);
        e.add(new Lathe(
                s,
                profile,
                new int[] {PALE, PALE, shade, shade, PALE, PALE, shade, shade, PALE, PALE, tile, tile, tile, GOLD},
                4,
                id));
        e.add(new Prop(new Site(s.x(), s.y() + 16.6, s.z() - 1.9, 0), new double[] {1, 1, 0}, id, b -> {
            if (b.hour().glow() > 0.3) {
                b.lamp(0, 0, 0.22, 0xFFFFE0A0);
            }
        }));
    }

    /** White wings under tiles around a church, cypresses before them. */
    static void monastery(Ensemble e, Site s, long id) {
        Style white = Style.OLD_HOME.painted(0xFFF2EADA).floor(Style.Ground.ARCADE);
        Landmarks.church(e, s.inner(-2, 0, 10), id);
        e.add(new House(s.inner(13, 0, 4).turned(0.1), new double[] {22, 6.6, 8}, white, id + 1));
        e.add(new House(s.inner(-15, 0, 5).turned(-0.1), new double[] {17, 6.6, 8}, white, id + 2));
        e.add(new House(s.inner(2, 0, -3), new double[] {46, 2.2, 0.8}, blocks(Style.Wall.STONE, 0xFFCDBFA4), id + 3));
        e.add(new House(
                s.inner(-2, 0, -3.6),
                new double[] {4, 4.2, 1.6},
                blocks(Style.Wall.STONE, 0xFFD8CCB4).floor(Style.Ground.GATE).roofed(Style.Roof.FRONT),
                id + 4));
        for (int i = 0; i < 6; i++) {
            e.add(Yard.cypress(s.inner(-20 + 9 * i, 0, -4.6 - i % 2), 7 + i % 3, id + i));
        }
    }

    /** A stepped pyramid with a stair up to its chamber, overgrown. */
    static void steps(Ensemble e, Site s, long id) {
        int stone = 0xFF99A084;
        double rise = 2.7;
        for (int i = 0; i < 5; i++) {
            double w = 30 - 5.0 * i;
            e.add(new House(
                    s.inner(0, rise * i, 2.5 * i),
                    new double[] {w, rise, w},
                    blocks(Style.Wall.STONE, Colours.scale(stone, 1 + 0.04 * (i % 2))),
                    id + i));
            Site ledge = s.inner(0, rise * (i + 1), 2.5 * i - 0.1);
            e.add(new Prop(ledge, new double[] {w / 2, 1, 0}, id + 20 + i, b -> vines(b, w / 2, rise)));
        }
        Site top = s.inner(0, rise * 5, 12.5);
        e.add(new House(top, new double[] {7, 3.6, 5}, blocks(Style.Wall.STONE, stone), id + 7));
        e.add(new Prop(top.inner(0, 0, -0.1), new double[] {2, 3, 0}, id, b -> {
            b.flat(
                    Paths.polygon(-1, 0, 1, 0, 0.85, -2.4, -0.85, -2.4),
                    b.hour().glow() > 0.3 ? 0xFFE8903C : 0xFF22261E);
            b.box(-1.5, -2.9, 1.5, -2.4, 0xFFAEB496);
        }));
        double deep = 12.5;
        double tall = rise * 5;
        double run = Math.hypot(deep, tall);
        Point down = new Point(0, -tall / run, -deep / run);
        e.add(Panel.of(top.point(-2.6, 0, -0.2), s.along(), down, new double[] {5.2, run}, (pen, skin) -> {
            for (double y = 0; y < run; y += 0.5) {
                skin.box(pen, 0, y, 5.2, y + 0.3, 0xFFC0C4A4);
                skin.box(pen, 0, y + 0.3, 5.2, y + 0.5, 0xFF6E745E);
            }
            skin.box(pen, 0, 0, 0.6, run, 0xFFAAB092);
            skin.box(pen, 4.6, 0, 5.2, run, 0xFF8C9278);
        }));
        for (int i = 0; i < 5; i++) {
            double x = -16 + 7.5 * i;
            e.add(Yard.bush(s.inner(x, 0, -3 - 2 * Noise.at(id, 40 + i)), 1.6, id + 40 + i));
        }
    }

    private static void vines(Brush b, double half, double drop) {
        int leaf = b.hour().snow() ? 0xFFF0F5FF : b.hour().flora().leaf();
        for (int i = 0; i < half * 2.4; i++) {
            double x = (b.dice(i) - 0.5) * 2 * half;
            if (Math.abs(x) < 3 || b.dice(100 + i) < 0.35) {
                continue;
            }
            double len = drop * (0.25 + 0.75 * b.dice(200 + i));
            for (double y = 0; y < len; y += 0.28) {
                double r = 0.22 + 0.16 * b.dice((int) (300 + i * 9 + y * 10));
                b.flat(
                        Paths.oval(x + 0.2 * Math.sin(y * 3 + i), y - 0.1, r, r * 0.7),
                        Colours.scale(leaf, 0.7 + 0.5 * b.dice((int) (600 + i * 7 + y * 10))));
            }
        }
    }

    /** Standing stones in a ring, some still joined by lintels. */
    static void circle(Ensemble e, Site s, long id) {
        int n = 12;
        double r = 10.5;
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * (i + 0.5) / n;
            long k = id + i * 31L;
            Site at = s.inner(Math.cos(a) * r, 0, r + Math.sin(a) * r);
            boolean fallen = Noise.at(k, 1) < 0.16 && Math.sin(a) < 0.3;
            e.add(fallen ? lying(at, k) : standing(at, 4.2, k));
            double next = 2 * Math.PI * (i + 1.5) / n;
            if (Math.sin(a) > 0.15 && Math.sin(next) > 0.15 && Noise.at(k, 2) < 0.8) {
                double mid = (a + next) / 2;
                Site over = s.inner(Math.cos(mid) * r, 4.1, r + Math.sin(mid) * r - 0.4);
                e.add(new House(
                        over.turned(mid - Math.PI / 2),
                        new double[] {4.9, 0.95, 1.3},
                        blocks(Style.Wall.CONCRETE, 0xFF9A978C),
                        k));
            }
        }
        for (int i = -1; i <= 1; i += 2) {
            e.add(standing(s.inner(i * 1.7, 0, r + 1), 5.2, id + 700 + i));
        }
        e.add(new House(
                s.inner(0, 5.0, r + 0.4), new double[] {5.2, 1.1, 1.3}, blocks(Style.Wall.CONCRETE, 0xFF9A978C), id));
    }

    static Prop standing(Site at, double tall, long id) {
        return new Prop(at, new double[] {1.1, tall, 0}, id, b -> {
            double h = tall * (0.95 + 0.08 * b.dice(1));
            double w = 0.85 + 0.2 * b.dice(2);
            b.form(
                    Paths.blob(
                            -w, 0.1, -w * 0.95, -h * 0.4, -w * 0.82, -h * 0.8, -w * 0.7, -h, 0, -h * 1.01, w * 0.74,
                            -h * 0.98, w * 0.86, -h * 0.7, w * 0.9, -h * 0.3, w, 0.1),
                    0xFF9C998E);
            blotches(b, w, h);
            b.cap(0, -h + 0.04, w * 0.8);
            Yard.tufts(b, w * 1.3);
        });
    }

    private static Prop lying(Site at, long id) {
        return new Prop(at, new double[] {2, 1.1, 0}, id, b -> {
            b.form(Paths.blob(-1.9, 0.05, -1.8, -0.6, -0.8, -0.95, 0.7, -0.85, 1.8, -0.5, 1.9, 0.05), 0xFF98958A);
            blotches(b, 1.3, 0.9);
            b.cap(0, -0.85, 1.3);
            Yard.tufts(b, 2);
        });
    }

    /** Lichen and cracks. */
    private static void blotches(Brush b, double w, double h) {
        for (int i = 0; i < 26; i++) {
            double x = (b.dice(10 + i) - 0.5) * 1.5 * w;
            double y = -h * (0.08 + 0.84 * b.dice(50 + i));
            double r = 0.06 + 0.16 * b.dice(90 + i);
            int c = i % 3 == 0 ? 0xFFB4AE84 : i % 3 == 1 ? 0xFF77756E : 0xFFB8B6AC;
            b.flat(Paths.oval(x, y, r, r * 0.8), Colours.fade(c, 0.55));
        }
        b.line(Paths.curve(w * 0.1, -h * 0.9, w * 0.25, -h * 0.6, w * 0.05, -h * 0.35), 0.04, 0xFF66645E);
    }
}
