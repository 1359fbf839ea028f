package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Layer;
import io.github.humbleui.skija.BlendMode;
import java.util.List;

/** What wind, water, sun and oil are caught with: turbines, mills, dams, fields of glass, rigs. */
final class Energy {
    private static final int WHITE = 0xFFF2F2EE;

    private Energy() {}

    /** Turbines one behind the other; the nearest is the one that the place is framed for. */
    static void windFarm(Ensemble e, Site s, long id) {
        double[][] stands = {{0, 0}, {-46, 42}, {40, 60}, {-92, 120}, {96, 150}, {6, 190}, {-150, 230}};
        for (int i = 0; i < stands.length; i++) {
            turbine(e, s.inner(stands[i][0], 0, stands[i][1]), i);
        }
    }

    private static void turbine(Ensemble e, Site s, int n) {
        double tall = 46;
        e.add(Lathe.post(s, 1.5, 0.8, tall, WHITE));
        Point hub = new Point(s.x(), s.y() + tall + 0.6, s.z() - 2.2);
        e.add(new Prop(new Site(s.x(), s.y() + tall, s.z(), 0), new double[] {3, 2, 0}, n, b -> {
            b.form(Paths.box(-1.2, -1.9, 1.4, 0.3, 0.7), WHITE);
            if (b.hour().dark()) {
                b.lamp(0, -2.1, 0.3, 0xFFFF4A3A);
            }
        }));
        double z = hub.z();
        double speed = (0.62 + 0.05 * n) * Mills.wind(e);
        e.layers(() -> List.of(Mills.turning(e, hub, 19.5, speed, pen -> blades(new Brush(pen, e.hour(), z, n), n))));
    }

    private static void blades(Brush b, int n) {
        for (int i = 0; i < 3; i++) {
            b.pen().canvas().save();
            b.pen().canvas().rotate(120f * i + 37f * n);
            b.form(Paths.blob(-0.35, 0, -0.9, -3.4, -0.5, -10, -0.1, -19, 0.12, -19, 0.4, -8, 0.5, -2, 0.35, 0), WHITE);
            b.pen().canvas().restore();
        }
        b.form(Paths.oval(0, 0, 0.95, 0.95), 0xFFDCDCD8);
    }

    /** A house of stone and timber whose wheel turns in its stream. */
    static void waterMill(Ensemble e, Site s, long id) {
        double r = 3.1;
        Style wall = Style.TIMBERED.painted(0xFFEFE2C6);
        e.add(new House(s.inner(-1.5, 2.4, 0.6), new double[] {8.6, 4.0, 8}, wall.floor(Style.Ground.BLANK), id));
        e.add(new House(
                s.inner(-1.5, 0, 0.5), new double[] {8.8, 2.5, 8.2}, Style.COTTAGE.roofed(Style.Roof.FLAT), id));
        Site wheel = s.inner(4.9, 0, 0.8);
        int water = Colours.mix(e.hour().day().middle(), 0xFF2F7284, 0.5);
        e.add(Panel.ground(s.inner(4, 0, -4.4), new double[] {90, 5}, (pen, skin) -> {
            skin.shade(pen, 0, 0, 90, 5, Colours.scale(water, 0.75), water, Colours.mix(water, 0xFFFFFFFF, 0.2));
            for (int i = 0; i < 120; i++) {
                double x = 90 * Noise.at(id, 20 + i);
                double y = 0.3 + 4.4 * Noise.at(id, 220 + i);
                skin.fill(pen, Paths.oval(x, y, 1.2, 0.07), Colours.fade(0xFFF4FAFC, 0.45));
            }
        }));
        for (int i = 0; i < 14; i++) {
            double x = -32 + 5 * i;
            e.add(Yard.bush(s.inner(x, 0, i % 2 == 0 ? -7.3 : -1.6), 0.5 + 0.4 * (i % 3) * 0.5, id + i));
        }
        Point hub = new Point(wheel.x(), s.y() + r - 0.5, wheel.z() - 3.2);
        e.layers(() -> List.of(
                Mills.turning(e, hub, r + 0.4, 0.5, pen -> wheel(new Brush(pen, e.hour(), hub.z(), id), r)),
                splash(e, new Point(hub.x() + r * 0.5, s.y(), hub.z() - 0.2))));
        e.add(new Prop(s.inner(5.4, 2 * r - 0.4, -1.6), new double[] {5, 1, 0}, id, b -> {
            b.box(-1.2, -0.55, 7, 0, 0xFF7A5A3E);
            b.box(-1.2, -0.62, 7, -0.48, 0xFF8FC4D4);
            for (double x = 0.6; x < 7; x += 2.2) {
                b.box(x, 0, x + 0.2, 2 * r - 0.4, 0xFF6A4C34);
            }
        }));
        e.add(Yard.tree(s.inner(-10, 0, 3), 9, id));
    }

    private static void wheel(Brush b, double r) {
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * i / 8;
            b.line(Paths.line(-Math.cos(a) * r, -Math.sin(a) * r, Math.cos(a) * r, Math.sin(a) * r), 0.16, 0xFF6E5038);
        }
        for (double k : new double[] {1, 0.82}) {
            b.line(Paths.oval(0, 0, r * k, r * k), 0.2, k == 1 ? 0xFF84623F : 0xFF6A4C34);
        }
        for (int i = 0; i < 20; i++) {
            double a = Math.PI * 2 * i / 20;
            b.pen().canvas().save();
            b.pen().canvas().rotate((float) Math.toDegrees(a));
            b.form(Paths.polygon(r * 0.8, -0.1, r * 1.06, -0.18, r * 1.06, 0.12, r * 0.8, 0.08), 0xFF8E6A46);
            b.pen().canvas().restore();
        }
        b.form(Paths.oval(0, 0, 0.36, 0.36), 0xFF3E3028);
    }

    /** White water that never stops. */
    private static Layer splash(Ensemble e, Point at) {
        double k = e.view().scale(at.z());
        double x = e.view().screenX(at.x(), at.z());
        double y = e.view().screenY(at.y(), at.z());
        int foam = e.hour().lit(0xFFF4FAFC, 0.9);
        return new Layer.Live(at.z(), (pen, t) -> {
            for (int i = 0; i < 9; i++) {
                double age = ((t * 0.9 + i / 9.0) % 1 + 1) % 1;
                pen.glow(
                        x + k * (0.9 * Math.sin(i * 2.4) + 0.5 * age),
                        y - k * 0.7 * age * (1.4 - age),
                        k * (0.25 + 0.4 * age),
                        Colours.fade(foam, 0.7 * (1 - age)),
                        BlendMode.SRC_OVER);
            }
        });
    }

    /** A wall of concrete between rocks, three gates open. */
    static void dam(Ensemble e, Site s, long id) {
        for (int side = -1; side <= 1; side += 2) {
            e.add(new Mound(s.inner(side * 66, 0, 8), 52, 38, Mound.Kind.CLIFF, id * 2 + (side > 0 ? 0 : 1)));
        }
        double w = 46;
        double h = 27;
        e.add(new Prop(s, new double[] {w, h + 4, 0}, id, b -> {
            int wall = b.hour().paint(0xFFC2BFB6);
            b.form(Paths.polygon(-w * 0.86, 1, w * 0.86, 1, w, -h, -w, -h), wall);
            for (double y = -3; y > -h; y -= 3) {
                b.line(Paths.line(-w, y, w, y), 0.1, Colours.scale(wall, 0.88));
            }
            for (double x = -w + 6; x < w; x += 6) {
                b.line(Paths.line(x * 0.87, 1, x, -h), 0.12, Colours.scale(wall, 0.84));
            }
            for (int i = 0; i < 60; i++) {
                double x = (b.dice(i) - 0.5) * 1.8 * w;
                double y = -h + 2 + 10 * b.dice(100 + i);
                b.line(Paths.line(x, y, x * 0.99, y + 4 + 6 * b.dice(200 + i)), 0.5, Colours.fade(0xFF77756C, 0.25));
            }
            for (int i = -1; i <= 1; i++) {
                double x = i * 15;
                b.box(x - 5.4, -h - 1.6, x - 4.2, 1, Colours.scale(wall, 1.04));
                b.box(x + 4.2, -h - 1.6, x + 5.4, 1, Colours.scale(wall, 0.94));
                b.box(x - 4.2, -h - 0.6, x + 4.2, -h + 4.2, 0xFF55616A);
            }
            b.box(-w - 1, -h - 1.2, w + 1, -h, Colours.scale(wall, 1.1));
            for (double x = -w; x < w; x += 3) {
                b.box(x, -h - 2.2, x + 0.25, -h - 1.2, 0xFF8A8880);
                if (b.hour().glow() > 0.3 && ((int) (x + w) / 3) % 3 == 0) {
                    b.lamp(x, -h - 3, 0.3, 0xFFFFE0A0);
                }
            }
            b.line(Paths.line(-w, -h - 2.2, w, -h - 2.2), 0.15, 0xFF8A8880);
            for (int i = -1; i <= 1; i += 2) {
                b.box(i * 30 - 2.6, -h - 6, i * 30 + 2.6, -h - 1, 0xFFD8D4C8);
                b.box(i * 30 - 3, -h - 6.6, i * 30 + 3, -h - 6, 0xFF8E6A54);
            }
        }));
        e.layers(() -> List.of(sluices(e, s, h)));
    }

    /** Water that shoots out of three gates and goes up in mist below. */
    private static Layer sluices(Ensemble e, Site s, double h) {
        double z = s.z() - 0.5;
        double k = e.view().scale(z);
        double y0 = e.view().screenY(h - 4.2, z);
        double y1 = e.view().screenY(-0.5, z);
        int foam = e.hour().lit(0xFFF6FBFD, 0.95);
        int deep = e.hour().lit(0xFF9CC4D2, 0.6);
        return new Layer.Live(z, (pen, t) -> {
            for (int i = -1; i <= 1; i++) {
                double x = e.view().screenX(s.x() + i * 15, z);
                try (var sheet = Paths.polygon(x - 3.9 * k, y0, x + 3.9 * k, y0, x + 4.1 * k, y1, x - 4.1 * k, y1)) {
                    pen.gradient(sheet, 0, y0, 0, y1, deep, foam, foam);
                }
                for (int j = 0; j < 34; j++) {
                    double u = ((t * (0.5 + 0.03 * (j % 5)) + j * 0.618) % 1 + 1) % 1;
                    double lane = x + k * (-3.6 + 7.2 * ((j * 0.37) % 1));
                    double y = y0 + (y1 - y0) * u * u;
                    try (var streak = Paths.line(lane, y, lane, y + k * 2.4)) {
                        pen.stroke(streak, k * 0.35, Colours.fade(j % 2 == 0 ? 0xFFFFFFFF : deep, 0.55));
                    }
                }
                for (int j = 0; j < 7; j++) {
                    double age = ((t * 0.35 + j / 7.0) % 1 + 1) % 1;
                    pen.glow(
                            x + k * 5 * Math.sin(j * 2.1),
                            y1 - k * 4 * age,
                            k * (2.2 + 3 * age),
                            Colours.fade(foam, 0.5 * (1 - age)),
                            BlendMode.SRC_OVER);
                }
            }
        });
    }

    /** Rows of tilted panes on a meadow. */
    static void solar(Ensemble e, Lot lot) {
        e.country("field");
        int sky = lot.hour().day().middle();
        for (int row = 0; row < 9; row++) {
            double z = lot.subject() + 5 + row * (3.6 + row * 0.5);
            double up = Math.max(0, row - 1) * 1.25;
            double span = Math.min(Rows.span(lot, z), 150);
            double mid = Rows.middle(lot, z);
            int n = (int) Math.max(2, Math.round(span / 6.4));
            if (up > 0) {
                e.add(new Mound(Site.at(mid, z + 0.6), span * 1.4, up + 0.4, Mound.Kind.HILL, lot.seed()));
            }
            for (int i = 0; i < n; i++) {
                Site at = new Site(mid + ((i + 0.5) / n - 0.5) * span, up, z, 0);
                e.add(table(at, span / n * 0.92, sky, lot.id(row * 60L + i)));
            }
        }
    }

    private static Prop table(Site s, double w, int sky, long id) {
        return new Prop(s, new double[] {w / 2, 2, 0}, id, b -> {
            for (double x : new double[] {-w * 0.36, w * 0.36}) {
                b.line(Paths.line(x, 0, x, -1.1), 0.09, 0xFF8A9096);
                b.line(Paths.line(x + 0.1, 0, x + 0.1, -1.5), 0.06, 0xFF6A7076);
            }
            try (var pane = Paths.polygon(-w / 2, -0.5, w / 2, -0.5, w / 2 - 0.12, -1.75, -w / 2 + 0.12, -1.75)) {
                int deep = b.tone(0xFF1E3A6E, 0.6);
                int shine = Colours.mix(b.tone(0xFF3A62A4, 0.9), sky, 0.45);
                b.pen().gradient(pane, 0, -1.75, 0, -0.5, shine, deep, Colours.scale(deep, 0.85));
                b.pen().inside(pane, () -> {
                    for (double x = -w / 2; x < w / 2; x += w / 6) {
                        b.line(Paths.line(x, -0.5, x, -1.75), 0.05, 0xFFC8D0D8);
                    }
                    b.line(Paths.line(-w / 2, -1.12, w / 2, -1.12), 0.05, 0xFFC8D0D8);
                });
                b.pen().stroke(pane, 0.07, b.tone(0xFFD8DEE2, 0.8));
            }
            b.cap(0, -1.75, w * 0.3);
        });
    }

    /** A platform on four legs in the sea, its flame burning. */
    static void rig(Ensemble e, Site s, long id) {
        e.add(new Prop(s, new double[] {24, 46, 0}, id, b -> {
            int steel = 0xFF8A8E90;
            int yellow = b.hour().paint(0xFFE0A62E);
            for (double x : new double[] {-13, -5, 5, 13}) {
                b.box(x - 1.1, -14, x + 1.1, 0.6, Math.abs(x) > 9 ? yellow : Colours.scale(yellow, 0.75));
            }
            for (double x : new double[] {-13, -5, 5}) {
                double step = x == -5 ? 10 : 8;
                b.line(Paths.line(x, -1, x + step, -13), 0.5, Colours.scale(yellow, 0.7));
                b.line(Paths.line(x, -13, x + step, -1), 0.5, Colours.scale(yellow, 0.7));
            }
            b.box(-18, -17, 18, -13.6, steel);
            b.box(-16, -22, -5, -17, 0xFFD8D4C8);
            b.box(-5, -20, 8, -17, 0xFF9A5A42);
            b.box(8, -24, 16, -17, 0xFFC8C8C0);
            b.box(-18.4, -23, -10, -22.3, 0xFF6A7076);
            for (int i = 0; i < 16; i++) {
                boolean lit = b.hour().glow() > 0.3;
                double x = i < 10 ? -15.2 + 1.05 * i : 8.8 + 1.15 * (i - 10);
                b.flat(Paths.box(x, -20.6, x + 0.6, -19.7, 0.05), lit ? 0xFFFFE0A0 : 0xFF4A5A64);
                if (lit && i % 4 == 0) {
                    b.lamp(x, -18, 0.25, 0xFFFFE0A0);
                }
            }
            Works.truss(b, -1.6, -20, 0.6, -43, 0.3, 0xFFC4453A);
            Works.truss(b, 4.6, -20, 2.4, -43, 0.3, 0xFFC4453A);
            for (double y = -22; y > -42; y -= 3) {
                double half = 3.1 + (y + 20) * 0.09;
                b.line(Paths.line(1.5 - half, y, 1.5 + half, y - 3), 0.2, 0xFFD8D4C8);
                b.line(Paths.line(1.5 + half, y, 1.5 - half, y - 3), 0.2, 0xFFC4453A);
            }
            Works.truss(b, 13, -24, 23, -36, 0.4, yellow);
            b.line(Paths.line(23, -36, 23, -20), 0.12, 0xFF3A3A3A);
            Works.truss(b, -17, -17, -25, -29, 0.4, steel);
            for (double x = -18; x < 18; x += 1.5) {
                b.line(Paths.line(x, -17, x, -18), 0.08, yellow);
            }
            b.line(Paths.line(-18, -18, 18, -18), 0.1, yellow);
            b.lamp(1.5, -43.6, 0.3, 0xFFFF5A40);
        }));
        e.layers(() -> List.of(flare(e, new Point(s.x() - 25, s.y() + 29.4, s.z() - 0.3))));
    }

    private static Layer flare(Ensemble e, Point at) {
        double k = e.view().scale(at.z());
        double x = e.view().screenX(at.x(), at.z());
        double y = e.view().screenY(at.y(), at.z());
        return new Layer.Live(at.z(), (pen, t) -> {
            pen.glow(x, y - k * 1.5, k * (7 + Math.sin(t * 7)), 0x60FFA040, BlendMode.SRC_OVER);
            for (int i = 0; i < 7; i++) {
                double age = ((t * 1.6 + i / 7.0) % 1 + 1) % 1;
                pen.glow(
                        x - k * 2.2 * age + k * 0.3 * Math.sin(t * 9 + i * 2),
                        y - k * 3.4 * age,
                        k * (1.5 - 0.9 * age),
                        Colours.fade(Colours.mix(0xFFFFF0A0, 0xFFF06A20, age), 0.8 * (1 - age * 0.7)),
                        BlendMode.SRC_OVER);
            }
        });
    }
}
