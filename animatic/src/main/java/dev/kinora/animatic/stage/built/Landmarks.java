package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import java.util.Map;
import java.util.Optional;

/** Single buildings that a picture is about, by concept: put down anywhere, at any distance. */
final class Landmarks {
    /** Puts a building down. */
    interface Building {
        void raise(Ensemble into, Site at, long id);
    }

    private static final int STONE = 0xFFCFC5B2;
    private static final int MARBLE = 0xFFEDE6D6;

    private static final Map<String, Building> BY_NAME = Map.ofEntries(
            Map.entry("castle", Landmarks::castle),
            Map.entry("church", Landmarks::church),
            Map.entry("windmill", Mills::windmill),
            Map.entry("lighthouse", Mills::lighthouse),
            Map.entry("barn", Landmarks::farm),
            Map.entry("farmhouse", Landmarks::farmhouse),
            Map.entry("cabin", Landmarks::cabin),
            Map.entry("house", Landmarks::house),
            Map.entry("temple", Shrines::hall),
            Map.entry("pagoda", Shrines::pagoda),
            Map.entry("shrine", Shrines::hall),
            Map.entry("ruins", Landmarks::ruins),
            Map.entry("greek", (e, s, id) -> temple(e, s, id, 1)),
            Map.entry("tent", Landmarks::camp),
            Map.entry("tower", Landmarks::tower),
            Map.entry("pyramid", Landmarks::pyramid),
            Map.entry("skyscraper", Landmarks::skyscraper),
            Map.entry("building", Landmarks::block),
            Map.entry("factory", Works::factory),
            Map.entry("mosque", Sanctuaries::mosque),
            Map.entry("monastery", Sanctuaries::monastery),
            Map.entry("jungle-temple", Sanctuaries::steps),
            Map.entry("stone-circle", Sanctuaries::circle),
            Map.entry("palace", Monuments::palace),
            Map.entry("observatory", Monuments::observatory),
            Map.entry("aqueduct", Monuments::aqueduct),
            Map.entry("big-top", Monuments::bigTop),
            Map.entry("igloo", Monuments::igloo),
            Map.entry("treehouse", Monuments::treehouse),
            Map.entry("geyser", Monuments::geyser),
            Map.entry("wind-farm", Energy::windFarm),
            Map.entry("water-mill", Energy::waterMill),
            Map.entry("oil-rig", Energy::rig),
            Map.entry("dam", Energy::dam),
            Map.entry("village", Landmarks::hamlet));

    private Landmarks() {}

    /** Metres to the top of a landmark. */
    static double height(String name) {
        return switch (name) {
            case "castle" -> 34;
            case "church" -> 24;
            case "windmill" -> 19;
            case "lighthouse" -> 24;
            case "tower" -> 62;
            case "skyscraper" -> 130;
            case "pagoda" -> 25;
            case "factory" -> 34;
            case "building" -> 20;
            case "village", "pyramid" -> 22;
            case "mosque", "aqueduct" -> 24;
            case "wind-farm" -> 64;
            case "oil-rig" -> 46;
            case "dam" -> 34;
            case "palace", "jungle-temple", "big-top", "monastery" -> 18;
            case "geyser" -> 15;
            case "igloo" -> 4.2;
            case "barn", "house", "temple", "ruins", "greek" -> 12;
            default -> 9;
        };
    }

    /** Metres from side to side of what is wider than it is high; 0 for all others. */
    static double width(String name) {
        return switch (name) {
            case "mosque" -> 38;
            case "palace" -> 74;
            case "big-top", "monastery", "jungle-temple" -> 32;
            case "oil-rig" -> 52;
            case "stone-circle" -> 25;
            default -> 0;
        };
    }

    static Optional<Building> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static void castle(Ensemble e, Site s, long id) {
        int[] wall = {0xFFC9BDA6};
        int[] roofs = {0xFF54688E};
        Style keep = Style.KEEP.painted(wall);
        e.add(new House(s.inner(0, 0, 9), new double[] {15, 17, 12}, keep.floor(Style.Ground.BLANK), id));
        for (double[] t : new double[][] {
            {-13, 6, 3.0, 17}, {13, 6, 3.0, 15}, {-6.5, 16, 2.6, 27}, {7.5, 18, 2.9, 22}, {0.5, 21, 3.4, 33}
        }) {
            turret(e, s.inner(t[0], 0, t[1]), t[2], t[3], wall[0], roofs[0], id + (long) t[0]);
        }
        e.add(new House(s.inner(0, 0, 1.5), new double[] {30, 8.5, 2}, keep.floor(Style.Ground.BLANK), id + 1));
        e.add(new House(s.inner(0, 0, -1.5), new double[] {8.5, 11, 4}, keep, id + 2));
        for (int side = -1; side <= 1; side += 2) {
            turret(e, s.inner(side * 4.6, 0, -0.4), 1.9, 13, wall[0], roofs[0], id + 3 + side);
            turret(e, s.inner(side * 15.5, 0, 1), 2.7, 12, wall[0], roofs[0], id + 6 + side);
        }
    }

    /** A round tower with a cone on it and a flag. */
    static void turret(Ensemble e, Site s, double r, double tall, int wall, int roof, long id) {
        double[] profile = {
            0, r, tall * 0.86, r, tall * 0.90, r * 1.16, tall, r * 1.16, tall, r * 1.3, tall + r * 2.9, 0.02
        };
        e.add(new Lathe(
                s,
                profile,
                new int[] {wall, Colours.scale(wall, 0.85), wall, roof, roof},
                (int) Math.max(2, tall / 6),
                id));
        e.add(new Prop(new Site(s.x(), s.y() + tall + r * 2.85, s.z() - 0.05, 0), new double[] {2, 2.6, 0}, id, b -> {
            b.line(Paths.line(0, 0, 0, -2.4), 0.12, 0xFF4A4038);
            b.flat(
                    Paths.blob(0, -2.4, 0.9, -2.15, 1.9, -2.3, 1.75, -1.75, 0.9, -1.55, 0, -1.6),
                    b.hour().cloth(0xFFC0343A, id));
        }));
    }

    static void church(Ensemble e, Site s, long id) {
        Style c = Style.CHURCH;
        e.add(new House(s.inner(0, 0, 3), new double[] {9, 7.5, 18}, c, id));
        Site t = s.inner(0, 0, 0);
        e.add(new House(
                t, new double[] {4.6, 15, 4.6}, c.roofed(Style.Roof.SPIRE).floor(Style.Ground.GATE), id));
        e.add(new Prop(
                new Site(
                        t.inner(0, 0, 2.3).x(),
                        s.y() + 15 + 8.6,
                        t.inner(0, 0, 2.3).z() - 0.1,
                        0),
                new double[] {0.6, 1.6, 0},
                id,
                b -> {
                    b.line(Paths.line(0, 0, 0, -1.5), 0.14, 0xFFE0C468);
                    b.line(Paths.line(-0.45, -1.05, 0.45, -1.05), 0.14, 0xFFE0C468);
                }));
    }

    static void farm(Ensemble e, Site s, long id) {
        e.add(new House(s.turned(-0.42), new double[] {9, 5, 13}, Style.BARN, id));
        e.add(new Lathe(
                s.inner(8.6, 0, 7),
                new double[] {0, 1.9, 9.5, 1.9, 10.6, 1.5, 11.4, 0.02},
                new int[] {0xFFC4C8C8, 0xFFA8B0B6, 0xFF98A0A8},
                0,
                id));
    }

    static void farmhouse(Ensemble e, Site s, long id) {
        e.add(new House(s.turned(0.42).inner(0, 0, 0), new double[] {7, 5.2, 8}, Style.FARMHOUSE, id));
        e.add(new House(
                s.turned(0.42).inner(5.6, 0, 2),
                new double[] {4.4, 2.9, 5},
                Style.FARMHOUSE.roofed(Style.Roof.GABLE),
                id));
        e.add(Yard.tree(s.inner(-8, 0, 4), 9, id));
    }

    static void cabin(Ensemble e, Site s, long id) {
        e.add(new House(s.turned(0.38), new double[] {7.5, 3.0, 6}, Style.LOGS, id));
        e.add(new Prop(s.inner(-5.2, 0, 0), new double[] {1.2, 1.2, 0}, id, b -> {
            for (int i = 0; i < 14; i++) {
                double x = -0.9 + 0.36 * (i % 5) + (i / 5 % 2) * 0.18;
                double y = -0.17 - 0.32 * (i / 5);
                b.form(Paths.oval(x, y, 0.17, 0.17), 0xFFB8895A);
                b.line(Paths.oval(x, y, 0.09, 0.09), 0.02, 0xFF7A5634);
            }
            b.cap(0, -0.95, 0.8);
        }));
    }

    static void house(Ensemble e, Site s, long id) {
        e.add(new House(s.turned(0.4), new double[] {9, 5.8, 8}, Style.COTTAGE, id));
        for (int i = -1; i <= 1; i += 2) {
            e.add(Yard.pickets(s.inner(i * 5.4, 0, -4), 7.5, id));
        }
        e.add(Yard.flowers(s.inner(-3, 0, -1.2), 5, id));
        e.add(Yard.tree(s.inner(8.5, 0, 3), 7, id));
    }

    static void camp(Ensemble e, Site s, long id) {
        e.add(new Prop(s, new double[] {2.2, 2, 3}, id, b -> {
            int cloth = b.hour().cloth(0xFFD08A3A, id);
            boolean lit = b.hour().glow() > 0.3;
            b.form(Paths.polygon(-2, 0, 0.3, -1.9, 2.2, 0), lit ? Colours.mix(cloth, 0xFFFFC860, 0.5) : cloth);
            b.form(Paths.polygon(-2, 0, -0.6, -1.75, 0.3, -1.9, -0.9, 0), Colours.scale(cloth, 0.8));
            b.flat(Paths.polygon(-1.7, 0, -0.72, -1.35, -1.0, 0), lit ? 0xFFFFE0A0 : 0xFF4A3A2A);
            if (lit) {
                b.lamp(0, -0.8, 0.2, 0xFFFFB850);
            }
            b.line(Paths.line(0.3, -1.9, 3, 0), 0.03, 0xFFD0C8B8);
            Yard.tufts(b, 2.2);
        }));
    }

    static void block(Ensemble e, Site s, long id) {
        e.add(new House(s.turned(0.3), new double[] {14, 18, 12}, Style.BRICK_BLOCK, id));
    }

    static void skyscraper(Ensemble e, Site s, long id) {
        e.add(new House(s.turned(0.35), new double[] {26, 90, 26}, Style.TOWER, id));
        e.add(new House(s.turned(0.35).inner(0, 90, 5), new double[] {16, 26, 16}, Style.TOWER, id));
        e.add(Lathe.post(s.turned(0.35).inner(0, 116, 13), 0.8, 0.1, 20, 0xFF8A9098));
    }

    /** A slender iron tower on four legs. */
    static void tower(Ensemble e, Site s, long id) {
        double t = 60;
        e.add(new Prop(s, new double[] {14, t, 0}, id, b -> {
            int iron = b.hour().paint(0xFF7A6250);
            for (int side = -1; side <= 1; side += 2) {
                b.form(
                        Paths.polygon(
                                side * 13,
                                0,
                                side * 8.5,
                                0,
                                side * 4.5,
                                -t * 0.3,
                                side * 2.2,
                                -t * 0.55,
                                side * 0.6,
                                -t * 0.92,
                                0,
                                -t * 0.92,
                                0,
                                -t * 0.6,
                                side * 1.2,
                                -t * 0.5,
                                side * 6.4,
                                -t * 0.28),
                        iron);
            }
            b.box(-7.4, -t * 0.30, 7.4, -t * 0.265, iron);
            b.box(-3.9, -t * 0.52, 3.9, -t * 0.49, iron);
            b.line(Paths.curve(-8.6, -1, -4, -t * 0.17, 0, -t * 0.2, 4, -t * 0.17, 8.6, -1), 0.8, iron);
            for (int i = 0; i < 26; i++) {
                double y = -t * (0.03 + 0.87 * i / 26);
                double w = 12.5 * Math.pow(1 + y / t, 2.1) + 0.7;
                double in = y > -t * 0.27 ? 0.62 : y > -t * 0.5 ? 0.45 : 0;
                for (int k = -1; k <= 1; k += 2) {
                    b.line(Paths.line(k * w, y, k * w * in, y - t * 0.033), 0.22, Colours.scale(iron, 0.7));
                    b.line(Paths.line(k * w * in, y, k * w * 0.93, y - t * 0.033), 0.22, Colours.scale(iron, 1.2));
                }
                if (b.hour().dark()) {
                    b.lamp(w * (i % 2 == 0 ? 1 : -1) * 0.8, y, 0.22, 0xFFFFC058);
                }
            }
            b.line(Paths.line(0, -t * 0.92, 0, -t * 1.02), 0.4, iron);
            b.lamp(0, -t * 1.02, 0.3, 0xFFFFE0A0);
        }));
    }

    static void pyramid(Ensemble e, Site s, long id) {
        Style p = new Style(
                Style.Wall.STONE,
                Style.Opening.NONE,
                Style.Ground.BLANK,
                Style.Roof.SPIRE,
                new Style.Tint(
                        new int[] {0xFFDDB87C}, new int[] {0xFFE0BE84}, new int[] {0xFFDDB87C}, Style.Cover.TILES));
        e.add(new House(s.turned(0.5), new double[] {46, 0.1, 46}, p.roofed(Style.Roof.HIP), id));
        e.add(new House(s.turned(0.5).inner(-60, 0, 60), new double[] {34, 0.1, 34}, p.roofed(Style.Roof.HIP), id + 1));
    }

    static void ruins(Ensemble e, Site s, long id) {
        temple(e, s, id, 0.55);
    }

    /** A Greek temple; {@code kept} is the share of it that still stands. */
    static void temple(Ensemble e, Site s, long id, double kept) {
        Style plain = new Style(
                Style.Wall.STONE,
                Style.Opening.NONE,
                Style.Ground.BLANK,
                Style.Roof.FLAT,
                new Style.Tint(new int[] {MARBLE}, new int[] {MARBLE}, new int[] {MARBLE}, Style.Cover.TILES));
        for (int i = 0; i < 3; i++) {
            e.add(new House(s.inner(0, 0, i * 0.5 - 1.5), new double[] {17 - i, 0.4 * (i + 1), 17 - i}, plain, id + i));
        }
        for (int row = 2; row >= 0; row--) {
            for (int i = 0; i < 6; i++) {
                long c = id + row * 17L + i;
                double k = Noise.at(c, 4);
                double tall = k < kept || kept >= 1 ? 8 : 8 * (0.25 + 0.6 * Noise.at(c, 5));
                column(e, s.inner(-7 + 2.8 * i, 1.2, row * 6.0), tall, c);
            }
        }
        if (kept >= 1) {
            e.add(new House(
                    s.inner(0, 9.4, -0.9), new double[] {16.4, 1.5, 15}, plain.roofed(Style.Roof.PEDIMENT), id));
        } else {
            e.add(new House(s.inner(-4.2, 9.3, -0.7), new double[] {6.6, 1.2, 1.6}, plain, id));
            for (int i = 0; i < 6; i++) {
                double x = -11 + 4.4 * i;
                e.add(new House(
                        s.inner(x, 0, -5 - 3 * Noise.at(id, i)).turned(i),
                        new double[] {1.6, 0.7 + 0.4 * (i % 2), 1.1},
                        plain,
                        id + i));
            }
        }
    }

    private static void column(Ensemble e, Site s, double tall, long id) {
        boolean whole = tall > 7.9;
        double[] profile = whole
                ? new double[] {0, 0.78, 0.3, 0.78, 0.3, 0.62, tall - 0.6, 0.5, tall - 0.4, 0.78, tall, 0.82}
                : new double[] {0, 0.78, 0.3, 0.78, 0.3, 0.62, tall, 0.56};
        e.add(new Lathe(s, profile, new int[] {MARBLE}, 0, id));
        e.add(new Prop(new Site(s.x(), s.y() + 0.3, s.z() - 0.7, 0), new double[] {0.7, tall, 0}, id, b -> {
            for (int i = -2; i <= 2; i++) {
                b.line(Paths.line(i * 0.22, 0, i * 0.19, -tall + 0.9), 0.05, Colours.scale(STONE, 0.86));
            }
        }));
    }

    /** A church among houses. */
    static void hamlet(Ensemble e, Site s, long id) {
        Style[] styles = {Style.COTTAGE, Style.OLD_HOME, Style.TIMBERED, Style.COTTAGE};
        for (int i = 0; i < 9; i++) {
            double a = Noise.at(id, 10 + i);
            double u = (i - 4) * 9.5 + a * 3;
            double t = 6 + 26 * Noise.at(id, 30 + i);
            e.add(new House(
                    s.inner(u, 0, t).turned((a - 0.5) * 1.2),
                    new double[] {7 + 2 * a, 3.6 + 1.8 * (i % 2), 7},
                    styles[i % 4],
                    id + i));
        }
        church(e, s.inner(4, 0, 34).turned(0.4), id);
        for (int i = 0; i < 6; i++) {
            e.add(Yard.tree(s.inner(-36 + 13 * i, 0, 3 + 14 * (i % 3)), 6 + i % 3, id + i));
        }
    }
}
