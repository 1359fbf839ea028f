package dev.kinora.animatic.stage.built;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of towns by the part of the world they stand in, as the gazetteer calls it. */
final class Regions {
    private static final int[] CHALK = {0xFFF8F6F0, 0xFFF2F0EA, 0xFFFBFAF6, 0xFFEFF2F4};
    private static final int[] SEA_BLUE = {0xFF2A62A8, 0xFF3A78B8, 0xFF2A8098};
    private static final int[] PASTELS = {
        0xFFF0B48A, 0xFFF6D98E, 0xFFE8948A, 0xFFF4E6CC, 0xFFEFC0A8, 0xFFB8D0C0, 0xFFE8A860, 0xFFF2CFC4
    };

    /** White cubes with blue doors. */
    static final List<Style> WHITE = List.of(
            Style.ADOBE.painted(CHALK).trimmed(SEA_BLUE),
            Style.ADOBE.painted(CHALK).trimmed(SEA_BLUE).opened(Style.Opening.SHUTTERED));

    /** Tall houses in the colours of sweets, shutters, tiles. */
    static final List<Style> PASTEL = List.of(
            Style.OLD_HOME.painted(PASTELS),
            Style.OLD_TOWN.floor(Style.Ground.HOME).painted(PASTELS));

    private static final Plan WHITE_STREET = new Streets(
            WHITE, Paving.FLAGS, Paving.FLAGS, new double[] {1.3, 1.5}, new int[] {1, 2}, Streets.Dress.CAFES);
    private static final Plan PASTEL_STREET = new Streets(
            PASTEL, Paving.FLAGS, Paving.FLAGS, new double[] {1.8, 1.9}, new int[] {2, 4}, Streets.Dress.CAFES);
    private static final Plan WOODEN = new Streets(
            List.of(Style.JAPAN, Style.JAPAN.floor(Style.Ground.HOME)),
            Paving.FLAGS,
            Paving.FLAGS,
            new double[] {1.9, 1.2},
            new int[] {1, 2},
            Streets.Dress.PAPER);
    private static final Plan BRICK = new Streets(
            List.of(Style.BRICK_BLOCK, Style.BRICK_BLOCK.roofed(Style.Roof.GABLE), Style.BRICK_BLOCK),
            Paving.ASPHALT,
            Paving.FLAGS,
            new double[] {3.6, 2.8},
            new int[] {3, 4},
            Streets.Dress.TREES);
    private static final Plan EAST_BY_DAY = new Streets(
            List.of(Style.MODERN, Style.JAPAN, Style.MODERN, Style.JAPAN.roofed(Style.Roof.FLAT)),
            Paving.ASPHALT,
            Paving.TILES,
            new double[] {3.0, 2.2},
            new int[] {2, 7},
            Streets.Dress.LANES);
    private static final Plan EAST_BY_NIGHT = new Streets(
            List.of(Style.MODERN, Style.BRICK_BLOCK, Style.MODERN),
            Paving.ASPHALT,
            Paving.TILES,
            new double[] {2.6, 2.0},
            new int[] {3, 8},
            Streets.Dress.NEON);
    private static final Plan BAY = new Streets(
            List.of(Style.MODERN, Style.TOWER, Style.MODERN),
            Paving.ASPHALT,
            Paving.TILES,
            new double[] {4.2, 3.2},
            new int[] {4, 14},
            Streets.Dress.PALMS);

    /** The plan of streets, and of what lies at the water, of each kind of town. */
    private record Region(Plan street, Plan shore) {}

    private static final Map<String, Region> BY_KIND = Map.of(
            "canal town", new Region(Canals::town, Canals::town),
            "white town", new Region(WHITE_STREET, (e, lot) -> Quays.harbour(e, lot, WHITE)),
            "pastel town", new Region(PASTEL_STREET, (e, lot) -> Quays.harbour(e, lot, PASTEL)),
            "wooden town", new Region(WOODEN, Quays::harbour),
            "brick city", new Region(BRICK, Quays::harbour),
            "neon city",
                    new Region(
                            (e, lot) -> (lot.hour().dark() ? EAST_BY_NIGHT : EAST_BY_DAY).lay(e, lot), Quays::harbour),
            "bay city", new Region(BAY, Quays::harbour));

    private Regions() {}

    /**
     * The plan of a place in a town of a known kind.
     *
     * @param name of the place, such as {@code street}
     * @param words of the place, between commas
     */
    static Optional<Plan> of(String name, String words) {
        return BY_KIND.entrySet().stream()
                .filter(e -> words.contains("," + e.getKey() + ","))
                .findFirst()
                .flatMap(e -> plan(name, e.getKey(), e.getValue()));
    }

    private static Optional<Plan> plan(String name, String kind, Region region) {
        boolean water = kind.equals("canal town");
        return switch (name) {
            case "street", "alley" -> Optional.of(region.street);
            case "city", "square" -> kind.endsWith("city") ? Optional.empty() : Optional.of(region.street);
            case "canal", "river", "bridge" -> water ? Optional.of(region.street) : Optional.empty();
            case "harbour", "fishing-village" -> Optional.of(region.shore);
            case "village", "coast", "island", "sea", "house", "building", "beach", "skyline", "cliff", "hills" ->
                kind.matches("(white|pastel|canal) town") ? Optional.of(region.shore) : Optional.empty();
            case "road" ->
                kind.matches("(white|pastel) town")
                        ? Optional.of((e, lot) -> Bays.corniche(e, lot, kind.startsWith("white") ? WHITE : PASTEL))
                        : Optional.empty();
            case "market" -> kind.equals("neon city") ? Optional.of(region.street) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
