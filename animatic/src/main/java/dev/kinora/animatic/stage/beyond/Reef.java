package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import java.util.List;

/** Rows of rock and coral across the bed, thick at the sides and low where the subject is. */
final class Reef {
    private static final int[] CORALS = {
        0xFFE0A83C, 0xFFD9577E, 0xFF8A5CD6, 0xFF3FB59A, 0xFFE4743C, 0xFFC04A9C, 0xFF7FA83C, 0xFF4C7CD0, 0xFFE8C8A0
    };

    private final Depth depth;
    private final View view;
    private final int[] colours;
    private final boolean lush;

    /** @param lush coral everywhere; otherwise mostly rock and weed */
    Reef(Depth depth, List<String> palette, boolean lush) {
        this.depth = depth;
        this.lush = lush;
        view = depth.view();
        colours = palette.isEmpty()
                ? CORALS
                : palette.stream().mapToInt(Colours::parse).toArray();
    }

    /**
     * One row.
     *
     * @param times depth, multiple of the subject's
     * @param lost how far it has faded into the water, 0 to 1
     * @param count corals
     * @param rise height of the rock at the sides, share of a quarter frame
     */
    Layer row(double times, double lost, int count, double rise) {
        double z = depth.z(times);
        double bed = depth.bed(times);
        long seed = Noise.seed(depth.seed(), "row" + times);
        double size = depth.unit() * 150 * Math.pow(1.7 / times, 0.55);
        double blur = lost > 0.5 ? 1.4 * depth.unit() : 0;
        double low = Math.min(view.visible(z).getBottom(), bed + view.height() * 0.10);
        return depth.plane(z, bed - size * 3.2 * rise - size, low, blur, s -> {
            rock(s, seed, bed, size, rise, lost);
            int n = (int) Math.ceil(count * s.strip().width() / view.width());
            for (int i = 0; i < n * 2; i++) {
                long k = Noise.mix(seed + i * 97L);
                double x = s.strip().left() + s.strip().width() * ((i % n) + Noise.at(k, 1)) / n;
                boolean front = i >= n;
                double back = ridge(seed, x, rise, size);
                double foot = front ? bed + size * 0.10 * Noise.at(k, 2) : bed - back * (0.35 + 0.5 * Noise.at(k, 2));
                double tall = size * (front ? 0.50 : 0.92) * (0.7 + 0.6 * Noise.at(k, 3)) * (0.55 + 0.45 * side(x));
                long sort = k;
                s.strip().place(x, tall * 1.3, px -> coral(s.pen(), px, foot, tall, lost, sort));
            }
            sandFoot(s, seed, bed, size, lost);
        });
    }

    /** 0 in the middle of the frame, 1 at its sides. */
    private double side(double x) {
        if (view.plan().travel() != 0) {
            return 0.34;
        }
        double d = Math.abs(x / view.width() - 0.5) * 2;
        return Noise.smooth(0.15, 1.0, Math.min(d, 1.4));
    }

    private double ridge(long seed, double x, double rise, double size) {
        double n = Noise.value(seed, x / (size * 2.1)) * 0.7 + Noise.value(seed + 1, x / (size * 0.6)) * 0.3;
        return size * 1.5 * rise * (0.14 + 0.86 * side(x)) * (0.30 + n);
    }

    /** Boulders heaped up to the ridge, lit from above. */
    private void rock(Depth.Sheetful s, long seed, double bed, double size, double rise, double lost) {
        Water water = depth.water();
        int lit = water.through(
                Colours.mix(Colours.multiply(0xFF8E8A8C, depth.light().tint()), water.top(), 0.18), lost);
        int mid = water.through(Colours.mix(0xFF4A4C62, water.deep(), 0.35), lost);
        int dark = water.through(Colours.mix(0xFF141C32, water.deep(), 0.4), lost * 0.9);
        double pitch = size * 0.26;
        int columns = (int) Math.ceil(s.strip().width() / pitch);
        int rows = 5;
        for (int j = 0; j < rows; j++) {
            double up = 1 - j / (rows - 1.0);
            for (int i = 0; i < columns; i++) {
                long k = Noise.mix(seed + j * 1009L + i);
                double x = s.strip().left() + (i + Noise.at(k, 1)) * pitch;
                double top = meet(s, x, seed, rise, size);
                double r = Math.min(size * (0.13 + 0.15 * Noise.at(k, 2)), top * 0.55 + size * 0.06);
                double y = bed - (top - r * 0.8) * up + size * 0.16 * (Noise.at(k, 3) - 0.4) * (1 - up * 0.7);
                if (up > 0 && top * up < r * 0.5) {
                    continue;
                }
                int tint = Colours.mix(
                        mid, water.through(colours[(int) (Noise.at(k, 4) * colours.length)], lost), lush ? 0.26 : 0.12);
                s.strip().place(x, r * 1.4, px -> boulder(s.pen(), px, y, r, k, lit, tint, dark));
            }
        }
    }

    private static void boulder(Pen pen, double x, double y, double r, long seed, int lit, int mid, int dark) {
        double[] xy = new double[18];
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * 2 * i / 9;
            double d = r * (0.82 + 0.32 * Noise.at(seed, 20 + i));
            xy[2 * i] = x + Math.cos(a) * d * 1.2;
            xy[2 * i + 1] = y + Math.sin(a) * d * 0.85;
        }
        var path = Paths.blob(xy);
        pen.radial(path, x - r * 0.15, y - r * 1.0, r * 2.1, lit, Colours.mix(lit, mid, 0.7), mid, dark, dark);
        for (int i = 0; i < 5; i++) {
            double a = Math.PI * 2 * Noise.at(seed, 40 + i);
            double d = r * 0.75 * Noise.at(seed, 50 + i);
            double w = r * (0.05 + 0.10 * Noise.at(seed, 60 + i));
            pen.fill(
                    Paths.oval(x + Math.cos(a) * d, y + Math.sin(a) * d * 0.7 - r * 0.1, w * 1.6, w),
                    Colours.fade(i % 2 == 0 ? lit : dark, 0.28));
        }
    }

    private double meet(Depth.Sheetful s, double x, long seed, double rise, double size) {
        double v = ridge(seed, x, rise, size);
        if (!s.strip().repeats()) {
            return v;
        }
        double k = Noise.smooth(0.85, 1, (x - s.strip().left()) / s.strip().width());
        return v * (1 - k) + k * ridge(seed, x - s.strip().width(), rise, size);
    }

    private void sandFoot(Depth.Sheetful s, long seed, double bed, double size, double lost) {
        Water water = depth.water();
        int sand = water.through(Colours.mix(Colours.mix(0xFF8C866A, water.middle(), 0.4), water.deep(), 0.35), lost);
        int n = (int) (s.strip().width() / size * 9);
        for (int i = 0; i < n; i++) {
            double x = s.strip().left() + s.strip().width() * Noise.at(seed, 4000 + i);
            double lift = size * 0.05 * (Noise.at(seed, 6000 + i) - 0.5);
            double r = size * (0.07 + 0.10 * Noise.at(seed, 5000 + i));
            s.pen()
                    .glow(
                            x,
                            bed + size * 0.10 + lift,
                            r * 2.2,
                            Colours.fade(sand, 0.55),
                            io.github.humbleui.skija.BlendMode.SRC_OVER);
        }
    }

    private void coral(Pen pen, double x, double y, double tall, double lost, long seed) {
        int base = colours[(int) (Noise.at(seed, 5) * colours.length)];
        if (!lush) {
            base = Colours.mix(base, 0xFF4F6A58, 0.45);
        }
        int c = depth.water()
                .through(Colours.multiply(base, Colours.mix(depth.light().tint(), 0xFFFFFFFF, 0.25)), lost);
        c = Colours.scale(c, 0.45 + 0.5 * depth.water().strength());
        double shade = tall * 0.55;
        pen.glow(
                x,
                y,
                shade,
                Colours.fade(Colours.scale(depth.water().deep(), 0.6), 0.8 * (1 - lost)),
                io.github.humbleui.skija.BlendMode.SRC_OVER);
        Corals kind = new Corals(
                pen, c, depth.water().deep(), Colours.mix(c, depth.water().sun(), 0.55), seed);
        switch ((int) (Noise.at(seed, 6) * 6.5)) {
            case 0, 1 -> kind.staghorn(x, y, tall);
            case 2 -> kind.fan(x, y, tall);
            case 3 -> kind.brain(x, y, tall * 0.75);
            case 4 -> kind.tubes(x, y, tall);
            case 5 -> kind.table(x, y, tall * 0.8);
            default -> kind.anemone(x, y, tall * 0.7);
        }
    }

    /** Dark corals at the lower corners, very near and out of focus. */
    Layer foreground() {
        double z = depth.z(0.5);
        long seed = Noise.seed(depth.seed(), "near");
        double unit = depth.unit();
        return depth.plane(z, view.height() * 0.55, view.height() * 1.12, 5 * unit, s -> {
            for (int side = -1; side <= 1; side += 2) {
                for (int i = 0; i < 3; i++) {
                    long k = Noise.mix(seed + i * 7L + side);
                    double x = view.width() * (0.5 + side * (0.47 + 0.05 * i)) + side * unit * 30 * Noise.at(k, 1);
                    int base = colours[(int) (Noise.at(k, 2) * colours.length)];
                    int c = Colours.scale(
                            Colours.mix(
                                    Colours.saturate(base, 0.55), depth.water().deep(), 0.58),
                            0.7);
                    Corals kind = new Corals(
                            s.pen(),
                            c,
                            depth.water().deep(),
                            Colours.mix(c, depth.water().middle(), 0.4),
                            k);
                    double tall = unit * (300 - 70 * i) * (side * (depth.water().sunX() - 0.5) > 0 ? 1.0 : 0.75);
                    s.strip().place(x, tall, px -> {
                        if (Noise.at(k, 3) < 0.6) {
                            kind.staghorn(px, view.height() * 1.08, tall);
                        } else {
                            kind.fan(px, view.height() * 1.08, tall);
                        }
                    });
                }
            }
        });
    }
}
