package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import java.util.List;

/**
 * Which world it is and its colours.
 *
 * @param kind what is seen
 * @param side +1 when the sun stands on the right
 * @param tones sun, sky above, haze at the horizon, soil, glow from the other side
 * @param clouds colours of nebulae or bands
 * @param sights bodies that the prompt names, by its words
 * @param night whether the side without sun is seen
 * @param planet colour of the planet that the prompt names, {@code #rrggbb}; empty when it names none
 */
record World(Kind kind, double side, int[] tones, int[] clouds, String sights, boolean night, String planet) {

    /** What is seen. */
    enum Kind {
        /** Open space. */
        VOID,
        /** Above the earth. */
        ORBIT,
        MOON,
        MARS,
        ALIEN
    }

    private static final int[][] NEBULAE = {
        {0xFF6A2C8C, 0xFF1F5FA8, 0xFFE0709C},
        {0xFF1B6E8C, 0xFF5A3AA8, 0xFF46C8B4},
        {0xFF8C3A2C, 0xFF4A2C78, 0xFFE8A05A},
        {0xFF2C3F9C, 0xFF7A2C6E, 0xFF6AA8F0},
    };

    private static final String PLANETS = ".*(saturn|jupiter|mars|venus|neptune|uranus|mercury|pluto|planet|giant).*";

    static World of(Scene scene, long seed) {
        World w = usual(scene, seed);
        String sights = scene.place().trait("sights", "").toLowerCase(java.util.Locale.ROOT);
        boolean open = w.kind == Kind.VOID || w.kind == Kind.ORBIT;
        Kind kind = open
                        && sights.matches(PLANETS)
                        && !sights.matches("(?:earth,)?planets?|planets?,earth.*|.*earth,.*planet.*")
                ? Kind.VOID
                : open && sights.contains("earth") ? Kind.ORBIT : w.kind;
        return new World(
                kind,
                w.side,
                w.tones,
                w.clouds,
                sights,
                scene.place().time() == TimeOfDay.NIGHT,
                scene.place().trait("planet.colour", ""));
    }

    /** Whether the prompt names a body of that kind. */
    boolean shows(String words) {
        return sights.matches(".*(" + words + ").*");
    }

    /** The colour that the prompt gives to its planet; 0 for none. */
    int asked() {
        return planet.isEmpty() ? 0 : Colours.parse(planet);
    }

    /** Whether the prompt names a planet other than the earth. */
    boolean planets() {
        return sights.matches(PLANETS);
    }

    private static World usual(Scene scene, long seed) {
        double side = Noise.at(seed, 1) < 0.5 ? -1 : 1;
        TimeOfDay time = scene.place().time();
        List<Integer> palette = scene.palette().stream().map(Colours::parse).toList();
        int[] nebula = NEBULAE[(int) (Noise.at(seed, 2) * NEBULAE.length)].clone();
        for (int i = 0; i < Math.min(3, palette.size()); i++) {
            nebula[i] = palette.get(i);
        }
        boolean low = time == TimeOfDay.DUSK || time == TimeOfDay.DAWN || time.gilded();
        boolean night = time == TimeOfDay.NIGHT;
        return switch (scene.place().concept()) {
            case "place.moon-surface" ->
                new World(
                        Kind.MOON,
                        side,
                        new int[] {0xFFFFFCF2, 0xFF020308, 0xFF05060C, 0xFF9A9894, 0xFF6FA0F0},
                        nebula,
                        "",
                        night,
                        "");
            case "place.mars" ->
                new World(
                        Kind.MARS,
                        side,
                        night
                                ? new int[] {0xFFB8C4F0, 0xFF1A1420, 0xFF4A2E30, 0xFF8A5038, 0xFF6A6088}
                                : low
                                        ? new int[] {0xFFFFD8B0, 0xFF6E5048, 0xFF9FB8CC, 0xFFB8683C, 0xFFC8905A}
                                        : new int[] {0xFFFFE8CC, 0xFFB07850, 0xFFE8C094, 0xFFC2703E, 0xFFD8A070},
                        nebula,
                        "",
                        night,
                        "");
            case "place.planet" -> {
                double hue = Noise.between(seed, 7, 150, 330);
                double l = night ? 0.12 : 0.34;
                yield new World(
                        Kind.ALIEN,
                        side,
                        new int[] {
                            0xFFFFF0DA,
                            palette.isEmpty()
                                    ? Colours.hsl(hue, 0.45, l)
                                    : Colours.scale(palette.getFirst(), night ? 0.4 : 0.75),
                            palette.isEmpty() ? Colours.hsl(hue + 70, 0.60, night ? 0.30 : 0.70) : palette.getLast(),
                            Colours.hsl(hue + 190, 0.42, 0.50),
                            Colours.hsl(hue + 40, 0.6, 0.6)
                        },
                        nebula,
                        "",
                        night,
                        "");
            }
            case "place.space-station" ->
                new World(
                        Kind.ORBIT,
                        side,
                        new int[] {0xFFFFFAEC, 0xFF03050E, 0xFF05060C, 0xFF3A6AA8, 0xFF6FB0FF},
                        nebula,
                        "",
                        night,
                        "");
            default ->
                new World(
                        Noise.at(seed, 8) < 0.40 ? Kind.ORBIT : Kind.VOID,
                        side,
                        new int[] {
                            0xFFFFF6E4, 0xFF04050F, 0xFF05060C, 0xFF3A6AA8, Colours.mix(nebula[2], 0xFF8FB4FF, 0.4)
                        },
                        nebula,
                        "",
                        night,
                        "");
        };
    }

    boolean ground() {
        return kind == Kind.MOON || kind == Kind.MARS || kind == Kind.ALIEN;
    }

    boolean airless() {
        return kind == Kind.VOID || kind == Kind.ORBIT || kind == Kind.MOON;
    }

    int sun() {
        return tones[0];
    }

    int sky() {
        return tones[1];
    }

    int haze() {
        return tones[2];
    }

    int soil() {
        return tones[3];
    }

    int glow() {
        return tones[4];
    }
}
