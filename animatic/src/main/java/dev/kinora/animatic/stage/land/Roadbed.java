package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import io.github.humbleui.skija.Path;

/** A way over ground that is no grass, and the walls of stone that run along ways and between pastures. */
final class Roadbed {
    private final Ground ground;

    Roadbed(Ground ground) {
        this.ground = ground;
    }

    /**
     * Lays the way.
     *
     * @param drifted colour by white light of what blows over it; 0 when nothing does
     */
    void over(Sheet sheet, int drifted) {
        Plot plot = ground.plot();
        Track track = ground.track();
        if (track.kind() == Track.Kind.NONE) {
            return;
        }
        for (int y = 0; y < sheet.height; y++) {
            double z = plot.z(y);
            for (int x = 0; x < sheet.width; x++) {
                double metre = plot.x(x, z);
                double bare = 1 - track.green(metre, z);
                if (bare > 0) {
                    int c = track.colour(metre, z);
                    if (drifted != 0) {
                        double n = Noise.fbm(ground.noise() + 13, metre * 0.22, z * 1.6, 3);
                        c = Colours.mix(c, drifted, 0.12 + 0.55 * Noise.smooth(0.46, 0.66, n));
                    }
                    int seen = ground.seen(c, z);
                    sheet.over(x, y, Colours.red(seen), Colours.green(seen), Colours.blue(seen), (float) bare);
                }
            }
        }
    }

    /** A dry wall of stones across the picture, {@code z} metres away and {@code tall} metres high. */
    Layer wall(double z, double tall, int stone) {
        Strip strip = Strip.at(ground.view(), z);
        double s = ground.view().scale(z);
        double foot = ground.view().screenY(0, z);
        double top = foot - tall * s;
        Art art = Art.bake(
                strip.rows(Math.floor(top - 0.25 * s), Math.ceil(foot + 0.06 * s) + 1),
                1,
                ground.day().light(),
                pen -> stones(pen, strip, new double[] {z, top, foot, s}, stone));
        return strip.plane(z, art);
    }

    private void stones(Pen pen, Strip strip, double[] at, int stone) {
        double z = at[0];
        double s = at[3];
        double high = 0.24 * s;
        int courses = (int) Math.max(2, Math.round((at[2] - at[1]) / high));
        double tall = (at[2] - at[1]) / courses;
        fill(
                pen,
                Paths.polygon(
                        strip.left(),
                        at[1] + tall,
                        strip.right(),
                        at[1] + tall,
                        strip.right(),
                        at[2],
                        strip.left(),
                        at[2]),
                ground.seen(Colours.scale(stone, 0.5), z));
        for (int row = 0; row < courses; row++) {
            int n = (int) Math.max(4, Math.round(strip.width() / (0.46 * s)));
            double wide = strip.width() / n;
            for (int i = 0; i < n; i++) {
                long id = ground.seed() + row * 7919L + i;
                double x = strip.left() + (i + (row % 2) * 0.5 + 0.3 * (Noise.at(id, 1) - 0.5)) * wide;
                double y = at[2] - row * tall;
                double grown = row == courses - 1 ? 0.75 + 0.5 * Noise.at(id, 4) : 1;
                double half = wide * (0.40 + 0.14 * Noise.at(id, 2));
                int tone = Colours.scale(stone, 0.72 + 0.5 * Noise.at(id, 3) + 0.12 * row / courses);
                strip.place(
                        x,
                        wide,
                        at0 -> fill(
                                pen,
                                Paths.box(at0 - half, y - tall * 0.94 * grown, at0 + half, y - tall * 0.06, tall * 0.3),
                                ground.seen(tone, z)));
            }
        }
    }

    private static void fill(Pen pen, Path path, int colour) {
        try (path) {
            pen.fill(path, colour);
        }
    }
}
