package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** Small flowers on grass, in drifts, in perspective. */
final class Blossoms {
    private static final int[] SIZES = {6, 12, 26};

    private final Ground ground;
    private final Flora flora;
    private final double amount;

    Blossoms(Ground ground, Flora flora, double amount) {
        this.ground = ground;
        this.flora = flora;
        this.amount = amount;
    }

    /** The same picture with flowers on it. */
    Art over(Art art) {
        if (amount <= 0.01 || flora.blossoms().isEmpty()) {
            return art;
        }
        return Art.bake(art.bounds(), art.scale(), ground.day().light(), pen -> {
            try (Paint p = new Paint()) {
                art.draw(pen.canvas(), p);
            }
            scatter(pen);
        });
    }

    private void scatter(Pen pen) {
        Plot plot = ground.plot();
        List<List<Art>> heads = new ArrayList<>();
        for (int colour : flora.blossoms()) {
            heads.add(sprites(colour));
        }
        int n = 0;
        try (Paint paint = new Paint()) {
            for (double z = 42; z > plot.view().groundZ(plot.bottom()); z *= 0.955) {
                double s = plot.view().scale(z);
                double wide = plot.strip().width() / s;
                int count = (int) Math.min(160, wide * z * 0.16 * amount / Math.max(1, z * 0.09));
                for (int i = 0; i < count; i++) {
                    n++;
                    double x = plot.strip().left()
                            + Noise.at(ground.seed() + 7, n) * plot.strip().width();
                    double at = z * (1 - 0.045 * Noise.at(ground.seed() + 8, n));
                    double row = plot.view().screenY(0.10, at);
                    double drift = Noise.fbm(ground.noise() + 11, x / s * 0.5, at * 0.4, 2);
                    boolean grass = ground.track().green((x - plot.view().width() / 2.0) / s, at) > 0.9;
                    if (grass && Noise.at(ground.seed() + 9, n) < Noise.smooth(0.36, 0.68, drift)) {
                        int kind = (int) (heads.size() * Noise.at(ground.seed() + 10, n) * 0.999);
                        double size = plot.view().scale(at) * 0.052 * (0.7 + 0.6 * Noise.at(ground.seed() + 12, n));
                        plot.strip()
                                .place(x, size, px -> stamp(pen, heads.get(kind), px, row, Math.max(1.6, size), paint));
                    }
                }
            }
        }
    }

    private static void stamp(Pen pen, List<Art> sizes, double x, double y, double size, Paint paint) {
        Art art = sizes.get(size <= 6 ? 0 : size <= 12 ? 1 : 2);
        Rect to = Paths.rect(x - size / 2, y - size * 0.4, x + size / 2, y + size * 0.4);
        pen.canvas()
                .drawImageRect(
                        art.image(),
                        Rect.makeWH(art.image().getWidth(), art.image().getHeight()),
                        to,
                        SamplingMode.LINEAR,
                        paint,
                        true);
    }

    private List<Art> sprites(int petal) {
        int lit = ground.day().light().surface(petal);
        int shade = Colours.mix(lit, ground.day().light().shade(), 0.30);
        int heart = ground.day().light().surface(Colours.luma(petal) > 200 ? 0xFFF2B632 : 0xFFFFE08A);
        List<Art> out = new ArrayList<>();
        for (int px : SIZES) {
            out.add(Art.bake(
                    Rect.makeXYWH(-1, -1, 2, 2), px / 2.0, ground.day().light(), pen -> head(pen, lit, shade, heart)));
        }
        return out;
    }

    /** A flower head of radius 1 about the origin. */
    static void head(Pen pen, int petal, int shade, int heart) {
        int petals = 6;
        for (int i = 0; i < petals; i++) {
            double a = Math.PI * 2 * i / petals + 0.3;
            try (Path p = Paths.oval(Math.cos(a) * 0.58, Math.sin(a) * 0.58, 0.40, 0.27, a)) {
                pen.gradient(p, 0, -1, 0, 1, petal, petal, shade);
            }
        }
        try (Path p = Paths.oval(0, 0, 0.30, 0.28)) {
            pen.radial(p, -0.05, -0.1, 0.36, Colours.mix(heart, 0xFFFFFFFF, 0.25), heart, Colours.scale(heart, 0.7));
        }
    }
}
