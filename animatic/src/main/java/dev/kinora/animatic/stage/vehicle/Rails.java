package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;

/** The track that comes along with what runs on rails: a tile that repeats and stays on the ground, as wide as the picture. */
public final class Rails {
    private Rails() {}

    /** What the rails lie on. */
    public enum Bed {
        /** Grooves in a road. */
        STREET(360, 30),
        /** Sleepers on gravel. */
        BALLAST(360, 46),
        /** The arches of a stone bridge. */
        VIADUCT(1200, 1500),
        /** Girders on towers of iron. */
        TRESTLE(1200, 1500);

        private final double tile;
        private final double deep;

        Bed(double tile, double deep) {
            this.tile = tile;
            this.deep = deep;
        }
    }

    /** Lays a track under a plan whose points are centimetres. */
    public static void add(Blueprint plan, Order order, Bed bed) {
        plan.ground((o, c) -> {
            double fine = Math.min(2, o.cast().view().scale(o.performer().z()) * c.unit());
            Art tile = Art.bake(
                    Paths.rect(-2, -14, bed.tile + 2, bed.deep),
                    fine,
                    o.cast().light(),
                    pen -> draw(new Workshop(new Pen(pen.canvas(), pen.light().hero(), fine), o), bed, o.seed()));
            return new Cel.Live("track", (pen, t) -> lay(pen, tile, bed, o, c, t));
        });
    }

    /** Tiles from edge to edge of what the camera sees, at rest on the ground whatever the vehicle does. */
    private static void lay(Pen pen, Art tile, Bed bed, Order o, Course c, double t) {
        double half =
                o.cast().view().width() / o.cast().view().scale(o.performer().z()) / c.unit();
        double gone = (c.x(t) - o.performer().x()) * (o.performer().facing() < 0 ? -1 : 1) / c.unit();
        double camera =
                (o.cast().view().plan().travel() * t - c.x(t)) * (o.performer().facing() < 0 ? -1 : 1) / c.unit();
        double from = camera - half;
        double first = -gone + Math.floor((from + gone) / bed.tile) * bed.tile;
        pen.canvas().save();
        pen.canvas().scale((float) c.unit(), (float) c.unit());
        for (double x = first; x < camera + half; x += bed.tile) {
            pen.canvas().save();
            pen.canvas().translate((float) x, 0);
            pen.lay(tile, 1);
            pen.canvas().restore();
        }
        pen.canvas().restore();
    }

    private static void draw(Workshop w, Bed bed, long seed) {
        switch (bed) {
            case STREET -> street(w, bed.tile);
            case BALLAST -> {
                gravel(w, bed, seed);
                rail(w, bed.tile);
            }
            case VIADUCT -> {
                viaduct(w, bed, seed);
                rail(w, bed.tile);
            }
            case TRESTLE -> {
                Trestle.draw(w, bed.tile, bed.deep);
                rail(w, bed.tile);
            }
        }
    }

    private static void rail(Workshop w, double tile) {
        int steel = w.lit(0xFF8A8C98);
        w.pen()
                .fill(
                        Paths.box(-2, -8, tile + 2, 0, 0),
                        Colours.mix(w.lit(0xFF5A4038), w.pen().light().shade(), 0.3));
        w.pen()
                .fill(
                        Paths.box(-2, -10, tile + 2, -6.5, 0),
                        Colours.screen(steel, w.pen().light().sky(), 0.5));
    }

    private static void street(Workshop w, double tile) {
        for (double y : new double[] {2, 20}) {
            w.pen().fill(Paths.box(-2, y, tile + 2, y + 5, 0), Colours.fade(0xFF121218, 0.75));
            w.pen()
                    .fill(
                            Paths.box(-2, y, tile + 2, y + 2, 0),
                            Colours.screen(w.lit(0xFF8A8C98), w.pen().light().sky(), 0.5));
        }
    }

    private static void gravel(Workshop w, Bed bed, long seed) {
        int stone = w.lit(0xFF8A8078);
        Pen pen = w.pen();
        pen.gradient(
                Paths.box(-2, 0, bed.tile + 2, bed.deep, 0),
                0,
                0,
                0,
                bed.deep,
                Colours.mix(stone, pen.light().shade(), 0.45),
                stone,
                Colours.fade(Colours.mix(stone, pen.light().shade(), 0.3), 0.0));
        for (int i = 0; i < 260; i++) {
            double x = Noise.between(seed, 3L * i, 2, bed.tile - 2);
            double y = Noise.between(seed, 3L * i + 1, 1, bed.deep * 0.8);
            double k = Noise.at(seed, 3L * i + 2);
            pen.fill(
                    Paths.oval(x, y, 2 + 2.4 * k, 1.4 + 1.6 * k),
                    Colours.fade(
                            k > 0.5
                                    ? Colours.mix(stone, 0xFFFFFFFF, 0.22)
                                    : Colours.mix(stone, pen.light().shade(), 0.45),
                            0.8));
        }
        for (double x = 8; x < bed.tile; x += 60) {
            w.plain(Paths.box(x, -1, x + 26, 9, 2), 0xFF6A5040);
        }
    }

    private static void viaduct(Workshop w, Bed bed, long seed) {
        Pen pen = w.pen();
        int stone = w.lit(0xFFA8988A);
        int dark = Colours.mix(stone, pen.light().shade(), 0.55);
        double wide = bed.tile;
        double crown = 150;
        double r = wide * 0.40;
        pen.gradient(
                Paths.box(-2, 0, wide + 2, bed.deep, 0),
                0,
                0,
                0,
                bed.deep,
                stone,
                stone,
                Colours.mix(stone, pen.light().air(), 0.35));
        courses(w, bed, seed, stone);
        io.github.humbleui.skija.Path arch = Outline.of(
                wide / 2 - r,
                bed.deep + 20,
                0,
                wide / 2 - r,
                crown + r,
                0,
                wide / 2 - r * 0.92,
                crown + r * 0.5,
                r * 0.5,
                wide / 2 - r * 0.5,
                crown + r * 0.08,
                r * 0.5,
                wide / 2,
                crown,
                r * 0.6,
                wide / 2 + r * 0.5,
                crown + r * 0.08,
                r * 0.5,
                wide / 2 + r * 0.92,
                crown + r * 0.5,
                r * 0.5,
                wide / 2 + r,
                crown + r,
                0,
                wide / 2 + r,
                bed.deep + 20,
                0);
        pen.stroke(arch, 74, Colours.mix(stone, 0xFFFFFFFF, 0.08));
        pen.stroke(arch, 66, Colours.mix(stone, pen.light().shade(), 0.12));
        voussoirs(pen, wide / 2, crown + r, r, dark);
        pen.fill(arch, 0xFF000000, io.github.humbleui.skija.BlendMode.CLEAR);
        pen.inside(arch, () -> {
            pen.stroke(arch, 84, dark);
            pen.softStroke(arch, 30, 16, Colours.fade(Colours.scale(pen.light().shade(), 0.5), 0.6));
        });
        pen.fill(Paths.box(-2, 0, wide + 2, 26, 0), Colours.mix(stone, 0xFFFFFFFF, 0.12));
        pen.fill(Paths.box(-2, 26, wide + 2, 34, 0), dark);
        for (double x = 20; x < wide; x += 75) {
            pen.fill(
                    Paths.box(x, 34, x + 30, 60, 3),
                    Colours.mix(stone, pen.light().shade(), 0.15));
            pen.fill(Paths.box(x, 56, x + 30, 62, 3), dark);
        }
    }

    private static void courses(Workshop w, Bed bed, long seed, int stone) {
        Pen pen = w.pen();
        int n = 0;
        for (double y = 34; y < bed.deep; y += 30) {
            double off = n % 2 * 34;
            for (double x = off - 34; x < bed.tile; x += 68) {
                n++;
                double k = Noise.at(seed, n);
                int c = k < 0.5
                        ? Colours.mix(stone, pen.light().shade(), 0.12 + 0.3 * k)
                        : Colours.mix(stone, 0xFFFFF4E0, 0.2 * (k - 0.4));
                pen.fill(Paths.box(x + 1.5, y + 1.5, x + 66.5, y + 28.5, 3), Colours.fade(c, 0.85));
            }
        }
    }

    private static void voussoirs(Pen pen, double cx, double cy, double r, int dark) {
        for (int i = 0; i <= 18; i++) {
            double a = Math.PI + Math.PI * i / 18;
            pen.stroke(
                    Paths.line(
                            cx + Math.cos(a) * r,
                            cy + Math.sin(a) * r,
                            cx + Math.cos(a) * (r + 36),
                            cy + Math.sin(a) * (r + 36)),
                    2.4,
                    Colours.fade(dark, 0.7));
        }
    }
}
