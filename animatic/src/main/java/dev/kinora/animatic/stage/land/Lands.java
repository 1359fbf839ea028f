package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.scene.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of countries by the part of the world they lie in, as the gazetteer calls it. */
final class Lands {
    private static final String DRY =
            "road|hills|meadow|field|landscape|valley|countryside|path|horizon|sky|mountains||park";

    /**
     * A country of a part of the world.
     *
     * @param places names of the places that look like it there, a pattern
     */
    private record Land(String places, Country country) {}

    private static final Map<String, Land> BY_KIND = Map.of(
            "moorland",
                    new Land(
                            DRY,
                            new Country(
                                    Country.Cover.HEATHER,
                                    Country.Far.FELLS,
                                    Country.Growth.NONE,
                                    Country.Wet.NONE,
                                    0)),
            "green island",
                    new Land(
                            DRY,
                            new Country(
                                    Country.Cover.GRASS,
                                    Country.Far.HILLS,
                                    Country.Growth.NONE,
                                    Country.Wet.NONE,
                                    0.4)),
            "tuscany",
                    new Land(
                            DRY,
                            new Country(
                                    Country.Cover.TALL_GRASS,
                                    Country.Far.HILLS,
                                    Country.Growth.POPLARS,
                                    Country.Wet.NONE,
                                    0.4)),
            "fairy chimneys",
                    new Land(
                            DRY + "|canyon|desert|sunset",
                            new Country(
                                    Country.Cover.SAND,
                                    Country.Far.CHIMNEYS,
                                    Country.Growth.NONE,
                                    Country.Wet.NONE,
                                    0)),
            "red desert",
                    new Land(
                            DRY + "|canyon|desert",
                            new Country(
                                    Country.Cover.RED_SAND,
                                    Country.Far.MESAS,
                                    Country.Growth.NONE,
                                    Country.Wet.NONE,
                                    0)),
            "dunes",
                    new Land(
                            "road|desert|landscape|",
                            new Country(
                                    Country.Cover.SAND, Country.Far.DUNES, Country.Growth.NONE, Country.Wet.NONE, 0)),
            "savanna",
                    new Land(
                            "road|meadow|field|landscape|",
                            new Country(
                                    Country.Cover.DRY_GRASS,
                                    Country.Far.HILLS,
                                    Country.Growth.ACACIAS,
                                    Country.Wet.NONE,
                                    0)),
            "black shore",
                    new Land(
                            "coast|beach|sea",
                            new Country(
                                    Country.Cover.BLACK_SAND,
                                    Country.Far.NONE,
                                    Country.Growth.NONE,
                                    Country.Wet.SEA,
                                    0)),
            "alps",
                    new Land(
                            "road|landscape|valley|meadow|field|hills",
                            new Country(
                                    Country.Cover.GRASS,
                                    Country.Far.MOUNTAINS,
                                    Country.Growth.PINES,
                                    Country.Wet.NONE,
                                    0.6)),
            "fjord",
                    new Land(
                            "road|landscape|valley|coast|sea|river",
                            new Country(
                                    Country.Cover.GRASS,
                                    Country.Far.MOUNTAINS,
                                    Country.Growth.NONE,
                                    Country.Wet.LAKE,
                                    0.3)));

    private Lands() {}

    /** The country of a place whose words tell where it lies; with a lake where one is named as well. */
    static Optional<Country> of(Place place) {
        String name = place.concept().replaceFirst("^place\\.", "");
        List<String> words = List.of(place.trait("words", "").split(","));
        boolean lake = name.equals("lake")
                || List.of(place.trait("nature", "").split(",")).contains("lake");
        return BY_KIND.entrySet().stream()
                .filter(e -> words.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .filter(land -> name.matches(land.places) || lake && name.equals("lake"))
                .map(land -> lake ? land.country.beside(Country.Wet.LAKE) : land.country)
                .findFirst();
    }

    /** Whether pastures there lie between walls of stone. */
    static boolean walled(Place place) {
        String said = "," + place.trait("words", "") + "," + place.trait("pieces", "") + ",";
        return said.contains(",green island,") || said.contains(",wall,");
    }
}
