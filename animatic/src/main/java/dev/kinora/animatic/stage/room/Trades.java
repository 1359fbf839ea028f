package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which room of a trade the words of a prompt tell, whatever their place is taken for. */
final class Trades {
    private static final String SHOPS = "shop|cafe|library|workshop|market|room|diner";
    private static final String CRAFTS = "workshop|studio|room|garage|shop|office";
    private static final String STUDIOS = "studio|workshop|gym|room|office|stage|museum";
    private static final String DINING = "bar|cafe|restaurant|room|diner|classroom|dance-floor|shop";
    private static final String ANY = ".*";

    private static final List<Row> ROWS = List.of(
            row("stable", "", Haunts.STABLE),
            row("barn|farm|room|house|yard", "stable|stall|écurie", Haunts.STABLE),
            row("barn|farm|room|house|yard", "barn|hayloft|cowshed|grange|étable", Haunts.BARN),
            row("barn", "", Haunts.BARN),
            row("greenhouse", "", Haunts.HOTHOUSE),
            row("room|workshop|warehouse", "factory|usine|assembly", Halls.WORKS),
            row(ANY, "aquarium|oceanarium", Haunts.AQUARIUM),
            row("museum|room", "gallery|painting|exhibition|galerie|tableau", Haunts.GALLERY),
            row("museum|room", "museum|musée", Haunts.MUSEUM),
            row("museum", "", Haunts.MUSEUM),
            row("lobby|office|room|hallway", "bank|banque", Haunts.BANK),
            row("lobby|hallway|room", "elevator|lift|ascenseur", Haunts.LIFTS),
            row("hallway|room|house|living-room", "stair|escalier", Haunts.STAIRWELL),
            row(ANY, "server|data cent", Haunts.SERVERS),
            row("warehouse", "", Haunts.STORE),
            row("dungeon|room", "prison|jail|holding cell|cellule", Haunts.CELL),
            row(ANY, "(wine|cave à|barrel).*|distillery|brewery", Haunts.CELLAR),
            row("church|nave|room|temple", "mosque|mosquée", Haunts.MOSQUE),
            row(ANY, "sauna|banya|steam room", Haunts.SAUNA),
            row("bathroom|salon|hotel|room|pool", "\\bspa\\b|massage|wellness", Haunts.SPA),
            row("bathroom", "", Haunts.BATH),
            row("hospital|room|office", "waiting|attente", Haunts.WAITING),
            row("hospital|room|office", "dentist|dental|dentiste", Haunts.DENTIST),
            row("hospital|room|office", "\\bvet\\b|veterinar|vétérinaire", Haunts.VET),
            row("laboratory", "", Haunts.LABORATORY),
            row("library|shop", "bookshop|bookstore|librairie", Haunts.BOOKSHOP),
            row(SHOPS, "baker|boulang|pastry|pâtisserie|patisserie|cake shop", Counters.BAKERY),
            row(SHOPS, "butcher|boucher|delicatessen|charcut", Counters.BUTCHER),
            row(SHOPS, "flower|florist|fleuriste", Counters.FLORIST),
            row(SHOPS, "clothes|clothing|fashion|boutique|dress|vêtement", Counters.CLOTHES),
            row(SHOPS, "toy|jouet", Counters.TOYS),
            row(SHOPS, "pharmac|drugstore|chemist|apothecary", Counters.PHARMACY),
            row(SHOPS, "laundr|laverie|washing machine|dry clean", Counters.LAUNDRY),
            row(SHOPS, "shoe ?shop|shoe store|chaussures", Counters.SHOES),
            row(SHOPS, "supermarket|grocer|aisle|supermarché|épicerie", Counters.AISLE),
            row(CRAFTS, "jewel|bijou|goldsmith", Counters.JEWELLER),
            row(CRAFTS, "tailor|seamstress|dressmaker|sewing|couturi|tailleur", Counters.TAILOR),
            row(CRAFTS, "shoemaker|cobbler|cordonnier", Counters.COBBLER),
            row(CRAFTS, "pottery|potter|ceramic|potier|poterie|céramique", Counters.POTTERY),
            row(CRAFTS, "carpenter|woodwork|joiner|menuisier|charpentier", Counters.CARPENTER),
            row(CRAFTS, "mechanic|car repair|auto repair|mécanicien", PublicRooms.GARAGE),
            row(STUDIOS, "recording|enregistrement|music studio|sound studio", Stagings.RECORDING),
            row(STUDIOS, "radio|podcast", Stagings.RADIO),
            row(STUDIOS, "news|newscast|anchor|tv studio|television|journal", Stagings.NEWS),
            row(STUDIOS, "photo|fashion shoot", Stagings.PHOTO),
            row(STUDIOS, "danc|ballet", Stagings.DANCE),
            row("studio|gym|room", "yoga|pilates|meditation", Stagings.YOGA),
            row(
                    "studio|workshop|room",
                    "artist|painter|painting|\\bart\\b|peintre|artiste|atelier d'art",
                    Stagings.ATELIER),
            row("cinema", "", Stagings.CINEMA),
            row("classroom|theatre|room", "lecture|amphith|auditorium", Stagings.LECTURE),
            row("classroom|room", "kindergarten|preschool|nursery|maternelle|crèche", Stagings.INFANTS),
            row("bedroom|room", "nursery|baby|bébé", Stagings.NURSERY),
            row("bedroom|room", "child|kid|boy|girl|enfant", Stagings.CHILD),
            row(DINING, "night ?club|disco|boîte de nuit", Stagings.CLUB),
            row(DINING, "beach|plage", Stagings.BEACH_BAR),
            row(DINING, "canteen|cafeteria|cantine|mess hall|food hall", Stagings.CANTEEN),
            row("bar", "", Stagings.PUB),
            row("restaurant", "", Stagings.RESTAURANT),
            row("kitchen", "tv|television|studio|cooking show", Stagings.TV_KITCHEN),
            row(ANY, "ship's cabin|cabin of a ship|boat cabin|ship cabin|cabine", Stagings.SHIP_CABIN),
            row("spaceship|airliner", "airplane|aeroplane|aircraft|plane|avion|pilot", Stagings.COCKPIT));

    /** A row of the table: kinds of place, words of which one must be found, and the room they tell. */
    private record Row(Pattern places, Pattern words, RoomKind room) {
        boolean fits(String concept, String said) {
            return places.matcher(concept).matches() && words.matcher(said).find();
        }
    }

    private Trades() {}

    private static Row row(String places, String words, RoomKind room) {
        return new Row(
                Pattern.compile("place\\.(" + places + ")"),
                Pattern.compile(words.isEmpty() ? "" : "(?<![\\p{L}])(" + words + ")"),
                room);
    }

    /** All that a prompt calls a place and what is in it. */
    static String words(Scene scene) {
        Place place = scene.place();
        return Stream.concat(
                        Stream.of("words", "traits", "nature", "landmark.word", "pieces")
                                .map(t -> place.trait(t, "")),
                        scene.performers().stream().map(p -> p.word()))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(","))
                .toLowerCase(Locale.ROOT);
    }

    /** The room that concept and words tell; empty when they tell none of this table. */
    static Optional<RoomKind> told(String concept, String words) {
        return ROWS.stream().filter(r -> r.fits(concept, words)).findFirst().map(Row::room);
    }
}
