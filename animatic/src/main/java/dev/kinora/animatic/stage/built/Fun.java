package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Layer;
import io.github.humbleui.skija.Path;
import java.util.List;

/** Playgrounds and fairs: slides and swings, a wheel that turns, tents with stripes and bulbs. */
final class Fun {
    private static final int[] BRIGHT = {0xFFE0453A, 0xFFF2B632, 0xFF3A9A6A, 0xFF3A7AC0, 0xFFB0529A, 0xFFF08A3A};

    private Fun() {}

    static void playground(Ensemble e, Lot lot) {
        double z = lot.subject() + 5;
        int side = lot.side();
        slide(e, Site.at(side * 3.6, z + 2), lot.id(1));
        swings(e, Site.at(-side * 4.2, z + 3.5), lot.id(2));
        climber(e, Site.at(-side * 0.5, z + 10), lot.id(3));
        e.add(Furniture.bench(Site.at(side * 7, z + 5), lot.id(4)));
        seesaw(e, Site.at(side * 0.9, z + 5.5), lot.id(5));
        for (int i = 0; i < 12; i++) {
            double x = -22 + 4 * i;
            e.add(Yard.tree(Site.at(x, z + 18 + 5 * lot.dice(20 + i)), lot.between(40 + i, 5.5, 8), lot.id(50 + i)));
            e.add(Yard.bush(Site.at(x + 2, z + 14), 1.3, lot.id(70 + i)));
        }
    }

    private static void slide(Ensemble e, Site s, long id) {
        e.add(new Prop(s, new double[] {3, 3.6, 0}, id, b -> {
            for (double x : new double[] {0.2, 1.4}) {
                b.line(Paths.line(x, 0, x, -2.9), 0.13, 0xFFB88A50);
            }
            for (int i = 1; i < 6; i++) {
                b.line(Paths.line(1.4, -0.33 * i, 1.9 - 0.08 * i, -0.33 * i), 0.08, 0xFF8A6238);
            }
            b.line(Paths.line(1.98, 0, 1.42, -1.9), 0.1, 0xFFB88A50);
            b.box(0.05, -2.0, 1.55, -1.86, 0xFFA87844);
            b.form(Paths.polygon(-0.2, -2.9, 0.8, -3.7, 1.8, -2.9), BRIGHT[0]);
            b.form(
                    Paths.polygon(
                            0.2, -1.95, 0.2, -1.7, -0.9, -1.0, -1.7, -0.42, -2.5, -0.22, -2.5, -0.4, -1.8, -0.62, -0.95,
                            -1.25),
                    BRIGHT[1]);
            b.line(Paths.curve(0.2, -2.1, -0.9, -1.32, -1.75, -0.7, -2.5, -0.5), 0.08, BRIGHT[5]);
            b.line(Paths.line(-1.3, -0.6, -1.3, 0), 0.08, 0xFF8A8A8A);
            b.cap(0.8, -3.4, 0.7);
        }));
    }

    private static void swings(Ensemble e, Site s, long id) {
        e.add(new Prop(s, new double[] {2.6, 2.8, 0}, id, b -> {
            for (int side = -1; side <= 1; side += 2) {
                b.line(Paths.line(side * 2.2, 0, side * 1.9, -2.6), 0.11, BRIGHT[3]);
                b.line(Paths.line(side * 1.6, 0, side * 1.9, -2.6), 0.11, BRIGHT[3]);
            }
            b.line(Paths.line(-2, -2.6, 2, -2.6), 0.13, BRIGHT[3]);
            for (int i = 0; i < 2; i++) {
                double x = i == 0 ? -0.9 : 0.9;
                double lean = i == 0 ? 0.28 : -0.12;
                b.line(Paths.line(x - 0.25, -2.58, x - 0.25 + lean, -0.6), 0.03, 0xFF4A4A4A);
                b.line(Paths.line(x + 0.25, -2.58, x + 0.25 + lean, -0.6), 0.03, 0xFF4A4A4A);
                b.box(x - 0.3 + lean, -0.62, x + 0.3 + lean, -0.54, BRIGHT[0]);
            }
        }));
    }

    private static void climber(Ensemble e, Site s, long id) {
        e.add(new Prop(s, new double[] {2.2, 2.2, 0}, id, b -> {
            for (int i = 0; i < 9; i++) {
                double a = Math.PI * i / 8;
                b.line(
                        Paths.curve(Math.cos(a) * 2.1, 0, Math.cos(a) * 1.6, -1.1, Math.cos(a) * 0.7, -1.85, 0, -2.05),
                        0.07,
                        BRIGHT[i % 6]);
            }
            for (double h : new double[] {0.6, 1.2, 1.7}) {
                double r = Math.sqrt(Math.max(0, 1 - h * h / 4.2)) * 2.1;
                b.line(Paths.curve(-r, -h, 0, -h + 0.14, r, -h), 0.06, 0xFFD8D0C0);
            }
        }));
    }

    private static void seesaw(Ensemble e, Site s, long id) {
        e.add(new Prop(s, new double[] {1.6, 1.1, 0}, id, b -> {
            b.form(Paths.polygon(-0.25, 0, 0, -0.6, 0.25, 0), BRIGHT[2]);
            b.line(Paths.line(-1.5, -0.3, 1.5, -0.9), 0.12, BRIGHT[5]);
            b.line(Paths.line(-1.2, -0.36, -1.2, -0.7), 0.06, 0xFF4A4A4A);
            b.line(Paths.line(1.2, -0.84, 1.2, -1.15), 0.06, 0xFF4A4A4A);
        }));
    }

    /** A fair: the wheel, a carousel's tent, booths, bulbs. */
    static void fair(Ensemble e, Lot lot) {
        e.floor(Terrain.of(Paving.GRAVEL, lot.seed()));
        double r = 13;
        boolean alone = lot.scene().performers().isEmpty();
        double z = Math.max(
                lot.subject() * 2.5,
                lot.view().plan().focal() * (2 * r + 4) / (lot.view().plan().horizon() * (alone ? 0.98 : 0.86)));
        if (lot.view().height() > lot.view().width()) {
            z = Math.max(z, lot.view().focal() * (2 * r + 3) / (lot.view().width() * 0.92));
        }
        double x = (alone ? 0.12 : 0.38) * lot.side() * lot.half(z);
        wheel(e, Site.at(x, z), r, lot.id(1));
        for (int i = 0; i < 9; i++) {
            double bz = z * 0.62 + 6 * lot.dice(10 + i);
            double half = lot.half(bz);
            double bx = (i / 8.0 * 2 - 1) * half * 1.15;
            e.add(
                    i % 3 == 1
                            ? tent(Site.at(bx, bz + 4), 3.4, lot.id(20 + i))
                            : Furniture.stall(Site.at(bx, bz), lot.id(20 + i)));
        }
        for (int i = 0; i < 12; i++) {
            double tz = z + 14 + 10 * lot.dice(40 + i);
            e.add(Yard.tree(Site.at((i / 11.0 * 2 - 1) * lot.half(tz) * 1.2, tz), 8, lot.id(50 + i)));
        }
        double lz = z * 0.42;
        for (int i = 0; i < 3; i++) {
            e.add(Furniture.bulbs(new Site(0, lz * 0.40 + 1.6 * i, lz + i * 6, 0), lot.half(lz) * 1.15, i));
        }
        for (int s = -1; s <= 1; s += 2) {
            e.add(Furniture.lantern(Site.at(s * lot.half(lz) * 0.7, lz), lot.id(80 + s)));
        }
    }

    private static Prop tent(Site s, double r, long id) {
        int c = BRIGHT[(int) Math.floorMod(id, (long) BRIGHT.length)];
        return new Prop(s, new double[] {r, r * 1.9, 4}, id, b -> {
            int cloth = b.hour().cloth(c, id);
            int n = 10;
            for (int i = 0; i < n; i++) {
                double a = -r + 2 * r * i / n;
                double d = -r + 2 * r * (i + 1) / n;
                int k = i % 2 == 0 ? cloth : 0xFFF8F0E0;
                double light = 0.3
                        + 0.5
                                * (0.5
                                        + 0.5
                                                * (a + d)
                                                / 2
                                                / r
                                                * Math.signum(b.hour().light().keyX()));
                try (Path wall = Paths.polygon(a * 0.9, 0, d * 0.9, 0, d * 0.9, -r * 0.85, a * 0.9, -r * 0.85);
                        Path roof = Paths.polygon(0, -r * 1.75, d, -r * 0.85, a, -r * 0.85)) {
                    b.pen().fill(wall, b.tone(Colours.scale(k, 0.86), light));
                    b.pen().fill(roof, b.tone(k, light + 0.2));
                }
                b.flat(Paths.oval((a + d) / 2, -r * 0.84, (d - a) / 2, r * 0.07), Colours.scale(k, 0.9));
                b.lamp(a, -r * 0.86, 0.09, 0xFFFFC860);
            }
            b.line(Paths.line(0, -r * 1.75, 0, -r * 1.95), 0.06, 0xFF4A4038);
            b.flat(Paths.polygon(0, -r * 1.95, r * 0.25, -r * 1.9, 0, -r * 1.84), cloth);
            b.cap(0, -r * 1.6, r * 0.4);
        });
    }

    /** A big wheel: the rim turns, the cabins hang. */
    static void wheel(Ensemble e, Site s, double r, long id) {
        double hub = r + 3;
        e.add(new Prop(new Site(s.x(), 0, s.z() + 0.8, 0), new double[] {r * 0.7, hub, 8}, id, b -> {
            for (int side = -1; side <= 1; side += 2) {
                b.form(
                        Paths.polygon(side * r * 0.46, 0, side * r * 0.40, 0, -side * 0.3, -hub, side * 0.3, -hub),
                        0xFFE8E4DA);
            }
            b.box(-r * 0.6, -0.8, r * 0.6, 0, 0xFF8A8478);
        }));
        Point mid = new Point(s.x(), hub, s.z());
        double speed = 0.16;
        e.layers(() ->
                List.of(Mills.turning(e, mid, r + 0.8, speed, pen -> rim(new Brush(pen, e.hour(), s.z(), id), r))));
        e.layers(() -> List.of(cabins(e, mid, r, speed, id)));
    }

    private static void rim(Brush b, double r) {
        for (int i = 0; i < 32; i++) {
            double a = Math.PI * 2 * i / 32;
            b.line(Paths.line(0, 0, Math.cos(a) * r, Math.sin(a) * r), 0.08, i % 2 == 0 ? 0xFFF0ECE2 : 0xFFC8C4BA);
        }
        for (double k : new double[] {1, 0.93, 0.55}) {
            b.line(Paths.oval(0, 0, r * k, r * k), k == 1 ? 0.3 : 0.16, 0xFFF4F0E6);
        }
        for (int i = 0; i < 64; i++) {
            double a = Math.PI * 2 * i / 64;
            int c = b.hour().dark() ? BRIGHT[i % 6] : 0xFFFFF4D8;
            double k = i % 2 == 0 ? 1.0 : 0.93;
            if (b.hour().glow() > 0.3) {
                b.lamp(Math.cos(a) * r * k, Math.sin(a) * r * k, 0.2, Colours.mix(c, 0xFFFFD070, 0.35));
            }
        }
        if (b.hour().glow() > 0.3) {
            for (int i = 0; i < 16; i++) {
                for (int k = 1; k < 6; k++) {
                    double a = Math.PI * 2 * i / 16;
                    b.lamp(Math.cos(a) * r * k / 6.2, Math.sin(a) * r * k / 6.2, 0.07, BRIGHT[(i + k) % 6]);
                }
            }
        }
        b.form(Paths.oval(0, 0, 1.1, 1.1), 0xFFE0453A);
    }

    private static Layer cabins(Ensemble e, Point mid, double r, double speed, long id) {
        double k = e.view().scale(mid.z());
        double x = e.view().screenX(mid.x(), mid.z());
        double y = e.view().screenY(mid.y(), mid.z());
        Art[] arts = new Art[6];
        for (int i = 0; i < 6; i++) {
            int c = e.hour().cloth(BRIGHT[i], i);
            arts[i] = Art.bake(Paths.rect(-1.5, -0.5, 1.5, 2.9), k, e.hour().light(), pen -> {
                Brush b = new Brush(pen, e.hour(), mid.z(), id);
                b.line(Paths.line(0, 0, -0.9, 0.8), 0.1, 0xFF6A665E);
                b.line(Paths.line(0, 0, 0.9, 0.8), 0.1, 0xFF6A665E);
                b.form(Paths.box(-1.15, 0.7, 1.15, 2.6, 0.5), c);
                b.flat(Paths.box(-0.9, 1.0, 0.9, 1.6, 0.2), e.hour().glow() > 0.3 ? 0xFFFFE6A8 : 0xFFBCD0DA);
                b.form(Paths.blob(-1.2, 0.85, 0, 0.35, 1.2, 0.85, 0, 0.8), 0xFFF4F0E6);
            });
        }
        return new Layer.Live(mid.z() - 0.1, (pen, t) -> {
            for (int i = 0; i < 16; i++) {
                double a = Math.PI * 2 * i / 16 + t * speed + 0.4;
                Art art = arts[i % 6];
                pen.moved(x + Math.cos(a) * r * k, y + Math.sin(a) * r * k, 0.05 * Math.sin(t * 1.3 + i), k, () -> {
                    pen.canvas().save();
                    art.draw(pen.canvas(), null);
                    pen.canvas().restore();
                });
            }
        });
    }
}
