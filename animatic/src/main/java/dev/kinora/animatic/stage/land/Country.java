package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.Weather;
import java.util.Map;
import java.util.Optional;

/**
 * What makes up a kind of country.
 *
 * @param cover what one walks on
 * @param far what stands at the horizon
 * @param growth what grows between
 * @param water where water lies
 * @param flowers share of full bloom, 0 to 1
 */
record Country(Cover cover, Far far, Growth growth, Wet water, double flowers) {
    /** Ground. */
    enum Cover {
        GRASS,
        TALL_GRASS,
        WHEAT,
        WOODLAND,
        SNOW,
        SAND,
        RED_SAND,
        DUST,
        ROCK
    }

    /** Horizon. */
    enum Far {
        NONE,
        HILLS,
        MOUNTAINS,
        DUNES,
        MESAS
    }

    /** Plants. */
    enum Growth {
        NONE,
        GROVES,
        FOREST,
        PINES,
        PALMS,
        CACTI,
        SCATTERED
    }

    /** Water. */
    enum Wet {
        NONE,
        LAKE,
        /** A lake without a near shore. */
        OPEN,
        SEA
    }

    private static final Country PARK = new Country(Cover.GRASS, Far.HILLS, Growth.GROVES, Wet.NONE, 0.8);
    private static final Country FIELD = new Country(Cover.TALL_GRASS, Far.HILLS, Growth.SCATTERED, Wet.NONE, 0.5);
    private static final Country FOREST = new Country(Cover.WOODLAND, Far.NONE, Growth.FOREST, Wet.NONE, 0.15);
    private static final Country SHORE = new Country(Cover.SAND, Far.NONE, Growth.PALMS, Wet.SEA, 0);
    private static final Country LAKE = new Country(Cover.GRASS, Far.MOUNTAINS, Growth.PINES, Wet.LAKE, 0.3);
    private static final Country ALPS = new Country(Cover.GRASS, Far.MOUNTAINS, Growth.PINES, Wet.NONE, 0.6);
    private static final Country DESERT = new Country(Cover.SAND, Far.DUNES, Growth.NONE, Wet.NONE, 0);
    private static final Country BARREN = new Country(Cover.DUST, Far.MOUNTAINS, Growth.NONE, Wet.NONE, 0);

    private static final Map<String, Country> BY_NAME = Map.ofEntries(
            Map.entry("park", PARK),
            Map.entry("garden", new Country(Cover.GRASS, Far.HILLS, Growth.GROVES, Wet.NONE, 1)),
            Map.entry("yard", PARK),
            Map.entry("playground", PARK),
            Map.entry("meadow", new Country(Cover.TALL_GRASS, Far.HILLS, Growth.SCATTERED, Wet.NONE, 1)),
            Map.entry("field", FIELD),
            Map.entry("hills", new Country(Cover.GRASS, Far.HILLS, Growth.SCATTERED, Wet.NONE, 0.7)),
            Map.entry("valley", ALPS),
            Map.entry("landscape", PARK),
            Map.entry("horizon", FIELD),
            Map.entry("farm", FIELD),
            Map.entry("vineyard", FIELD),
            Map.entry("path", PARK),
            Map.entry("countryside", FIELD),
            Map.entry("cemetery", PARK),
            Map.entry("wheat", new Country(Cover.WHEAT, Far.HILLS, Growth.SCATTERED, Wet.NONE, 0.1)),
            Map.entry("savanna", new Country(Cover.WHEAT, Far.HILLS, Growth.SCATTERED, Wet.NONE, 0)),
            Map.entry("forest", FOREST),
            Map.entry("jungle", FOREST),
            Map.entry("swamp", FOREST),
            Map.entry("beach", SHORE),
            Map.entry("coast", SHORE),
            Map.entry("island", SHORE),
            Map.entry("sea", new Country(Cover.SAND, Far.NONE, Growth.NONE, Wet.SEA, 0)),
            Map.entry("lake", LAKE),
            Map.entry("pond", new Country(Cover.GRASS, Far.HILLS, Growth.GROVES, Wet.LAKE, 0.6)),
            Map.entry("river", new Country(Cover.GRASS, Far.HILLS, Growth.GROVES, Wet.LAKE, 0.5)),
            Map.entry("mountains", ALPS),
            Map.entry("cliff", new Country(Cover.ROCK, Far.MOUNTAINS, Growth.NONE, Wet.NONE, 0)),
            Map.entry("volcano", new Country(Cover.ROCK, Far.MOUNTAINS, Growth.NONE, Wet.NONE, 0)),
            Map.entry("glacier", new Country(Cover.SNOW, Far.MOUNTAINS, Growth.NONE, Wet.NONE, 0)),
            Map.entry("snowfield", new Country(Cover.SNOW, Far.MOUNTAINS, Growth.PINES, Wet.NONE, 0)),
            Map.entry("desert", DESERT),
            Map.entry("pyramid", DESERT),
            Map.entry("canyon", new Country(Cover.RED_SAND, Far.MESAS, Growth.CACTI, Wet.NONE, 0)),
            Map.entry("mars", new Country(Cover.RED_SAND, Far.MESAS, Growth.NONE, Wet.NONE, 0)),
            Map.entry("moon-surface", BARREN),
            Map.entry("planet", BARREN),
            Map.entry("road", FIELD));

    /** The country of a place, in its season. */
    static Country of(Place place) {
        Country country = named(place).orElse(PARK);
        Country seasonal = white(place) ? country.snowed() : country;
        return place.trait("afloat", "").isEmpty() ? seasonal : seasonal.flooded();
    }

    /** The same country with water up to the camera, for who swims there. */
    private Country flooded() {
        return new Country(Cover.SAND, far, growth == Growth.PALMS ? Growth.NONE : growth, water == Wet.SEA ? Wet.SEA : Wet.OPEN, flowers);
    }

    /** The country that the place's words name; terrain words win over the name when they say what grows. */
    static Optional<Country> named(Place place) {
        String terrain = place.trait("terrain", "") + ',' + place.trait("traits", "");
        if (terrain.contains("wheat") || terrain.contains("corn")) {
            return Optional.ofNullable(BY_NAME.get("wheat"));
        }
        String name = place.concept().replaceFirst("^place\\.", "");
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Depth from which the glow of a low sun lies over things; mountains hide the sun itself. */
    double glow() {
        return far == Far.MOUNTAINS ? 8000 : 45;
    }

    private static boolean white(Place place) {
        String words = place.concept() + place.trait("terrain", "") + place.trait("traits", "");
        return place.weather() == Weather.SNOW || place.season() == Season.WINTER || words.contains("snow");
    }

    private Country snowed() {
        Growth grown = growth == Growth.FOREST || growth == Growth.GROVES || growth == Growth.SCATTERED
                ? Growth.PINES
                : growth;
        boolean green = cover != Cover.RED_SAND && cover != Cover.DUST && !(cover == Cover.SAND && far == Far.DUNES);
        return green ? new Country(Cover.SNOW, far, grown, water, 0) : this;
    }
}
