package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
            Map.entry("tower city", DOWNTOWN),
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
            Map.entry("tunnel", Tunnels::road),
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
            Map.entry("tent", Rural.flat("forest", "tent", 3)),
            Map.entry("mosque", Rural.flat("landscape", "mosque", 27)),
            Map.entry("monastery", Rural.flat("hills", "monastery", 20).on(Mound.Kind.HILL, 11)),
            Map.entry("jungle-temple", Rural.flat("clearing", "jungle-temple", 18)),
            Map.entry("stone-circle", Rural.flat("countryside", "stone-circle", 7.5)),
            Map.entry("palace", Rural.flat("landscape", "palace", 21)),
            Map.entry("observatory", Rural.flat("mountains", "observatory", 12).on(Mound.Kind.HILL, 9)),
            Map.entry("aqueduct", Rural.flat("hills", "aqueduct", 22)),
            Map.entry("pagoda", Rural.flat("cherry-tree", "pagoda", 28)),
            Map.entry("big-top", Rural.flat("landscape", "big-top", 17)),
            Map.entry("igloo", Rural.flat("snowfield", "igloo", 4.2)),
            Map.entry("treehouse", Rural.flat("forest", "treehouse", 13)),
            Map.entry("wind-farm", Rural.flat("countryside", "wind-farm", 66)),
            Map.entry("water-mill", Rural.flat("landscape", "water-mill", 11)),
            Map.entry("oil-rig", Rural.flat("sea", "oil-rig", 48)),
            Map.entry("dam", Rural.flat("lake", "dam", 36)),
            Map.entry("geyser", Rural.flat("geyser", "geyser", 16)),
            Map.entry("hot-spring", Monuments::spring),
            Map.entry("farmyard", Pens::farmyard),
            Map.entry("zoo", Pens::zoo),
            Map.entry("level-crossing", Crossings::level),
            Map.entry("solar-farm", Energy::solar),
            Map.entry("tennis-court", Pitches::tennis),
            Map.entry("golf-course", Courses::golf),
            Map.entry("skate-park", Pitches::skate),
            Map.entry("running-track", Pitches::track),
            Map.entry("race-track", Pitches::race),
            Map.entry("ski-slope", Courses::slope),
            Map.entry("backyard", Courts::backyard),
            Map.entry("parking-lot", Depots::parking),
            Map.entry("scrapyard", Depots::scrap),
            Map.entry("container-port", Depots::containers),
            Map.entry("quarry", Depots::quarry),
            Map.entry("temple-court", Courts::temple),
            Map.entry("castle-court", Courts::castle),
            Map.entry("stable-yard", Courts::stables),
            Map.entry("favela", Villages::favela),
            Map.entry("pier", Jetties::jetty));

    /**
     * A place that becomes another by what else is said of it.
     *
     * @param places names of places, as a pattern
     * @param said other words, places and traits, as a pattern
     */
    private record Turn(String places, String said, Plan plan) {}

    private static final List<Turn> TURNS = List.of(
            new Turn("village|island|city|alley|street", "greek|santorini|mykonos|cyclad|grecque?", Villages::greek),
            new Turn("village", "mountain|alps|alpine|swiss|alpes|montagne|tyrol", Villages::alpine),
            new Turn("city", "\\balps\\b|alpine|\\bswiss\\b|tyrol", Villages::alpine),
            new Turn("village", "african?|savanna|kenya|masai|maasai", Villages::savanna),
            new Turn("yard", "castle|fortress|medieval|château", Courts::castle),
            new Turn("yard", "temple|buddhis|shrine|zen|monastery|pagoda", Courts::temple),
            new Turn("temple|monastery", "courtyard|cour\\b", Courts::temple),
            new Turn("castle", "courtyard|cour\\b", Courts::castle),
            new Turn("yard", "barn|stable|farm|horse|écurie", Courts::stables),
            new Turn("lake|river|sea|beach|coast|pond", "\\bpier\\b|jetty|jetée|ponton", Jetties::jetty),
            new Turn("city|street|village", "wild west|ghost town|western town|frontier", WESTERN),
            new Turn(
                    "temple|ruins|pyramid|jungle",
                    "jungle.*(ruin|temple)|(ruin|temple).*jungle|maya|aztec|angkor|inca",
                    Rural.flat("clearing", "jungle-temple", 18)));

    private Towns() {}

    static Optional<Plan> of(Scene scene) {
        Place place = scene.place();
        boolean town = name(place).matches("city|street|alley|skyline|square|rooftop");
        String words =
                "," + place.trait("words", "") + (town ? "," + scene.style().replaceFirst("^style\\.", "") : "") + ","
                        + place.trait("landmark.word", "") + ",";
        String said =
                (name(place) + words + place.trait("nature", "") + "," + place.trait("traits", "")).replace('-', ' ');
        for (Turn t : TURNS) {
            if (name(place).matches(t.places())
                    && Pattern.compile(t.said()).matcher(said).find()) {
                return Optional.of(t.plan());
            }
        }
        Optional<Plan> region = Regions.of(driven(scene) ? "street" : name(place), words);
        if (region.isPresent()) {
            return region;
        }
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

    /** Whether something drives through a city, so that a street of it is seen. */
    private static boolean driven(Scene scene) {
        return name(scene.place()).equals("city")
                && scene.performers().stream().anyMatch(p -> p.concept().startsWith("vehicle.") && p.lift() < 1);
    }

    /** Whether a word that also names other things means a built place here. */
    private static boolean fits(String word, Place place) {
        return switch (word) {
            case "greek" -> (name(place) + place.trait("landmark", "")).contains("temple");
            case "laundry", "washing line", "linge" -> name(place).equals("alley");
            case "marrak", "medina", "médina", "souk", "kasbah", "morocc" ->
                name(place).matches("street|alley|market|city|village");
            case "old town" -> name(place).matches("street|square|market|city|village");
            case "tower city" -> name(place).matches("street|alley|city");
            case "tokyo", "kyoto", "manhattan", "downtown", "western", "wild west", "cobble", "cyberpunk" ->
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
                        name.equals("oil-rig")
                                ? Rural.flat("sea", name, Landmarks.height(name))
                                : new Rural(
                                        "sea",
                                        name,
                                        Landmarks.height(name),
                                        Landmarks.height(name) * 0.55,
                                        Mound.Kind.CLIFF);
                    default -> plan;
                });
    }
}
