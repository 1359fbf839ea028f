package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.Weather;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        HEATHER,
        VINES,
        LAVENDER,
        TULIPS,
        SUNFLOWERS,
        POPPIES,
        WILDFLOWERS,
        TEA,
        GREENS,
        MAIZE,
        DRY_GRASS,
        WOODLAND,
        LEAVES,
        MOSS,
        SNOW,
        ICE,
        SAND,
        RED_SAND,
        BLACK_SAND,
        DUST,
        ROCK,
        CINDERS
    }

    /** Horizon. */
    enum Far {
        NONE,
        HILLS,
        /** Bare mountains, round and brown. */
        FELLS,
        MOUNTAINS,
        RANGE,
        DUNES,
        MESAS,
        /** Cones of soft rock, close together. */
        CHIMNEYS,
        TERRACES,
        ICE,
        VOLCANO,
        FALLS,
        HEADLANDS
    }

    /** Plants. */
    enum Growth {
        NONE,
        GROVES,
        FOREST,
        BIRCHES,
        PINES,
        JUNGLE,
        BAMBOO,
        CHERRIES,
        TOADSTOOLS,
        ACACIAS,
        POPLARS,
        /** Trees along a road. */
        AVENUE,
        PALMS,
        CACTI,
        SCATTERED
    }

    /** Water. */
    enum Wet {
        NONE,
        LAKE,
        POND,
        RIVER,
        SWAMP,
        POOL,
        /** What rain leaves in hollows. */
        PUDDLES,
        /** A lake without a near shore. */
        OPEN,
        SEA
    }

    private static Country of(Cover cover, Far far, Growth growth) {
        return new Country(cover, far, growth, Wet.NONE, 0);
    }

    private static Country of(Cover cover, Far far, Growth growth, Wet water) {
        return new Country(cover, far, growth, water, 0.4);
    }

    private static final Country PARK = new Country(Cover.GRASS, Far.HILLS, Growth.GROVES, Wet.NONE, 0.8);
    private static final Country FIELD = new Country(Cover.TALL_GRASS, Far.HILLS, Growth.SCATTERED, Wet.NONE, 0.5);
    private static final Country ALPS = new Country(Cover.GRASS, Far.MOUNTAINS, Growth.PINES, Wet.NONE, 0.6);

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
            Map.entry("farm", of(Cover.GREENS, Far.HILLS, Growth.SCATTERED)),
            Map.entry("vineyard", of(Cover.VINES, Far.HILLS, Growth.POPLARS)),
            Map.entry("path", PARK),
            Map.entry("countryside", FIELD),
            Map.entry("cemetery", PARK),
            Map.entry("wheat", of(Cover.WHEAT, Far.NONE, Growth.SCATTERED)),
            Map.entry("corn", of(Cover.MAIZE, Far.HILLS, Growth.SCATTERED)),
            Map.entry("lavender", of(Cover.LAVENDER, Far.HILLS, Growth.POPLARS)),
            Map.entry("tulip", of(Cover.TULIPS, Far.NONE, Growth.SCATTERED)),
            Map.entry("sunflower", of(Cover.SUNFLOWERS, Far.HILLS, Growth.SCATTERED)),
            Map.entry("poppy", of(Cover.POPPIES, Far.HILLS, Growth.SCATTERED)),
            Map.entry("flower", of(Cover.WILDFLOWERS, Far.HILLS, Growth.SCATTERED)),
            Map.entry("tea", of(Cover.TEA, Far.HILLS, Growth.SCATTERED)),
            Map.entry("rice", of(Cover.GRASS, Far.TERRACES, Growth.NONE)),
            Map.entry("savanna", of(Cover.DRY_GRASS, Far.HILLS, Growth.ACACIAS)),
            Map.entry("waterhole", of(Cover.DRY_GRASS, Far.HILLS, Growth.ACACIAS, Wet.POND)),
            Map.entry("forest", new Country(Cover.WOODLAND, Far.NONE, Growth.FOREST, Wet.NONE, 0.15)),
            Map.entry("pine", of(Cover.WOODLAND, Far.NONE, Growth.PINES)),
            Map.entry("birch", new Country(Cover.WOODLAND, Far.NONE, Growth.BIRCHES, Wet.NONE, 0.2)),
            Map.entry("bamboo", of(Cover.MOSS, Far.NONE, Growth.BAMBOO)),
            Map.entry("cherry-tree", new Country(Cover.GRASS, Far.HILLS, Growth.CHERRIES, Wet.NONE, 0.6)),
            Map.entry("mushroom", new Country(Cover.MOSS, Far.NONE, Growth.TOADSTOOLS, Wet.NONE, 0.3)),
            Map.entry("jungle", of(Cover.MOSS, Far.NONE, Growth.JUNGLE)),
            Map.entry("swamp", of(Cover.MOSS, Far.NONE, Growth.FOREST, Wet.SWAMP)),
            Map.entry("beach", of(Cover.SAND, Far.NONE, Growth.PALMS, Wet.SEA)),
            Map.entry("coast", of(Cover.SAND, Far.NONE, Growth.NONE, Wet.SEA)),
            Map.entry("island", of(Cover.SAND, Far.NONE, Growth.PALMS, Wet.SEA)),
            Map.entry("sea", of(Cover.SAND, Far.NONE, Growth.NONE, Wet.SEA)),
            Map.entry("lake", of(Cover.GRASS, Far.MOUNTAINS, Growth.PINES, Wet.LAKE)),
            Map.entry("pond", of(Cover.GRASS, Far.HILLS, Growth.GROVES, Wet.POND)),
            Map.entry("river", of(Cover.GRASS, Far.HILLS, Growth.GROVES, Wet.RIVER)),
            Map.entry("mountains", ALPS),
            Map.entry("cliff", of(Cover.GRASS, Far.HEADLANDS, Growth.NONE, Wet.SEA)),
            Map.entry("waterfall", of(Cover.MOSS, Far.FALLS, Growth.NONE, Wet.POOL)),
            Map.entry("volcano", of(Cover.CINDERS, Far.VOLCANO, Growth.NONE)),
            Map.entry("glacier", of(Cover.ICE, Far.ICE, Growth.NONE)),
            Map.entry("snowfield", of(Cover.SNOW, Far.MOUNTAINS, Growth.NONE)),
            Map.entry("desert", of(Cover.SAND, Far.DUNES, Growth.NONE)),
            Map.entry("oasis", of(Cover.SAND, Far.DUNES, Growth.PALMS, Wet.POND)),
            Map.entry("cactus", of(Cover.RED_SAND, Far.MESAS, Growth.CACTI)),
            Map.entry("pyramid", of(Cover.SAND, Far.DUNES, Growth.NONE)),
            Map.entry("canyon", of(Cover.RED_SAND, Far.MESAS, Growth.CACTI)),
            Map.entry("mars", of(Cover.RED_SAND, Far.MESAS, Growth.NONE)),
            Map.entry("moon-surface", of(Cover.DUST, Far.RANGE, Growth.NONE)),
            Map.entry("planet", of(Cover.DUST, Far.RANGE, Growth.NONE)),
            Map.entry("coast-road", of(Cover.GRASS, Far.NONE, Growth.NONE, Wet.SEA)),
            Map.entry("road", FIELD));

    /** Words that say what grows, and where they hold: in open land, among trees, in dry land. */
    private static final Map<String, Set<String>> SAID = Map.ofEntries(
            Map.entry(
                    "wheat",
                    Set.of("", "field", "meadow", "farm", "hills", "countryside", "path", "road", "landscape")),
            Map.entry("corn", Set.of("", "field", "meadow", "farm", "countryside")),
            Map.entry("lavender", Set.of("", "field", "meadow", "farm", "hills", "garden", "landscape")),
            Map.entry("tulip", Set.of("", "field", "meadow", "farm", "garden", "landscape")),
            Map.entry("sunflower", Set.of("", "field", "meadow", "farm", "hills", "landscape")),
            Map.entry("poppy", Set.of("", "field", "meadow", "hills")),
            Map.entry("flower", Set.of("field", "meadow", "hills")),
            Map.entry("flowers", Set.of("field", "meadow")),
            Map.entry("tea", Set.of("field", "hills", "farm", "meadow")),
            Map.entry("rice", Set.of("", "field", "hills", "farm", "meadow", "landscape", "valley")),
            Map.entry("pine", Set.of("", "forest", "path", "meadow")),
            Map.entry("birch", Set.of("", "forest", "path", "meadow")),
            Map.entry("bamboo", Set.of("", "forest", "path", "jungle", "meadow", "garden")),
            Map.entry("cherry-tree", Set.of("", "forest", "path", "park", "garden", "meadow")),
            Map.entry("mushroom", Set.of("forest", "path")),
            Map.entry("cactus", Set.of("", "desert", "meadow")));

    /** The country of a place, in its season. */
    static Country of(Place place) {
        Country country = named(place).orElse(PARK);
        Country said = words(place).contains("puddles") && country.water() == Wet.NONE ? country.rained() : country;
        Country seasonal = white(place) ? said.snowed() : said;
        boolean swum =
                switch (country.water()) {
                    case NONE, SWAMP, PUDDLES -> false;
                    case LAKE, POND, RIVER, POOL, OPEN, SEA ->
                        !place.trait("afloat", "").isEmpty();
                };
        return swum ? seasonal.flooded() : seasonal;
    }

    /** The same country at that water; what grows in rows keeps away from it. */
    Country beside(Wet wet) {
        return new Country(cover == Cover.HEATHER ? Cover.GRASS : cover, far, growth, wet, flowers);
    }

    /** The same country after rain. */
    private Country rained() {
        return new Country(cover, far, growth, Wet.PUDDLES, flowers);
    }

    /** The same country with water up to the camera, for who swims there. */
    private Country flooded() {
        return new Country(
                Cover.SAND,
                far,
                growth == Growth.PALMS ? Growth.NONE : growth,
                water == Wet.SEA ? Wet.SEA : Wet.OPEN,
                flowers);
    }

    /** The country that the place's words name; what is said to grow there wins over the name. */
    static Optional<Country> named(Place place) {
        String name = place.concept().replaceFirst("^place\\.", "");
        List<String> words = words(place);
        if (name.equals("path") && words.contains("tree")) {
            return Optional.ofNullable(BY_NAME.get("forest"));
        }
        if (coastal(place)) {
            return Optional.ofNullable(BY_NAME.get("coast-road"));
        }
        if (name.equals("desert") && words.contains("palm")) {
            return Optional.ofNullable(BY_NAME.get("oasis"));
        }
        Optional<Country> region = Lands.of(place);
        if (region.isPresent() && words.stream().noneMatch(SAID::containsKey)) {
            return region;
        }
        Optional<Country> through = name.equals("road") ? through(place) : Optional.empty();
        if (through.isPresent()) {
            return through;
        }
        if (name.equals("road") && words.contains("tree")) {
            return Optional.of(of(Cover.TALL_GRASS, Far.HILLS, Growth.AVENUE));
        }
        return words.stream()
                .filter(w -> SAID.getOrDefault(w, Set.of()).contains(name))
                .map(BY_NAME::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .or(() -> Optional.ofNullable(BY_NAME.get(name)));
    }

    /** The land that a road is said to lead through. */
    private static Optional<Country> through(Place place) {
        String said = place.trait("words", "") + "," + place.trait("nature", "");
        return Stream.of("mountain", "desert", "forest", "canyon", "jungle", "vineyard", "savanna", "snowfield")
                .filter(said::contains)
                .findFirst()
                .or(() -> said.matches(".*(alpine|hairpin|switchback|pass\\b).*")
                        ? Optional.of("mountain")
                        : Optional.empty())
                .or(() -> said.contains("woods") ? Optional.of("forest") : Optional.empty())
                .map(land -> BY_NAME.get(land.equals("mountain") ? "mountains" : land));
    }

    /** Whether it is a road along the sea. */
    static boolean coastal(Place place) {
        return place.concept().equals("place.road")
                && place.trait("words", "").matches(".*(coast|seaside|by the sea|along the sea|ocean|côt|corniche).*");
    }

    /** Everything that is said of the land. */
    static List<String> words(Place place) {
        return List.of((place.trait("terrain", "") + ',' + place.trait("nature", "") + ',' + place.trait("traits", ""))
                .split(","));
    }

    /** Depth from which the glow of a low sun lies over things; mountains hide the sun itself. */
    double glow() {
        return far == Far.MOUNTAINS ? 16000 : far == Far.NONE || far == Far.HILLS ? 45 : 4000;
    }

    private static boolean white(Place place) {
        String words = place.concept() + place.trait("terrain", "") + place.trait("traits", "");
        return place.weather() == Weather.SNOW || place.season() == Season.WINTER || words.contains("snow");
    }

    private Country snowed() {
        Growth grown =
                switch (growth) {
                    case FOREST, GROVES, SCATTERED, POPLARS, AVENUE -> Growth.PINES;
                    default -> growth;
                };
        boolean green =
                switch (cover) {
                    case RED_SAND, BLACK_SAND, DUST, CINDERS, ICE -> false;
                    case SAND -> far != Far.DUNES && water != Wet.SEA;
                    default -> true;
                };
        return green ? new Country(Cover.SNOW, far, grown, water, 0) : this;
    }
}
