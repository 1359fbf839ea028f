package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.sky.Palette;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.stream.IntStream;

/** A field of one crop, in rows that run away from the camera or sown close, plant behind plant. */
final class Rows {
    /** Pictures of a plant from the shade to full sun. */
    private static final int TONES = 4;

    private static final int[] SIZES = {14, 34, 110};

    private final Ground ground;
    private final Crop crop;
    private final Art[][] plants;
    private final double turn;
    private final int[] heads;

    Rows(Ground ground, Crop crop, Palette palette) {
        this.ground = ground;
        this.crop = crop;
        heads = crop.heads().stream().mapToInt(c -> palette.land(c, 0.4)).toArray();
        turn = Noise.between(ground.seed(), 71, -0.16, 0.16);
        plants = new Art[SIZES.length][heads.length * TONES];
        IntStream.range(0, SIZES.length * heads.length * TONES).parallel().forEach(this::bake);
    }

    private void bake(int n) {
        int size = n / (heads.length * TONES);
        int kind = n % (heads.length * TONES);
        double bright = (kind % TONES + 0.5) / TONES;
        plants[size][kind] = Art.bake(
                Rect.makeXYWH(-0.75f, -1.1f, 1.5f, 1.15f),
                SIZES[size],
                ground.day().light(),
                pen -> new CropArt(crop, ground.day().light(), heads[kind / TONES], bright, ground.seed() + kind * 7L)
                        .draw(pen));
    }

    Art art() {
        Sheet sheet = base();
        Rect bounds = ground.plot().bounds();
        Art floor = sheet.toArt(bounds);
        return Art.bake(bounds, 1 / ground.plot().grain(), ground.day().light(), pen -> {
            floor.draw(pen.canvas(), null);
            grow(pen);
        });
    }

    /** Sun on the field in slow bands, as wind and clouds lay it. */
    private double bright(double x, double z) {
        double gust = Noise.fbm(ground.noise() + 21, x * 0.06, z * 0.16, 3);
        return Noise.smooth(0.28, 0.72, gust);
    }

    private double row(double x, double z) {
        return crop.spacing() == 0 ? 0 : (x - z * turn) / crop.spacing();
    }

    private int head(long row) {
        boolean mixed = crop.shape() == Crop.Shape.STARS;
        long n = crop.shape() == Crop.Shape.CUPS ? Math.floorDiv(row, 4) : row;
        return (int) (Noise.at(ground.seed() + (mixed ? 3 : 5), n) * heads.length * 0.999);
    }

    private Sheet base() {
        Plot plot = ground.plot();
        Sheet sheet = plot.sheet();
        IntStream.range(0, sheet.height).parallel().forEach(y -> {
            double z = plot.z(y);
            double near = Math.min(1, plot.nearness(y));
            int soil = ground.day().light().surface(crop.soil());
            for (int x = 0; x < sheet.width; x++) {
                double gust = plot.meet(x, z, m -> bright(m, z));
                double sun = Math.max(gust * 0.9, ground.pool(plot.restX(x), plot.restY(y)));
                double u = row(plot.x(x, z), z);
                int top = heads[head((long) Math.floor(u + 0.5))];
                int full = Colours.mix(crop.leaf(), top, crop.shape() == Crop.Shape.STARS ? 0.35 : 0.62);
                full = ground.day().light().surface(Colours.scale(full, 0.62 + 0.42 * sun));
                full = Colours.screen(
                        full, ground.day().light().key(), ground.day().light().keyAmount() * 0.5 * sun);
                double between = crop.spacing() == 0 ? 0.8 * near : 0.5 - 0.5 * Math.cos(2 * Math.PI * u);
                double merged =
                        Noise.smooth(2.0, 9, crop.spacing() * ground.view().scale(z));
                double k = crop.spacing() == 0 ? between : between * Math.max(0.22, merged);
                int c = Colours.mix(full, Colours.mix(soil, ground.day().light().shade(), 0.25), k);
                c = Colours.scale(c, 0.93 + 0.14 * Noise.value(ground.noise() + 3, x * 0.4, y * 0.9));
                c = ground.day().light().atDistance(c, Math.min(z, 500) * 0.4);
                sheet.set(x, y, Colours.red(c), Colours.green(c), Colours.blue(c));
            }
        });
        return sheet;
    }

    private void grow(Pen pen) {
        Plot plot = ground.plot();
        double most = plot.view().scale(plot.z(plot.rows()));
        double deep = Math.max(1.5, 420 / most);
        try (Paint paint = new Paint()) {
            int n = 0;
            for (double row = 1.5; row < plot.rows() + 40; ) {
                double z = plot.z(row);
                double high = crop.tall() * plot.view().scale(z);
                double step = Math.max(
                                1.1,
                                high * (crop.spacing() == 0 ? 0.075 : crop.shape() == Crop.Shape.GOURDS ? 0.5 : 0.13))
                        / plot.grain();
                if (high > 3.4 && z > deep * 0.2) {
                    n = line(pen, z, high, n, paint);
                }
                row += step;
            }
        }
    }

    private int line(Pen pen, double z, double high, int first, Paint paint) {
        Plot plot = ground.plot();
        double s = plot.view().scale(z);
        double gap = crop.spacing() == 0 ? Math.max(4, high * 0.34) : crop.spacing() * s;
        double from = plot.strip().left();
        double left = (from - plot.view().width() / 2.0) / s;
        long k = crop.spacing() == 0 ? 0 : (long) Math.floor(row(left, z));
        int count = (int) (plot.strip().width() / gap) + 2;
        int n = first;
        for (int i = 0; i < count; i++) {
            n++;
            double jitter = Noise.at(ground.seed() + 31, n) - 0.5;
            double x = crop.spacing() == 0
                    ? from + (i + 0.5 + jitter) * gap
                    : plot.view().width() / 2.0 + ((k + i) * crop.spacing() + z * turn + jitter * 0.16) * s;
            double metres = (x - plot.view().width() / 2.0) / s;
            boolean bare = ground.track().green(metres, z) < 0.7;
            if (bare || x > plot.strip().right() && plot.strip().repeats()) {
                continue;
            }
            int tone = (int) Math.min(
                    TONES - 1,
                    TONES
                            * Math.max(
                                    bright(metres, z) * 0.92 + jitter * 0.3,
                                    ground.pool(x, plot.view().screenY(0, z))));
            int head = crop.shape() == Crop.Shape.STARS || crop.spacing() == 0 ? head(n) : head(k + i);
            double tall = high * Noise.between(ground.seed() + 33, n, 0.84, 1.14);
            double y = plot.view().screenY(0, z) + jitter * high * 0.06;
            int kind = head * TONES + Math.max(0, tone);
            plot.strip().place(x, high, px -> stamp(pen, kind, px, y, tall, paint));
        }
        return n;
    }

    private void stamp(Pen pen, int kind, double x, double y, double tall, Paint paint) {
        Art art = plants[tall <= 14 ? 0 : tall <= 40 ? 1 : 2][kind];
        Rect to = Paths.rect(x - tall * 0.75, y - tall * 1.1, x + tall * 0.75, y + tall * 0.05);
        pen.canvas()
                .drawImageRect(
                        art.image(),
                        Rect.makeWH(art.image().getWidth(), art.image().getHeight()),
                        to,
                        SamplingMode.LINEAR,
                        paint,
                        true);
    }
}
