package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.land.Flora;
import dev.kinora.animatic.stage.sky.Daylight;
import dev.kinora.animatic.stage.sky.Palette;

/**
 * Hour, weather, season and palette of a built place, as its parts ask for them.
 *
 * @param day light and sky
 * @param place where and when
 * @param palette named colours
 * @param seed of the place
 */
record Hour(Daylight day, Place place, Palette palette, long seed) {

    static Hour of(Scene scene) {
        return new Hour(
                warmed(Daylight.of(scene), scene.place()),
                scene.place(),
                Palette.of(scene.palette()),
                Noise.seed(scene.seed(), "built"));
    }

    /** Between lit houses a second rim comes from lamps. */
    private static Daylight warmed(Daylight d, Place place) {
        if (!place.time().dark()) {
            return d;
        }
        Light l = d.light();
        Light own = new Light(
                l.keyX(),
                l.keyY(),
                l.keyZ(),
                l.key(),
                l.keyAmount(),
                l.shade(),
                l.shadeAmount() * 0.9,
                Colours.mix(l.tint(), 0xFFB0A8D0, 0.35),
                l.sky(),
                Colours.mix(l.bounce(), 0xFF8A5A3A, 0.4),
                l.rimA(),
                new Rim(l.rimB().x(), l.rimB().y(), 0xFFFFB870, 0.6),
                l.air(),
                l.haze(),
                l.gobo());
        return new Daylight(own, d.finish(), d.floor(), d.zenith(), d.middle(), d.horizon(), d.sunX(), d.sunY());
    }

    Light light() {
        return day.light();
    }

    /** Whether lamps burn. */
    boolean dark() {
        return place.time().dark();
    }

    /** Share of windows that are lit. */
    double lit() {
        String words = place.trait("light", "") + place.trait("traits", "");
        double warm = words.contains("warm") || words.contains("lamp") || words.contains("lit") ? 0.3 : 0;
        boolean gloomy = place.weather() == Weather.STORM
                || place.weather() == Weather.RAIN
                || place.weather() == Weather.SNOW
                || place.weather() == Weather.FOG;
        double usual =
                switch (place.time()) {
                    case NIGHT -> 0.52;
                    case DUSK -> 0.55;
                    case DAWN -> 0.22;
                    case GOLDEN_HOUR -> 0.14;
                    case SUNSET -> 0.26;
                    case MORNING, NOON, AFTERNOON -> gloomy ? 0.28 : 0.02;
                };
        return Math.min(0.9, usual + (place.time() == TimeOfDay.NOON ? 0 : warm));
    }

    /** Whether snow lies. */
    boolean snow() {
        return place.weather() == Weather.SNOW
                || place.season() == Season.WINTER
                || (place.trait("terrain", "") + place.trait("traits", "")).contains("snow");
    }

    /** Whether everything is wet and shines. */
    boolean wet() {
        return place.weather() == Weather.RAIN || place.weather() == Weather.STORM;
    }

    /** Whether the sun throws hard shadows. */
    boolean sunny() {
        return day.shines() && !dark();
    }

    Flora flora() {
        return Flora.of(place, palette).warmed(day.warmth());
    }

    /** A building's colour, drawn towards the named palette. */
    int paint(int colour) {
        return palette.land(colour, 0.62);
    }

    /** A door's colour: the one that the prompt names, if it does. */
    int door(int colour) {
        String asked = place.trait("door.colour", "");
        return asked.isEmpty() ? colour : Colours.parse(asked);
    }

    /** A cloth's colour: one of the palette's own when it has any. */
    int cloth(int colour, long n) {
        return palette.colours().isEmpty()
                ? colour
                : palette.colours()
                        .get((int) Math.floorMod(n, (long) palette.colours().size()));
    }

    /** Direction to the light in world terms; a little to the front, so that fronts are seen. */
    Point sun() {
        Light l = light();
        return new Point(l.keyX(), Math.max(0.28, -l.keyY()), -0.22).unit();
    }

    /** How much light falls on a face that looks along {@code out}, 0 to 1. */
    double falls(Point out) {
        double d = out.dot(sun());
        return Noise.smooth(-0.55, 0.85, d) + 0.10 * Math.max(0, out.y());
    }

    /** A surface colour under {@code k} of the light. */
    int lit(int base, double k) {
        Light l = light();
        int surface = l.surface(base);
        int shaded = Colours.mix(surface, l.shade(), l.shadeAmount() * 0.72 * (1 - Math.min(1, k)));
        return Colours.screen(shaded, l.key(), l.keyAmount() * 0.75 * Math.max(0, k - 0.35));
    }

    /** Share of air before something {@code z} metres away. */
    double air(double z) {
        double h = Math.min(0.95, light().haze());
        return 1 - Math.pow(1 - h, z / 100);
    }

    /** Colour of the air. */
    int airColour() {
        return Colours.mix(light().air(), day.horizon(), 0.25);
    }

    /** Glow of a lamp or window by that hour, 0 to 1. */
    double glow() {
        return switch (place.time()) {
            case NIGHT -> 1;
            case DUSK -> 0.85;
            case DAWN -> 0.5;
            default -> day.shines() ? 0.1 : 0.4;
        };
    }
}
