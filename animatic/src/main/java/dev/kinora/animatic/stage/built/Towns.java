package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of built places: by what their words say, then by their concept, then by the building they show. */
final class Towns {
    private static final Paving TAR = Paving.ASPHALT;

    private static final Plan BOULEVARD = new Streets(
            List.of(Style.BOULEVARD, Style.BOULEVARD, Style.BRICK_BLOCK),
            TAR,
            Paving.FLAGS,
            new double[] {3.8, 3.4},
            new int[] {4, 6},
            Streets.Dress.TREES);
    private static final Plan OLD_STREET = new Streets(
            List.of(Style.OLD_TOWN, Style.OLD_HOME, Style.TIMBERED, Style.OLD_TOWN),
            Paving.COBBLES,
            Paving.COBBLES,
            new double[] {2.2, 2.2},
            new int[] {2, 4},
            Streets.Dress.CAFES);
    private static final Plan ALLEY = new Streets(
            List.of(Style.OLD_HOME, Style.OLD_TOWN, Style.BRICK_BLOCK.floor(Style.Ground.HOME)),
            Paving.COBBLES,
            Paving.COBBLES,
            new double[] {1.2, 1.5},
            new int[] {3, 4},
            Streets.Dress.LANTERNS);
    private static final Plan MEDINA = new Streets(
            List.of(Style.ADOBE
                    .painted(0xFFD08A54, 0xFFC67A4A, 0xFFDCA06A, 0xFFBE7048)
                    .opened(Style.Opening.ARCHED)),
            Paving.SAND,
            Paving.SAND,
            new double[] {1.0, 1.0},
            new int[] {2, 3},
            Streets.Dress.RUGS);
    private static final Plan WASHING = new Streets(
            List.of(Style.OLD_HOME, Style.OLD_HOME, Style.OLD_TOWN.floor(Style.Ground.HOME)),
            Paving.COBBLES,
            Paving.COBBLES,
            new double[] {1.1, 1.2},
            new int[] {3, 5},
            Streets.Dress.LAUNDRY);
    private static final Plan TOKYO = new Streets(
            List.of(Style.MODERN, Style.JAPAN, Style.MODERN, Style.JAPAN.roofed(Style.Roof.FLAT)),
            TAR,
            Paving.TILES,
            new double[] {3.0, 2.2},
            new int[] {2, 7},
            Streets.Dress.LANES);
    private static final Plan DOWNTOWN = new Streets(
            List.of(Style.TOWER, Style.MODERN, Style.BRICK_BLOCK),
            TAR,
            Paving.CONCRETE,
            new double[] {5, 4},
            new int[] {7, 22},
            Streets.Dress.LANES);
    private static final Plan CANYON = new Streets(
            List.of(Style.TOWER, Style.TOWER, Style.MODERN),
            TAR,
            Paving.CONCRETE,
            new double[] {7, 5},
            new int[] {14, 34},
            Streets.Dress.LANES);
    private static final Plan CYBER = new Streets(
            List.of(
                    Style.TOWER.painted(0xFF4E5A78, 0xFF5A4E78, 0xFF3E5A6A),
                    Style.MODERN.painted(0xFF6A6E84, 0xFF54607A)),
            TAR,
            Paving.TILES,
            new double[] {3.6, 2.4},
            new int[] {8, 24},
            Streets.Dress.NEON);
    private static final Plan SUBURB = new Streets(
            List.of(Style.SUBURB), TAR, Paving.GRASS, new double[] {3.2, 7}, new int[] {1, 2}, Streets.Dress.HEDGES);
    private static final Plan DESERT_TOWN = new Streets(
            List.of(Style.ADOBE),
            Paving.SAND,
            Paving.SAND,
            new double[] {3, 2.4},
            new int[] {1, 3},
            Streets.Dress.PALMS);
    private static final Plan WESTERN = new Streets(
            List.of(Style.WESTERN),
            Paving.DIRT,
            Paving.DIRT,
            new double[] {4.5, 3},
            new int[] {1, 2},
            Streets.Dress.BARE);
    private static final Plan SEASIDE = new Streets(
            List.of(Style.MODERN, Style.ADOBE),
            TAR,
            Paving.TILES,
            new double[] {4.2, 3.2},
            new int[] {2, 5},
            Streets.Dress.PALMS);

    private static final Plan SQUARE = new Squares(
            List.of(Style.BOULEVARD, Style.OLD_TOWN, Style.OLD_HOME.floor(Style.Ground.ARCADE)),
            Paving.FLAGS,
            new int[] {3, 4},
            new double[] {14, 24},
            Squares.Middle.FOUNTAIN);
    private static final Plan MARKET = new Squares(
            List.of(Style.OLD_TOWN, Style.OLD_HOME),
            Paving.COBBLES,
            new int[] {2, 3},
            new double[] {12, 24},
            Squares.Middle.MARKET);
    private static final Plan VILLAGE = new Squares(
            List.of(Style.TIMBERED, Style.COTTAGE, Style.OLD_HOME, Style.TIMBERED),
            Paving.COBBLES,
            new int[] {2, 2},
            new double[] {10.5, 17},
            Squares.Middle.VILLAGE);
    private static final Plan YARD = new Squares(
            List.of(Style.OLD_HOME, Style.OLD_HOME.floor(Style.Ground.ARCADE)),
            Paving.FLAGS,
            new int[] {2, 3},
            new double[] {9, 12},
            Squares.Middle.COURT);
    private static final Plan PLAYGROUND = new Squares(
            List.of(Style.BRICK_BLOCK.floor(Style.Ground.HOME), Style.MODERN),
            Paving.RUBBER,
            new int[] {3, 5},
            new double[] {26, 32},
            Squares.Middle.PLAYGROUND);

    private static final Plan CASTLE = new Rural("hills", "castle", 34, 24, Mound.Kind.HILL);
    private static final Plan LIGHTHOUSE = new Rural("sea", "lighthouse", 24, 13, Mound.Kind.CLIFF);

    /** In the order in which they are asked. */
    private static final List<Map.Entry<String, Plan>> BY_WORD = List.of(
            Map.entry("fishing village", Quays::harbour),
            Map.entry("diner", Platforms::diner),
            Map.entry("fire escape", Backstreets::fireEscape),
            Map.entry("marrak", MEDINA),
            Map.entry("medina", MEDINA),
            Map.entry("médina", MEDINA),
            Map.entry("souk", MEDINA),
            Map.entry("kasbah", MEDINA),
            Map.entry("morocc", MEDINA),
            Map.entry("laundry", WASHING),
            Map.entry("washing line", WASHING),
            Map.entry("linge", WASHING),
            Map.entry("cyberpunk", CYBER),
            Map.entry("construction", Grounds::construction),
            Map.entry("building site", Grounds::construction),
            Map.entry("old town", OLD_STREET),
            Map.entry("cobble", OLD_STREET),
            Map.entry("promenade", SEASIDE),
            Map.entry("tokyo", TOKYO),
            Map.entry("kyoto", TOKYO),
            Map.entry("suburb", SUBURB),
            Map.entry("downtown", DOWNTOWN),
            Map.entry("manhattan", DOWNTOWN),
            Map.entry("wild west", WESTERN),
            Map.entry("western", WESTERN),
            Map.entry("desert town", DESERT_TOWN),
            Map.entry("ruins", Rural.flat("hills", "ruins", 11)),
            Map.entry("greek", Rural.flat("hills", "greek", 13)));

    private static final Map<String, Plan> BY_PLACE = Map.ofEntries(
            Map.entry("street", BOULEVARD),
            Map.entry("construction", Grounds::construction),
            Map.entry("alley", ALLEY),
            Map.entry("square", SQUARE),
            Map.entry("fishing-village", Quays::harbour),
            Map.entry("farmhouse", Rural.flat("farm", "farmhouse", 10)),
            Map.entry("market", MARKET),
            Map.entry("village", VILLAGE),
            Map.entry("yard", YARD),
            Map.entry("playground", PLAYGROUND),
            Map.entry("harbour", Quays::harbour),
            Map.entry("bridge", Quays::bridge),
            Map.entry("deck", Decks::deck),
            Map.entry("diner", Platforms::diner),
            Map.entry("station", Platforms::station),
            Map.entry("railway", Platforms::station),
            Map.entry("subway", Platforms::subway),
            Map.entry("airport", Platforms::airport),
            Map.entry("launch-pad", Platforms::launchPad),
            Map.entry("highway", Platforms::highway),
            Map.entry("stadium", Grounds::stadium),
            Map.entry("factory", Grounds::factory),
            Map.entry("cemetery", Grounds::cemetery),
            Map.entry("greenhouse", Grounds::garden),
            Map.entry("pool", Grounds::pool),
            Map.entry("rooftop", Grounds::rooftop),
            Map.entry("balcony", Grounds::balcony),
            Map.entry("suburb", SUBURB),
            Map.entry("fairground", Fun::fair),
            Map.entry("circus", Fun::fair),
            Map.entry("castle", CASTLE),
            Map.entry("lighthouse", LIGHTHOUSE),
            Map.entry("ruins", Rural.flat("hills", "ruins", 11)),
            Map.entry("temple", Rural.flat("park", "temple", 9)),
            Map.entry("church", Rural.flat("meadow", "church", 24)),
            Map.entry("windmill", Rural.flat("meadow", "windmill", 19)),
            Map.entry("barn", Rural.flat("farm", "barn", 12)),
            Map.entry("farm", Rural.flat("farm", "barn", 12)),
            Map.entry("cabin", Rural.flat("forest", "cabin", 7)),
            Map.entry("house", Rural.flat("park", "house", 10)),
            Map.entry("tower", Rural.flat("park", "tower", 62)),
            Map.entry("pyramid", Rural.flat("desert", "pyramid", 20)),
            Map.entry("building", BOULEVARD),
            Map.entry("skyscraper", CANYON),
            Map.entry("tent", Rural.flat("forest", "tent", 3)));

    private Towns() {}

    static Optional<Plan> of(Scene scene) {
        Place place = scene.place();
        boolean town = name(place).matches("city|street|alley|skyline|square|rooftop");
        String words =
                "," + place.trait("words", "") + (town ? "," + scene.style().replaceFirst("^style\\.", "") : "") + ","
                        + place.trait("landmark.word", "") + ",";
        for (Map.Entry<String, Plan> e : BY_WORD) {
            if (words.contains(e.getKey()) && fits(e.getKey(), place)) {
                return Optional.of(e.getValue());
            }
        }
        if (name(place).equals("city")
                && (words.contains("street")
                        || !scene.performers().isEmpty() && !place.time().dark())) {
            return Optional.of(DOWNTOWN);
        }
        Plan plan = BY_PLACE.get(name(place));
        return plan != null ? Optional.of(plan) : landmark(scene);
    }

    /** Whether a word that also names other things means a built place here. */
    private static boolean fits(String word, Place place) {
        return switch (word) {
            case "greek" -> (name(place) + place.trait("landmark", "")).contains("temple");
            case "laundry", "washing line", "linge" -> name(place).equals("alley");
            case "marrak", "medina", "médina", "souk", "kasbah", "morocc" ->
                name(place).matches("street|alley|market|city|village");
            case "tokyo", "kyoto", "manhattan", "downtown", "western", "wild west", "old town", "cobble", "cyberpunk" ->
                name(place).matches("street|alley|square|market|city|village");
            default -> true;
        };
    }

    /** Whether a scene plays under a roof that is built here: platforms are, and works that are seen from outside. */
    static boolean halls(Scene scene) {
        String name = name(scene.place());
        boolean empty = scene.performers().stream().allMatch(p -> p.concept().startsWith("prop."));
        boolean within = scene.place().trait("words", "").matches(".*(hall|floor|machine|salle|chaîne).*");
        return name.matches("station|subway") || empty && !within && name.matches("diner|factory");
    }

    private static String name(Place place) {
        return place.concept().replaceFirst("^place\\.", "");
    }

    /** Open country with the building that the prompt names. */
    private static Optional<Plan> landmark(Scene scene) {
        Place place = scene.place();
        String word = place.trait("landmark.word", "");
        String name = Landmarks.of(word).isPresent() ? word : place.trait("landmark", "");
        if (name.equals("bridge")) {
            return Optional.of(Quays::bridge);
        }
        if (Landmarks.of(name).isEmpty()
                || place.concept().isEmpty()
                || place.concept().matches("place\\.(space|underwater|reef|sky|clouds|planet|mars|moon-surface)")) {
            return Optional.empty();
        }
        String land = place.trait("words", "").matches(".*(wheat|corn).*") ? "wheat" : name(place);
        Rural plan = Rural.flat(land, name, Landmarks.height(name));
        return Optional.of(
                switch (name(place)) {
                    case "hills", "mountains", "valley", "snowfield" ->
                        name.equals("castle") || place.trait("words", "").contains("hill")
                                ? plan.on(Mound.Kind.HILL, Landmarks.height(name) * 0.7)
                                : plan;
                    case "cliff", "coast", "island", "sea" ->
                        new Rural("sea", name, Landmarks.height(name), Landmarks.height(name) * 0.55, Mound.Kind.CLIFF);
                    default -> plan;
                });
    }
}
