package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A deep sill over a radiator, before a window that fills most of the wall: what a cat sleeps on. Sizes in sill heights. */
public final class WindowsillRig implements Rig {
    private static final double WALL = 2.9;
    private static final double CEILING = -2.9;
    private static final double HALF = 1.35;
    private static final double LINTEL = -2.5;
    private static final double BOARD = 0.07;
    private static final int DROPS = 16;

    @Override
    public int match(Performer performer) {
        return performer.concept().matches("prop\\.(windowsill|radiator)") ? 3 : 0;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        double size = p.size();
        Scene scene = cast.scene();
        long seed = Noise.seed(scene.seed(), p.id());
        Daylight day = Daylight.of(scene);
        List<Cel> cels = new ArrayList<>();
        cels.add(Cel.still(
                "wall",
                Paths.rect(-WALL * size, CEILING * size, WALL * size, 0),
                (pen, k) -> pen.units(size, q -> wall(q, scene, day, seed))));
        if (wet(scene)) {
            for (int i = 0; i < DROPS; i++) {
                cels.add(drop(size, seed + i));
            }
        }
        return new Figure(
                p.id(),
                t -> p.x(),
                t -> p.lift(),
                p.z(),
                false,
                size,
                List.copyOf(cels),
                t -> List.of(),
                (name, t) -> name.equals("perch") ? Optional.of(new Anchor(0, -size)) : Optional.empty());
    }

    private static boolean wet(Scene scene) {
        return scene.place().weather() == Weather.RAIN || scene.place().weather() == Weather.STORM;
    }

    /** A drop that gathers, waits and runs down the pane. */
    private static Cel drop(double size, long seed) {
        double x = Noise.between(seed, 1, -HALF * 0.92, HALF * 0.92) * size;
        double top = (LINTEL + 0.1) * size;
        double way = (-1.06 - LINTEL) * size;
        double pace = Noise.between(seed, 2, 0.10, 0.22);
        double ahead = Noise.at(seed, 3);
        return Cel.rigid(
                "drop",
                Paths.rect(-0.02 * size, -0.09 * size, 0.02 * size, 0.03 * size),
                t -> Move.by(x, top + way * ((ahead + pace * t) % 1)),
                (pen, k) -> {
                    pen.gradient(
                            Paths.tube(0, -0.08 * size, 0.002 * size, 0, 0, 0.011 * size),
                            0,
                            -0.08 * size,
                            0,
                            0.01 * size,
                            0x00FFFFFF,
                            0x9CF2F8FF);
                    pen.fill(Paths.oval(-0.004 * size, -0.002 * size, 0.004 * size, 0.005 * size), 0xE0FFFFFF);
                });
    }

    private static void wall(Pen pen, Scene scene, Daylight day, long seed) {
        boolean dark = scene.place().time().dark();
        int paint = pen.light().facing(0xFFB9B49C, 0, -0.1, 0.9);
        int low = Colours.mix(paint, pen.light().shade(), 0.25);
        pen.gradient(Paths.box(-WALL, CEILING, WALL, 0, 0), 0, CEILING, 0, 0, paint, paint, low);
        Path pane = Paths.box(-HALF, LINTEL, HALF, -1, 0);
        pen.soft(Paths.box(-HALF - 0.14, LINTEL - 0.14, HALF + 0.14, -0.9, 0.02), 0.05, 0x50201408);
        pen.inside(pane, () -> outside(pen, scene, day, seed));
        frame(pen, dark);
        radiator(pen);
        board(pen);
    }

    private static void outside(Pen pen, Scene scene, Daylight day, long seed) {
        boolean dark = scene.place().time().dark();
        boolean grey = scene.place().weather() != Weather.CLEAR && !dark;
        int top = grey ? Colours.mix(day.zenith(), 0xFF9AA6B2, 0.8) : day.zenith();
        int low = grey ? Colours.mix(day.horizon(), 0xFFC3CCD2, 0.8) : day.horizon();
        pen.gradient(Paths.box(-HALF, LINTEL, HALF, -1, 0), 0, LINTEL, 0, -1, top, Colours.mix(top, low, 0.6), low);
        for (int row = 0; row < 3; row++) {
            int leaf = Colours.mix(Colours.mix(0xFF44603E, low, 0.55 - 0.22 * row), 0xFF0C1420, dark ? 0.6 : 0);
            for (int i = 0; i < 9; i++) {
                double r = Noise.between(seed + row, i, 0.22, 0.42) * (1 - 0.16 * row);
                double x = -HALF + (i + Noise.at(seed + row, 20 + i)) * 2 * HALF / 8.5;
                pen.soft(Paths.oval(x, -1.28 + 0.12 * row, r, r * 0.9), 0.035, leaf);
            }
        }
        if (dark) {
            for (int i = 0; i < 7; i++) {
                double x = Noise.between(seed, 60 + i, -HALF, HALF);
                pen.soft(Paths.oval(x, Noise.between(seed, 70 + i, -1.5, -1.12), 0.05, 0.05), 0.02, 0x90FFCF80);
            }
        }
        if (wet(scene)) {
            for (int i = 0; i < 260; i++) {
                double x = Noise.between(seed, 100 + 3L * i, -HALF, HALF);
                double y = Noise.between(seed, 101 + 3L * i, LINTEL, -1.02);
                double r = 0.004 + 0.011 * Math.pow(Noise.at(seed, 102 + 3L * i), 3);
                pen.fill(Paths.oval(x, y, r, r * 1.2), 0x58EEF4FA);
                pen.fill(Paths.oval(x, y + r * 0.5, r * 0.7, r * 0.5), 0x50304050);
            }
        }
        if (scene.place().weather() == Weather.SNOW) {
            pen.soft(Paths.oval(0, -0.96, HALF * 1.05, 0.12), 0.02, 0xF0F4F8FC);
        }
        pen.fill(Paths.polygon(-0.9, LINTEL, -0.5, LINTEL, -1.0, -1, -1.4, -1), 0x14FFFFFF);
    }

    private static void frame(Pen pen, boolean dark) {
        int wood = pen.light().facing(dark ? 0xFFD8D0C0 : 0xFFF1ECE0, 0, -0.3, 0.9);
        int edge = Colours.mix(wood, pen.light().shade(), 0.35);
        double[][] bars = {
            {-HALF - 0.12, LINTEL - 0.12, HALF + 0.12, LINTEL},
            {-HALF - 0.12, LINTEL, -HALF, -1},
            {HALF, LINTEL, HALF + 0.12, -1},
            {-0.045, LINTEL, 0.045, -1},
            {-HALF, LINTEL + 0.44, HALF, LINTEL + 0.5},
            {-HALF, -1.06, HALF, -1}
        };
        for (double[] b : bars) {
            Path bar = Paths.box(b[0], b[1], b[2], b[3], 0.008);
            pen.gradient(bar, b[0], b[1], b[2], b[3], wood, Colours.mix(wood, edge, 0.4));
            pen.stroke(bar, 0.006, Colours.fade(edge, 0.7));
        }
    }

    private static void board(Pen pen) {
        int wood = pen.light().facing(0xFFF3EEE2, 0, -0.8, 0.5);
        int edge = pen.light().facing(0xFFD9D2C2, 0, 0.2, 0.9);
        double h = HALF + 0.3;
        pen.gradient(
                Paths.polygon(-h + 0.1, -1.02, h - 0.1, -1.02, h, -1 + BOARD, -h, -1 + BOARD),
                0,
                -1.02,
                0,
                -1 + BOARD,
                Colours.mix(wood, pen.light().shade(), 0.12),
                wood);
        pen.gradient(
                Paths.box(-h, -1 + BOARD, h, -1 + 2 * BOARD, 0.01),
                0,
                -1 + BOARD,
                0,
                -1 + 2 * BOARD,
                edge,
                Colours.mix(edge, pen.light().shade(), 0.3));
        pen.soft(Paths.box(-h, -1 + 2 * BOARD, h, -1 + 3 * BOARD, 0), 0.03, 0x60201810);
    }

    private static void radiator(Pen pen) {
        int iron = pen.light().facing(0xFFE9E6DE, 0, 0, 1);
        int side = Colours.mix(iron, pen.light().shade(), 0.45);
        for (double x = -HALF; x < HALF; x += 0.15) {
            pen.gradient(Paths.box(x, -0.76, x + 0.125, -0.08, 0.05), x, 0, x + 0.125, 0, side, iron, iron, side);
        }
        pen.soft(Paths.box(-HALF, -0.78, HALF, -0.7, 0.02), 0.04, 0x40201810);
    }
}
