package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;

/** Banks of mist that drift between the planes of a picture. */
public final class Mist {
    private final View view;
    private final int colour;
    private final long seed;

    /** @param colour of the mist, as seen */
    public Mist(View view, int colour, long seed) {
        this.view = view;
        this.colour = colour;
        this.seed = seed;
    }

    /**
     * One bank that lies on the ground at depth {@code z}.
     *
     * @param tall its height above the ground's row, share of the frame's height
     * @param thick opacity in the densest parts, 0 to 1
     * @param wind frame widths a second it drifts to the right
     */
    public Layer bank(double z, double tall, double thick, double wind) {
        Strip strip = Strip.tile(view, 1.5);
        double foot = Math.min(view.screenY(0, z), view.height() * 1.02) + view.height() * 0.05;
        double top = foot - view.height() * tall;
        double grain = Math.max(6, view.width() / 160.0);
        int w = (int) Math.round(strip.width() / grain);
        int h = (int) Math.max(4, Math.round((foot - top) / grain));
        Sheet sheet = Sheet.of(w, h);
        int s = (int) Noise.mix(seed + (long) z);
        for (int y = 0; y < h; y++) {
            double up = 1 - (y + 0.5) / h;
            double body = Math.pow(1 - up, 0.8) * Noise.smooth(0, 0.16, 1 - up) * Noise.smooth(0, 0.22, up);
            for (int x = 0; x < w; x++) {
                double turn = x * Math.PI * 2 / w;
                double n = Noise.fbm(s, Math.cos(turn) * 2.2 + y * 0.05, Math.sin(turn) * 2.2 + y * 0.11, 4);
                double a = thick * body * Noise.smooth(0.22 + 0.3 * up, 0.78, n + 0.18 * (1 - up));
                sheet.set(x, y, Colours.red(colour), Colours.green(colour), Colours.blue(colour), (float) a);
            }
        }
        Art art = sheet.toArt(strip.rows(top, foot));
        return new Layer.Plane(z, art, view.width() * wind, strip.width(), BlendMode.SRC_OVER, t -> 1);
    }
}
