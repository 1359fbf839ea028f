package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;

/**
 * The colours of clouds under a light.
 *
 * @param shade of the side away from the light
 * @param middle between
 * @param light of the lit side
 * @param air what clouds near the horizon fade to
 * @param veil share of air at the horizon
 * @param belly how much darker the underside is
 * @param body opacity of thick parts
 */
record Tones(int shade, int middle, int light, int air, double veil, double belly, double body) {

    static Tones of(Daylight day, Clouds.Kind kind, boolean dark) {
        int key = day.light().key();
        if (kind == Clouds.Kind.STORM) {
            int deep = dark ? 0xFF0A0E1C : 0xFF1C2233;
            int bright = dark ? 0xFF46527C : 0xFF8E98AE;
            return new Tones(deep, Colours.mix(deep, bright, 0.36), bright, day.horizon(), 0.55, 0.2, 0.97);
        }
        if (kind == Clouds.Kind.CEILING) {
            int deep = Colours.scale(day.middle(), 0.80);
            return new Tones(
                    deep,
                    day.middle(),
                    Colours.mix(day.middle(), 0xFFFFFFFF, dark ? 0.14 : 0.42),
                    day.horizon(),
                    0.6,
                    0.3,
                    0.9);
        }
        if (dark) {
            int deep = Colours.mix(day.zenith(), day.middle(), 0.6);
            int bright = Colours.mix(day.middle(), day.sunY() < 0 ? day.horizon() : 0xFF9DB6F4, 0.55);
            return new Tones(
                    deep,
                    Colours.mix(deep, bright, 0.5),
                    bright,
                    day.horizon(),
                    0.4,
                    kind == Clouds.Kind.WISPS ? 0.2 : day.sunY() < 0.1 ? -0.35 : 0.6,
                    kind == Clouds.Kind.WISPS ? 0.72 : 0.9);
        }
        double warm = Noise.smooth(0.55, 0.05, day.sunY());
        int white = Colours.mix(0xFFFFFFFF, key, 0.15 + 0.45 * warm);
        int shade = Colours.mix(Colours.mix(day.middle(), 0xFFFFFFFF, 0.28), 0xFFA890AE, warm * 0.62);
        int middle = Colours.mix(Colours.mix(shade, white, 0.55), 0xFFF6B48E, warm * 0.42);
        return new Tones(
                shade,
                middle,
                white,
                day.horizon(),
                0.55,
                kind == Clouds.Kind.WISPS ? 0.1 : 0.75 - 0.6 * warm,
                kind == Clouds.Kind.WISPS ? 0.88 : 1);
    }

    /** Opacity of a ceiling: torn above, thinning out to a clear band at the horizon. */
    double cover(double thickness, double low) {
        return Math.min(1, 0.35 + thickness * 0.9) * (1 - 0.55 * Noise.smooth(0.72, 1, low)) * body;
    }
}
