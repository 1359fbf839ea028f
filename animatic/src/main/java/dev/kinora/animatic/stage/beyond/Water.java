package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.sky.Palette;

/**
 * The colours of water by time of day.
 *
 * @param top just under the surface
 * @param middle at eye level, what distance fades to
 * @param deep below
 * @param sun what comes through the surface
 * @param strength of rays and caustics, 0 to 1
 * @param sunX where the light comes in, share of the frame's width
 */
record Water(int top, int middle, int deep, int sun, double strength, double sunX) {

    static Water of(Scene scene, long seed) {
        double x = 0.5 + Noise.between(seed, 2, 0.08, 0.24) * (Noise.at(seed, 3) < 0.5 ? -1 : 1);
        Water w =
                switch (scene.place().time()) {
                    case DAWN -> new Water(0xFF86C6CC, 0xFF2E84A4, 0xFF0C3050, 0xFFFFE3C6, 0.75, x);
                    case MORNING -> new Water(0xFF7FD6D8, 0xFF1F93B8, 0xFF07385F, 0xFFFFF6DC, 0.9, x);
                    case NOON, AFTERNOON -> new Water(0xFF8AE0E2, 0xFF178CBA, 0xFF053A6A, 0xFFF6FFF4, 1.0, x);
                    case SUNSET -> new Water(0xFFC89A90, 0xFF3A6490, 0xFF10203E, 0xFFFFB480, 0.9, x);
                    case GOLDEN_HOUR -> new Water(0xFFC4D2A8, 0xFF2F7E92, 0xFF0E2E4A, 0xFFFFD592, 0.95, x);
                    case DUSK -> new Water(0xFF5C6FA4, 0xFF263C78, 0xFF0A1436, 0xFFE8B8C8, 0.5, x);
                    case NIGHT -> new Water(0xFF24477A, 0xFF0E2350, 0xFF040A20, 0xFFA8C8FF, 0.5, x);
                };
        String asked = scene.place().trait("colour", "");
        if (!asked.isEmpty()) {
            w = w.tinted(Colours.parse(asked));
        }
        Palette palette = Palette.of(scene.palette());
        return new Water(
                palette.sky(w.top, 0.5),
                palette.sky(w.middle, 0.55),
                palette.sky(w.deep, 0.5),
                palette.glow(w.sun, 0.3),
                w.strength,
                x);
    }

    /** Water that is said to be of a colour: the darker it is, the less light comes through. */
    private Water tinted(int colour) {
        double dark = 1 - Noise.smooth(30, 120, Colours.luma(colour));
        return new Water(
                Colours.mix(top, Colours.mix(colour, 0xFFFFFFFF, 0.22 - 0.14 * dark), 0.55 + 0.25 * dark),
                Colours.mix(middle, colour, 0.75),
                Colours.mix(deep, Colours.scale(colour, 0.35), 0.8),
                sun,
                strength * (1 - 0.45 * dark),
                sunX);
    }

    /** The clear water of a swimming pool under the same sky. */
    Water chlorinated() {
        return new Water(
                Colours.mix(top, 0xFFC4F4F6, 0.7),
                Colours.mix(middle, 0xFF3AB4D2, 0.6),
                Colours.mix(deep, 0xFF0E5E92, 0.6),
                Colours.mix(sun, 0xFFFFFFFF, 0.4),
                strength,
                sunX);
    }

    /** Water so deep that hardly any light is left. */
    Water unlit() {
        return new Water(0xFF08203A, 0xFF030C1A, 0xFF010206, 0xFF9CC8F0, 0.16, sunX);
    }

    /** The light that figures are drawn under. */
    Light light(boolean dark) {
        double side = sunX < 0.5 ? -1 : 1;
        int tint = Colours.mix(Colours.mix(middle, sun, 0.6), 0xFFFFFFFF, dark ? 0.10 : 0.55);
        return new Light(
                side * 0.30,
                -0.90,
                0.25,
                sun,
                dark ? 0.20 : 0.34,
                Colours.mix(deep, 0xFF0A1430, 0.4),
                0.52,
                tint,
                top,
                Colours.mix(middle, deep, 0.4),
                new Rim(side * 0.35, -0.93, Colours.mix(sun, top, 0.35), dark ? 0.55 : 0.8),
                new Rim(-side * 0.85, -0.3, top, 0.30),
                middle,
                0.85,
                Gobo.OPEN);
    }

    Finish finish(boolean dark) {
        return dark
                ? new Finish(1.05, 0.60, 0.30, 0.36, 0.34, 1.12, 0xFF03060F, -0.05, 0.56, 4)
                : new Finish(1.02, 0.74, 0.24, 0.30, 0.32, 1.12, 0xFF04080F, -0.04, 0.52, 2.6);
    }

    /** A colour seen through water: {@code far} 0 near, 1 lost. */
    int through(int colour, double far) {
        return Colours.mix(colour, Colours.mix(middle, deep, 0.12), far);
    }

    /** Water at a height of the frame, 0 at the top and 1 at the bottom. */
    int at(double v) {
        return v < 0.42
                ? Colours.mix(top, middle, Noise.smooth(0, 0.42, v))
                : Colours.mix(middle, deep, Noise.smooth(0.42, 1.05, v));
    }
}
