package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import java.util.List;

/** Sea or lake on the ground: mirrors sky and shore, broken by waves; laps at the near shore. */
final class Water {
    private final Ground ground;
    private final double shore;
    private final double rough;
    private final int body;

    /**
     * @param shore metres from the camera to the near shore; 0 for water up to the camera
     * @param rough 0 a still pond, 1 a windy sea
     * @param body colour of deep water by white light
     */
    Water(Ground ground, double shore, double rough, int body) {
        this.ground = ground;
        this.shore = shore;
        this.rough = rough;
        this.body = body;
    }

    /** Depth of the shore line at a column, metres. */
    private double shoreAt(double restX) {
        double u = restX / ground.view().width();
        return shore * (1 + 0.22 * (Noise.fbm(ground.noise() + 60, u * 2.2 + 7, 0.5, 2) - 0.5) + 0.10 * (u - 0.5));
    }

    /** Paints water over what already lies on the sheet, beyond the shore. */
    void flood(Sheet sheet) {
        Plot plot = ground.plot();
        int deep = ground.day().light().surface(body);
        int shallow = Colours.mix(deep, ground.day().light().surface(0xFF7FD0C0), 0.55);
        int key = ground.day().light().key();
        for (int y = 0; y < sheet.height; y++) {
            double z = plot.z(y);
            double near = Math.min(1, plot.nearness(y));
            double grazing = Math.pow(Math.max(0, 1 - near), 2.2) * (0.86 + 0.14 * near);
            int mirror = Colours.mix(
                    ground.day().middle(), ground.day().horizon(), Math.pow(Math.max(0, 1 - near * 1.4), 1.5));
            for (int x = 0; x < sheet.width; x++) {
                double line = shore <= 0 ? 0 : shoreAt(plot.restX(x));
                double beyond = z - line;
                double soft = line * 0.02 + 0.02;
                if (beyond < -line * 0.12) {
                    continue;
                }
                double wave = plot.meet(x, z, m -> wave(m, z));
                if (beyond < 0) {
                    float wet = (float) (0.55 * Math.pow(1 + beyond / (line * 0.12), 1.5));
                    over(sheet, x, y, Colours.mix(Colours.scale(deep, 0.55), mirror, 0.35), wet);
                    continue;
                }
                double fresnel = Math.min(
                        0.92,
                        (rough < 0.5 ? 0.62 : 0.30)
                                + 0.62 * grazing
                                + (wave - 0.5) * (0.35 + 0.75 * rough) * (0.35 + 0.65 * near));
                double shoal = line > 0 && rough > 0.5 ? Math.exp(-beyond / (line * 0.35)) : 0;
                int c = Colours.mix(
                        Colours.mix(Colours.scale(deep, 0.72 + 0.4 * wave), shallow, shoal),
                        mirror,
                        Math.max(0, fresnel));
                double glint = glint(plot.restX(x), plot.restY(y), wave, near);
                if (glint > 0) {
                    c = Colours.mix(c, Colours.mix(key, 0xFFFFFFFF, 0.45), Math.min(0.95, glint));
                }
                over(sheet, x, y, c, (float) Math.min(1, 0.35 + beyond / (soft * 6)));
                double foam = line > 0 ? foam(x, z, beyond, line) : 0;
                if (foam > 0) {
                    over(sheet, x, y, ground.seen(0xFFFFFFFF, z), (float) foam);
                }
            }
        }
    }

    private double wave(double x, double z) {
        double s = 0.55 - 0.3 * rough;
        double far = Math.min(1, 30 / z);
        double a = Noise.fbm(ground.noise() + 61, x * s, z * s * 2.1, 2);
        double b = Noise.value(ground.noise() + 62, x * s * 3.1 + z * 0.6, z * s * 5.3);
        return 0.5 + (a - 0.5) * 1.25 + (b - 0.5) * 0.55 * far;
    }

    private double glint(double restX, double restY, double wave, double near) {
        if (!ground.day().shines() || ground.plot().strip().repeats()) {
            return 0;
        }
        double wide = ground.view().width() * (0.035 + 0.10 * near);
        double dx = (restX - ground.sunX()) / wide;
        double path = Math.exp(-dx * dx);
        double soft = path * 0.35 * (1 - near);
        return soft + path * Noise.smooth(0.50, 0.68, wave + 0.12 * path) * (1 - 0.45 * near);
    }

    private double foam(double x, double z, double beyond, double line) {
        double edge = Math.exp(-Math.pow((beyond - line * 0.012) / (line * 0.016), 2));
        double wash = Math.exp(-Math.pow((beyond - line * 0.16) / (line * 0.03), 2)) * 0.55 * rough;
        double lace = Noise.smooth(0.35, 0.62, Noise.fbm(ground.noise() + 63, x * 0.05, z * 2.2, 3));
        return Math.min(0.9, edge * (0.45 + 0.55 * lace) * (0.2 + 0.8 * rough) + wash * lace);
    }

    private static void over(Sheet sheet, int x, int y, int c, float alpha) {
        sheet.over(x, y, Colours.red(c), Colours.green(c), Colours.blue(c), alpha);
    }

    /** The ground with the far shore mirrored in it. */
    Art mirrored(Art art, List<Art> scenery, double strength) {
        double foot = ground.view().horizonY();
        double near = ground.view().screenY(0, Math.max(1, shore * 0.96));
        return Art.bake(art.bounds(), art.scale(), ground.day().light(), pen -> {
            try (Paint plain = new Paint();
                    ImageFilter blur =
                            ImageFilter.makeBlur((float) (0.6 + rough), (float) (2 + 5 * rough), FilterTileMode.DECAL);
                    Paint soft = new Paint().setImageFilter(blur).setAlphaf((float) strength)) {
                art.draw(pen.canvas(), plain);
                pen.canvas().save();
                pen.canvas()
                        .clipRect(dev.kinora.animatic.paint.Paths.rect(
                                art.bounds().getLeft(), foot, art.bounds().getRight(), near));
                pen.canvas().translate(0, (float) (foot * 1.82));
                pen.canvas().scale(1, -0.82f);
                scenery.forEach(a -> a.draw(pen.canvas(), soft));
                pen.canvas().restore();
            }
        });
    }

    /** Sparkles that come and go on the waves. */
    Layer sparkles() {
        int groups = 5;
        int each = 26;
        double nearest = ground.view().height() - ground.view().horizonY();
        double last = shore > 0
                ? Math.min(
                        nearest, ground.view().screenY(0, shore) - ground.view().horizonY())
                : nearest;
        float[][] lines = new float[groups][each * 4];
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < each; i++) {
                int k = g * each + i;
                double v = Math.pow(Noise.at(ground.seed() + 81, k), 1.3);
                double spread = ground.view().width() * (ground.day().shines() ? 0.05 + 0.24 * v : 0.5);
                double mid =
                        ground.day().shines() ? ground.sunX() : ground.view().width() / 2.0;
                double x = mid + (Noise.at(ground.seed() + 82, k) + Noise.at(ground.seed() + 83, k) - 1) * spread;
                double y = ground.view().horizonY() + 2 + v * (last - 3);
                double half = ground.view().width() * (0.0012 + 0.006 * v);
                System.arraycopy(
                        new float[] {(float) (x - half), (float) y, (float) (x + half), (float) y},
                        0,
                        lines[g],
                        i * 4,
                        4);
            }
        }
        int key = Colours.mix(ground.day().light().key(), 0xFFFFFFFF, 0.6);
        double strength = ground.day().shines() ? 0.85 : 0.25;
        return new Layer.Live(Math.max(20, shore * 2), (pen, t) -> {
            try (Paint p = new Paint().setMode(PaintMode.STROKE).setStrokeWidth(1.4f)) {
                for (int g = 0; g < groups; g++) {
                    double a = Math.max(0, Math.sin(t * (1.7 + 0.23 * g) + g * 1.9));
                    p.setColor(Colours.fade(key, a * strength));
                    pen.canvas().drawLines(lines[g], p);
                }
            }
        });
    }
}
