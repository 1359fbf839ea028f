package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rows and groups of trees standing on the ground at one depth. */
final class Woods {
    /** Draws one tree or bush with its foot at a point. */
    interface Plant {
        /**
         * @param pen in rest pixels
         * @param x rest column of the foot
         * @param y rest row of the foot
         * @param tall pixels
         * @param seed decides its shape
         */
        void draw(Pen pen, double x, double y, double tall, long seed);
    }

    /** One plant at its place: rest column, depth, height in pixels. */
    record Stand(double x, double z, double tall, long seed) {}

    private static final int KINDS = 6;

    private final Ground ground;
    private final long seed;
    private double spread = 0.36;

    Woods(Ground ground, String name) {
        this.ground = ground;
        seed = Noise.seed(ground.seed(), name);
    }

    /**
     * Groups of trees left and right, the middle and the sun left open.
     *
     * @param z metres
     * @param metres height of a grown tree
     * @param open half width of the gap in the middle, share of the frame
     */
    List<Stand> groves(double z, double metres, double open) {
        View view = ground.view();
        Strip strip = Strip.at(view, z);
        double s = view.scale(z);
        List<Stand> out = new ArrayList<>();
        int n = (int) Math.ceil(strip.width() / (metres * s * 0.34));
        for (int i = 0; i < n; i++) {
            double x = strip.left() + (i + 0.2 + 0.6 * Noise.at(seed, i)) * strip.width() / n;
            double u = Math.abs(x / view.width() - 0.5);
            double sun = ground.day().shines() ? Math.abs(x - ground.sunX()) / view.width() : 1;
            double clump = Noise.fbm((int) seed, x / (metres * s * 3.4), 0.5, 2);
            boolean free = !strip.repeats() && (u < open || sun < 0.13);
            double grow =
                    Noise.smooth(0.30, 0.66, clump + 0.30 * Math.max(0, u - 0.30)) * (0.6 + 0.75 * Math.min(1, u * 2));
            if (!free && grow > 0.16) {
                double at = z * (1 + 0.22 * Noise.at(seed, 300 + i));
                out.add(new Stand(
                        x,
                        at,
                        metres * s * (0.45 + 0.6 * grow) * Noise.between(seed, 600 + i, 0.8, 1.1),
                        Noise.mix(seed + i)));
            }
        }
        return out;
    }

    /** A closed row over the whole width. */
    List<Stand> row(double z, double metres, double spacing) {
        View view = ground.view();
        Strip strip = Strip.at(view, z);
        double s = view.scale(z);
        List<Stand> out = new ArrayList<>();
        int n = (int) Math.ceil(strip.width() / (metres * s * spacing));
        for (int i = 0; i < n; i++) {
            double x = strip.left() + (i + 0.8 * Noise.at(seed, i)) * strip.width() / n;
            double at = z * (1 + 0.3 * Noise.at(seed, 300 + i));
            out.add(new Stand(x, at, metres * s * Noise.between(seed, 600 + i, 0.62, 1.1), Noise.mix(seed + i)));
        }
        return out;
    }

    /** Shadows only that wide, share of a plant's height. */
    Woods slender(double share) {
        spread = share;
        return this;
    }

    /** A few plants at both sides of the frame, {@code each} a side. */
    List<Stand> flanks(double z, double metres, int each) {
        View view = ground.view();
        Strip strip = Strip.at(view, z);
        double s = view.scale(z);
        List<Stand> out = new ArrayList<>();
        for (int i = 0; i < 2 * each; i++) {
            double in = Noise.between(seed, i, -0.03, 0.14) + 0.05 * (i / 2);
            double x = view.width() * (i % 2 == 0 ? in : 1 - in);
            out.add(new Stand(
                    strip.repeats() ? strip.left() + strip.width() * (i + 0.5) / (2 * each) : x,
                    z * (1 + 0.5 * Noise.at(seed, 30 + i)),
                    metres * s * Noise.between(seed, 60 + i, 0.75, 1.1),
                    Noise.mix(seed + i)));
        }
        return out;
    }

    /** One of exactly that height at each side of the middle, {@code off} in shares of the frame. */
    List<Stand> beside(double z, double metres, double off) {
        View view = ground.view();
        Strip strip = Strip.at(view, z);
        List<Stand> out = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            double x = strip.repeats()
                    ? strip.left() + strip.width() * (0.5 + side * 0.25)
                    : view.width() * (0.5 + side * (off + Noise.between(seed, side + 5, -0.03, 0.03)));
            out.add(new Stand(x, z, metres * view.scale(z), Noise.mix(seed + side)));
        }
        return out;
    }

    /** Whether a column lies outside the gap in the middle; the gap's edge wavers. */
    boolean sides(double x, double open) {
        double u = Math.abs(x / ground.view().width() - 0.5);
        return Strip.at(ground.view(), 60).repeats() || u > open * (0.8 + 0.4 * Noise.at(seed, (long) x));
    }

    /** The plane of those plants at depth {@code z}. */
    Layer layer(double z, List<Stand> stands, Plant plant) {
        View view = ground.view();
        Strip strip = Strip.at(view, z);
        double foot = view.screenY(0, z);
        double tallest = stands.stream().mapToDouble(Stand::tall).max().orElse(10);
        double top = Math.max(view.visible(z).getTop(), foot - tallest * 1.15);
        double bottom = Math.min(Math.max(view.height(), foot) + 60, foot + tallest * 0.12 + 6);
        List<Art> kinds = stands.size() > 2 * KINDS ? kinds(tallest, plant) : List.of();
        Art art = Art.bake(
                strip.rows(Math.floor(top), Math.ceil(bottom)), 1, ground.day().light(), pen -> {
                    for (Stand s : sorted(stands)) {
                        double y = view.screenY(0, s.z());
                        strip.place(s.x(), s.tall() * 0.7, x -> shadow(pen, x, y, s));
                    }
                    for (Stand s : sorted(stands)) {
                        double y = view.screenY(0, s.z());
                        strip.place(s.x(), s.tall() * 0.7, x -> {
                            if (kinds.isEmpty()) {
                                plant.draw(pen, x, y, s.tall(), s.seed());
                            } else {
                                stamp(
                                        pen,
                                        kinds.get((int) Math.floorMod(s.seed(), (long) KINDS)),
                                        x,
                                        y,
                                        s.tall() / tallest);
                            }
                        });
                    }
                });
        return strip.plane(z, art);
    }

    /** A few different plants of that height, drawn once to be set down many times. */
    private List<Art> kinds(double tall, Plant plant) {
        List<Art> out = new ArrayList<>();
        for (int i = 0; i < KINDS; i++) {
            long s = Noise.mix(seed + 71 + i);
            out.add(Art.bake(
                    Paths.rect(-tall * 0.7, -tall * 1.15, tall * 0.7, tall * 0.1),
                    1,
                    ground.day().light(),
                    pen -> plant.draw(pen, 0, 0, tall, s)));
        }
        return out;
    }

    private static void stamp(Pen pen, Art art, double x, double y, double scale) {
        pen.moved(x, y, 0, scale, () -> {
            try (Paint p = new Paint()) {
                art.draw(pen.canvas(), p);
            }
        });
    }

    private static List<Stand> sorted(List<Stand> stands) {
        return stands.stream()
                .sorted(Comparator.comparingDouble(Stand::z).reversed())
                .toList();
    }

    private void shadow(Pen pen, double x, double y, Stand s) {
        int dark = ground.seen(Colours.scale(ground.day().light().shade(), 0.6), s.z());
        double wide = s.tall() * spread;
        double flat = Math.max(0.06, ground.view().eye() / s.z());
        try (Path p = Paths.oval(x, y, wide, Math.max(1.2, wide * flat))) {
            pen.radial(p, x, y, wide, Colours.fade(dark, 0.6), Colours.fade(dark, 0.35), Colours.fade(dark, 0));
        }
    }
}
