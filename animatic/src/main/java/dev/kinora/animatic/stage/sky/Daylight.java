package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Gobo;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Stage;

/**
 * Outdoor light by time of day and weather.
 *
 * @param light what everything is drawn under
 * @param finish the look of the frame
 * @param floor shadows by the height of the sun
 * @param zenith top of the sky
 * @param middle of the sky
 * @param horizon colour of the sky just above the ground
 * @param sunX where sun or moon stands, share of the frame's width
 * @param sunY share of the distance from the horizon (0) to the top of the frame (1); negative when set
 */
public record Daylight(
        Light light, Finish finish, Stage.Floor floor, int zenith, int middle, int horizon, double sunX, double sunY) {

    /** The light of a place; {@code side} is +1 when the sun or moon stands right of the centre, -1 left. */
    public static Daylight of(Place place, int side) {
        Daylight clear =
                switch (place.time()) {
                    case DAWN ->
                        make(
                                side,
                                0.60,
                                0.08,
                                0xFFFFC9A0,
                                0.24,
                                0xFF3A3560,
                                0.50,
                                0xFFE8D6DC,
                                0xFFFFB890,
                                0.75,
                                0xFFF1C7B4,
                                0.20,
                                Finish.GOLDEN,
                                0xFF4A6AA8,
                                0xFFB7A6C4,
                                0xFFFFCBA6,
                                0.42);
                    case MORNING ->
                        make(
                                side,
                                0.55,
                                0.45,
                                0xFFFFF0CC,
                                0.26,
                                0xFF2E3C5C,
                                0.40,
                                0xFFFDF8EC,
                                0xFFFFE9C0,
                                0.55,
                                0xFFD6E4EC,
                                0.14,
                                Finish.DAY,
                                0xFF3D84CE,
                                0xFF8FC0E6,
                                0xFFE6EFF0,
                                0.35);
                    case NOON ->
                        make(
                                side,
                                0.30,
                                1.25,
                                0xFFFFFDF2,
                                0.28,
                                0xFF2A3A5A,
                                0.38,
                                0xFFFFFFFF,
                                0xFFFFFFFF,
                                0.45,
                                0xFFC8DCEC,
                                0.10,
                                Finish.DAY,
                                0xFF2A72C4,
                                0xFF6FAEE4,
                                0xFFCBE3F2,
                                0.30);
                    case AFTERNOON ->
                        make(
                                side,
                                0.50,
                                0.60,
                                0xFFFFF4D8,
                                0.27,
                                0xFF303A5C,
                                0.40,
                                0xFFFFFBF2,
                                0xFFFFEFCF,
                                0.55,
                                0xFFD3E0E8,
                                0.12,
                                Finish.DAY,
                                0xFF2F78C6,
                                0xFF7DB4E2,
                                0xFFDDE8EC,
                                0.32);
                    case GOLDEN_HOUR ->
                        make(
                                side,
                                0.46,
                                0.06,
                                0xFFFFD27A,
                                0.34,
                                0xFF3B3A5E,
                                0.46,
                                0xFFFFEFD0,
                                0xFFFFD890,
                                0.95,
                                0xFFF6D6A4,
                                0.24,
                                Finish.GOLDEN,
                                0xFF2F66B0,
                                0xFF86A6CC,
                                0xFFFFDFA0,
                                0.50);
                    case DUSK ->
                        make(
                                side,
                                0.50,
                                -0.05,
                                0xFFFF9A80,
                                0.20,
                                0xFF241C4A,
                                0.58,
                                0xFFA898C4,
                                0xFFFF8A70,
                                0.80,
                                0xFFB07A9C,
                                0.30,
                                Finish.GOLDEN,
                                0xFF1E2A62,
                                0xFF6A4E8C,
                                0xFFF2986E,
                                0.30);
                    case NIGHT ->
                        make(
                                side,
                                0.42,
                                0.62,
                                0xFFB8CCFF,
                                0.12,
                                0xFF120E30,
                                0.66,
                                0xFF7A90C6,
                                0xFF9CC0FF,
                                0.70,
                                0xFF26406C,
                                0.34,
                                Finish.NIGHT,
                                0xFF050B20,
                                0xFF10264E,
                                0xFF2C5688,
                                0.34);
                };
        return clear.under(place.weather(), place.time().dark());
    }

    /** The light of a scene's place: sun or moon on the side that the seed picks, the sky drawn towards the palette. */
    public static Daylight of(Scene scene) {
        Daylight day = dyed(of(scene.place(), side(scene)), scene.place());
        Palette palette = Palette.of(scene.palette());
        return new Daylight(
                day.light,
                day.finish,
                day.floor,
                palette.sky(day.zenith, 0.5),
                palette.sky(day.middle, 0.5),
                palette.glow(day.horizon, 0.45),
                day.sunX,
                day.sunY);
    }

    /** The sky in the colour that the prompt gives it; a storm of sand has its own. */
    private static Daylight dyed(Daylight day, Place place) {
        String asked = place.trait("sky.colour", "");
        if (!asked.isEmpty()) {
            return day.dyed(Colours.parse(asked), 0.82);
        }
        return place.trait("sky", "").contains("sandstorm")
                ? day.dyed(place.time().dark() ? 0xFF8A6A4A : 0xFFE09A50, 0.72)
                : day;
    }

    private Daylight dyed(int c, double k) {
        Light l = light;
        Light own = new Light(
                l.keyX(),
                l.keyY(),
                l.keyZ(),
                Colours.mix(l.key(), Colours.mix(c, 0xFFFFFFFF, 0.4), 0.45 * k),
                l.keyAmount(),
                l.shade(),
                l.shadeAmount(),
                Colours.mix(l.tint(), Colours.mix(c, 0xFFFFFFFF, 0.5), 0.4 * k),
                alike(l.sky(), c, k),
                l.bounce(),
                l.rimA(),
                l.rimB(),
                alike(l.air(), c, k),
                l.haze(),
                l.gobo());
        return new Daylight(
                own, finish, floor, alike(zenith, c, k), alike(middle, c, k), alike(horizon, c, k * 0.92), sunX, sunY);
    }

    /** A colour of the sky with another hue and its own brightness, within what that hue can be. */
    private static int alike(int colour, int hue, double k) {
        double bright = Colours.luma(colour) / Math.max(1, Colours.luma(hue));
        int own = bright > 1
                ? Colours.mix(hue, 0xFFFFFFFF, Math.min(0.45, (bright - 1) * 0.5))
                : Colours.scale(hue, Math.max(bright, 0.5 + 0.5 * bright - 0.28));
        return Colours.mix(colour, own, k);
    }

    /** The same over snow, which throws the light back: a night of blue distances instead of black ones. */
    public Daylight overSnow() {
        boolean moonlit = Colours.luma(zenith) < 32;
        if (!moonlit) {
            return this;
        }
        Light l = light;
        Light bright = new Light(
                l.keyX(),
                l.keyY(),
                l.keyZ(),
                0xFFC4DCF4,
                0.20,
                0xFF0C2248,
                l.shadeAmount() * 0.86,
                0xFF90AED2,
                0xFF5C9CCC,
                0xFF6FA8D4,
                l.rimA(),
                l.rimB(),
                0xFF3F7CAE,
                Math.max(l.haze(), 0.44),
                l.gobo());
        return new Daylight(
                bright,
                finish,
                floor,
                Colours.mix(zenith, 0xFF0A1834, 0.6),
                Colours.mix(middle, 0xFF1C4A80, 0.7),
                Colours.mix(horizon, 0xFF5298C8, 0.75),
                sunX,
                sunY);
    }

    /** Which side the sun or moon stands on: +1 right of the centre, -1 left. */
    public static int side(Scene scene) {
        return Noise.at(Noise.seed(scene.seed(), "sun"), 1) < 0.5 ? -1 : 1;
    }

    /** Whether sun or moon can be seen; otherwise the weather hides it. */
    public boolean shines() {
        return sunY > -0.5;
    }

    /** How low and warm the sun shines, 0 (high, hidden or moon) to 1 (at the horizon). */
    public double warmth() {
        double warm = Colours.red(light.key()) - Colours.blue(light.key());
        return shines() ? Noise.smooth(0.5, 0.0, sunY) * Math.max(0, Math.min(1, warm / 110)) : 0;
    }

    private static Daylight make(
            int side,
            double across,
            double sunY,
            int key,
            double keyAmount,
            int shade,
            double shadeAmount,
            int tint,
            int rim,
            double rimStrength,
            int air,
            double haze,
            Finish finish,
            int zenith,
            int middle,
            int horizon,
            double shadow) {
        double up = Math.max(0.18, Math.min(0.95, sunY + 0.25));
        double flat = Math.sqrt(1 - up * up);
        double kx = side * flat * 0.92;
        double ky = -up;
        double low = Math.max(0.15, sunY);
        Light light = new Light(
                kx,
                ky,
                -0.2,
                key,
                keyAmount,
                shade,
                shadeAmount,
                tint,
                middle,
                Colours.mix(shade, horizon, 0.4),
                new Rim(side * 0.86, -0.5, rim, rimStrength),
                new Rim(-side * 0.8, -0.6, middle, rimStrength * 0.35),
                air,
                haze,
                Gobo.OPEN);
        Stage.Floor floor = new Stage.Floor(shadow, -side * Math.min(2.2, 0.35 / low), Math.min(1.5, 0.22 / low), 0);
        return new Daylight(light, finish, floor, zenith, middle, horizon, 0.5 + side * across / 2, sunY);
    }

    private Daylight under(Weather weather, boolean dark) {
        return switch (weather) {
            case CLEAR, WIND -> this;
            case CLOUDY -> veiled(0.25, dark ? 0xFF2A3050 : 0xFFB4C2D0, 0.7);
            case OVERCAST -> veiled(0.7, dark ? 0xFF20263C : 0xFFA9B3BC, 0.25);
            case RAIN -> veiled(0.8, dark ? 0xFF1A2138 : 0xFF8792A0, 0.18);
            case STORM -> veiled(0.9, dark ? 0xFF141A2E : 0xFF525C70, 0.12).lined(dark ? 0xFF7A5A58 : 0xFFD9B070);
            case SNOW -> veiled(0.80, dark ? 0xFF2A3658 : 0xFFCCD6E0, 0.25);
            case FOG -> {
                boolean low = !dark && sunY < 0.3;
                yield veiled(
                        low ? 0.42 : 0.75,
                        dark ? 0xFF2A3048 : low ? Colours.mix(horizon, 0xFFE4DCDC, 0.4) : 0xFFCDD2D6,
                        0.1);
            }
        };
    }

    /** The same with a clear band of another colour below the clouds. */
    private Daylight lined(int band) {
        return new Daylight(light, finish, floor, zenith, middle, Colours.mix(horizon, band, 0.7), sunX, sunY);
    }

    private Daylight veiled(double k, int grey, double shadowLeft) {
        Light l = light;
        Light veiled = new Light(
                l.keyX() * (1 - 0.5 * k),
                l.keyY() - 0.3 * k,
                l.keyZ(),
                Colours.mix(l.key(), grey, k * 0.8),
                l.keyAmount() * (1 - 0.5 * k),
                l.shade(),
                l.shadeAmount() * (1 - 0.25 * k),
                Colours.mix(l.tint(), Colours.mix(grey, 0xFFFFFFFF, 0.35), k * 0.8),
                Colours.mix(l.sky(), grey, k),
                Colours.mix(l.bounce(), grey, k * 0.5),
                l.rimA().times(1 - 0.75 * k),
                l.rimB().times(1 - 0.3 * k),
                Colours.mix(l.air(), grey, k),
                Math.min(0.85, l.haze() + 0.35 * k),
                l.gobo());
        Stage.Floor f = new Stage.Floor(
                floor.shadow() * shadowLeft, floor.shadowSlope() * 0.5, floor.shadowLength() * 0.6, floor.mirror());
        return new Daylight(
                veiled,
                finish,
                f,
                Colours.mix(zenith, Colours.scale(grey, 0.75), k),
                Colours.mix(middle, grey, k),
                Colours.mix(horizon, Colours.mix(grey, 0xFFFFFFFF, 0.2), k * 0.9),
                sunX,
                k > 0.5 ? -1 : sunY);
    }
}
