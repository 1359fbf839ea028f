package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;

/** Sport in open land: links with their flags and bunkers, slopes with their lifts. */
final class Courses {
    private Courses() {}

    /** Mown greens with their flags, sand between, groves around. */
    static void golf(Ensemble e, Lot lot) {
        e.country("golf-course");
        int green = Colours.mix(lot.hour().flora().tip(), 0xFF8CC850, 0.6);
        boolean snow = lot.hour().snow();
        double z = lot.subject() + 7;
        double s = lot.side();
        e.add(Panel.patch(
                Site.at(s * 1.6, z + 3),
                new double[] {17, 12},
                snow ? 0xFFF6FAFF : green,
                snow ? 0xFFE8EEF8 : Colours.scale(green, 0.88)));
        e.add(flag(Site.at(s * 2.6, z + 3), lot.id(1)));
        double[][] traps = {{-5.4, z - 1.5, 5.4, 3.2}, {9.5, z + 5, 6, 4}, {-8, z + 17, 9, 5}, {15, z + 30, 13, 7}};
        for (double[] t : traps) {
            e.add(Panel.patch(
                    Site.at(s * t[0], t[1]), new double[] {t[2], t[3]}, snow ? 0xFFF2F6FF : 0xFFF0DDB0, 0xFF8A9A50));
        }
        e.add(Panel.patch(Site.at(-s * 14, z + 42), new double[] {30, 16}, green, Colours.scale(green, 0.9)));
        e.add(flag(Site.at(-s * 14, z + 42), lot.id(2)));
        e.add(new Prop(
                Site.at(s * lot.half(z + 20) * 0.62, z + 20), new double[] {1.4, 2, 0}, lot.id(3), GolfCart::draw));
    }

    private static Prop flag(Site s, long id) {
        return new Prop(s, new double[] {0.8, 2.5, 0}, id, b -> {
            b.flat(Paths.oval(0, 0.01, 0.14, 0.04), 0xFF2A2A26);
            b.line(Paths.line(0, 0, 0, -2.4), 0.045, 0xFFF8F4E8);
            b.flat(
                    Paths.blob(0, -2.4, 0.45, -2.32, 0.85, -2.1, 0.4, -1.98, 0, -1.9),
                    b.hour().cloth(0xFFE03A32, id));
        });
    }

    /** A groomed slope below peaks: a chair lift up one side, poles, pines. */
    static void slope(Ensemble e, Lot lot) {
        e.country("ski-slope");
        double s = lot.side();
        double prev = 0;
        for (int i = 0; i < 7; i++) {
            double z = lot.subject() * 2.4 + 9 + i * (11 + 4 * i);
            double x = s * (0.5 - 0.055 * i) * lot.half(z);
            double y = i * i * 0.9;
            e.add(pylon(new Site(x, y, z, 0), lot.id(10 + i)));
            prev = z;
        }
        for (int k = -1; k <= 1; k += 2) {
            int cloth = k > 0 ? 0xFFE03A32 : 0xFF2E62B8;
            for (int i = 0; i < 6; i++) {
                double z = lot.subject() + 3 + i * 7;
                e.add(new Prop(
                        Site.at(k * (3.6 + 0.9 * i) - s * 2, z), new double[] {0.4, 1.6, 0}, lot.id(40 + i), b -> {
                            b.line(Paths.line(0, 0, 0, -1.5), 0.05, 0xFF3A3E46);
                            b.flat(Paths.polygon(0, -1.5, 0.45, -1.4, 0.45, -0.95, 0, -1.0), cloth);
                        }));
            }
        }
        e.add(new House(
                Site.at(-s * lot.half(prev) * 0.5, prev * 0.6).turned(0.3 * s),
                new double[] {9, 5, 7},
                Style.LOGS,
                lot.id(3)));
    }

    private static Prop pylon(Site s, long id) {
        return new Prop(s, new double[] {3, 9, 0}, id, b -> {
            b.box(-0.16, -8, 0.16, 0.6, 0xFF8A9298);
            b.box(-1.5, -8.2, 1.5, -7.9, 0xFF6A7278);
            for (int k = -1; k <= 1; k += 2) {
                double x = k * 1.4;
                b.line(Paths.line(x, -7.9, x + 2.2, -9.2), 0.05, 0xFF3A4046);
                b.line(Paths.line(x, -7.9, x - 2.4, -6.9), 0.05, 0xFF3A4046);
                double cx = x - k * 0.4;
                b.line(Paths.line(cx, -7.8, cx, -5.9), 0.06, 0xFF4A5056);
                b.box(cx - 0.8, -5.2, cx + 0.8, -4.9, 0xFF4A5056);
                b.box(cx - 0.8, -6, cx + 0.8, -5.3, k > 0 ? 0xFFC8382E : 0xFF2E5A9C);
                if (b.dice(k + 3) < 0.7) {
                    b.form(
                            Paths.blob(cx - 0.3, -4.9, cx - 0.3, -5.7, cx, -6.0, cx + 0.3, -5.7, cx + 0.3, -4.9),
                            0xFFF2A832);
                    b.form(Paths.oval(cx, -6.15, 0.19, 0.2), 0xFF3A4A6A);
                    b.line(Paths.line(cx - 0.35, -4.4, cx + 0.55, -4.3), 0.07, 0xFFE03A32);
                }
            }
            b.cap(0, -8.2, 1.2);
        });
    }

    /** A little car with a roof. */
    private static final class GolfCart {
        static void draw(Brush b) {
            b.form(Paths.blob(-1.2, -0.3, -1.1, -0.8, -0.2, -0.85, 0.6, -0.8, 1.2, -0.7, 1.25, -0.3), 0xFFF4F2EA);
            b.box(-0.9, -1.1, -0.2, -0.8, 0xFF6A4A34);
            for (double x : new double[] {-0.95, 0.7}) {
                b.line(Paths.line(x, -0.8, x + (x > 0 ? -0.15 : 0.05), -1.85), 0.06, 0xFF5A6068);
                b.form(Paths.oval(x, -0.26, 0.28, 0.28), 0xFF26262A);
                b.flat(Paths.oval(x, -0.26, 0.12, 0.12), 0xFFD8D8D4);
            }
            b.box(-1.1, -1.95, 0.8, -1.82, 0xFFF4F2EA);
            b.cap(-0.1, -1.9, 0.9);
        }
    }
}
