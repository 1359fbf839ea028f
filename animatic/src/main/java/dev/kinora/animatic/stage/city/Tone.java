package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.sky.Palette;

/**
 * The colours of a city at an hour.
 *
 * @param day light, sky and finish
 * @param haze air between the houses
 * @param far most distant houses
 * @param near nearest houses
 * @param road surface of the road
 * @param lit share of windows that are lit, 0 to 1
 * @param moon whether a great moon stands in the sky
 */
record Tone(Daylight day, int haze, int far, int near, int road, double lit, boolean moon) {

    static Tone of(Scene scene) {
        Daylight day = Daylight.of(scene);
        return switch (scene.place().time()) {
            case NIGHT -> night(scene, day);
            case DUSK, DAWN -> low(day, scene.place().time() == TimeOfDay.DUSK ? 0.38 : 0.22);
            case GOLDEN_HOUR -> low(day, 0.12);
            case MORNING, NOON, AFTERNOON -> bright(day);
        };
    }

    /** Whether it is a city of the real world, without neon: its night is blue, warm where its lamps are. */
    static boolean named(Scene scene) {
        return scene.place().trait("words", "").matches(".*(tower|bay|brick|neon) city.*")
                && !scene.place().trait("light", "").contains("neon");
    }

    private static Tone night(Scene scene, Daylight day) {
        Palette palette = Palette.of(scene.palette());
        double mood = Noise.at(Noise.seed(scene.seed(), "city"), 1);
        boolean teal = mood > 0.72 && scene.palette().isEmpty();
        int zenith = palette.sky(teal || named(scene) ? 0xFF040A1C : 0xFF070620, 0.6);
        int middle = palette.sky(named(scene) ? 0xFF16244C : teal ? 0xFF0C2A4E : 0xFF1C1358, 0.6);
        int horizon = palette.glow(named(scene) ? 0xFF7A6C8C : teal ? 0xFF3F86A4 : 0xFFB65AB4, 0.6);
        int haze = palette.glow(named(scene) ? 0xFFA8847C : teal ? 0xFF4C9CB4 : 0xFFC466BE, 0.6);
        boolean clear = day.shines();
        int side = day.sunX() > 0.5 ? 1 : -1;
        Light light = new Light(
                side * 0.55,
                -0.70,
                0.30,
                0xFFD8DEFF,
                0.20,
                Colours.mix(0xFF120A34, middle, 0.25),
                0.58,
                0xFFC4B8E4,
                middle,
                Colours.mix(middle, haze, 0.35),
                new Rim(side * 0.80, -0.60, 0xFF9CC4FF, clear ? 0.85 : 0.5),
                new Rim(-side * 0.88, -0.40, palette.glow(teal ? 0xFF6FE0E8 : 0xFFFF7AC8, 0.6), 0.70),
                Colours.mix(middle, haze, 0.45),
                0.35,
                Gobo.OPEN);
        Finish n = Finish.NIGHT;
        Finish finish = new Finish(
                n.exposure(), 0.60, 0.30, 0.32, n.contrast(), n.saturation(), n.lift(), -0.04, n.vignette(), n.grain());
        Daylight own = new Daylight(
                light,
                finish,
                new Stage.Floor(0.35, side * -0.25, 0.10, 0.20),
                zenith,
                middle,
                horizon,
                day.sunX(),
                -1);
        return new Tone(
                own, haze, Colours.mix(middle, haze, 0.62), Colours.mix(zenith, middle, 0.75), 0xFF1C1836, 0.42, clear);
    }

    private static Tone low(Daylight day, double lit) {
        int haze = Colours.mix(day.horizon(), day.middle(), 0.25);
        int dark = Colours.mix(day.light().shade(), day.middle(), 0.30);
        return new Tone(day, haze, Colours.mix(dark, haze, 0.62), dark, 0xFF3A3642, lit, false);
    }

    private static Tone bright(Daylight day) {
        int haze = Colours.mix(day.light().air(), day.horizon(), 0.5);
        return new Tone(day, haze, Colours.mix(0xFF8FA4B4, haze, 0.5), 0xFF7E8894, 0xFF5C6068, 0.0, false);
    }

    /** Whether it is so dark that lamps matter. */
    boolean dark() {
        return lit > 0.3;
    }
}
