package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where things and people are usually met, for prompts that name them and no place: a bed stands in a bedroom, a fisherman in a harbour. */
final class Haunts {
    /** Things that tell the room they stand in. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("prop.bed", "place.bedroom"),
            Map.entry("prop.pillow", "place.bedroom"),
            Map.entry("prop.fridge", "place.kitchen"),
            Map.entry("prop.oven", "place.kitchen"),
            Map.entry("prop.toaster", "place.kitchen"),
            Map.entry("prop.bathtub", "place.bathroom"),
            Map.entry("prop.soap", "place.bathroom"),
            Map.entry("prop.desk", "place.office"),
            Map.entry("prop.computer", "place.office"),
            Map.entry("prop.typewriter", "place.office"),
            Map.entry("prop.blackboard", "place.classroom"),
            Map.entry("prop.bookshelf", "place.library"),
            Map.entry("prop.sofa", "place.living-room"),
            Map.entry("prop.television", "place.living-room"),
            Map.entry("prop.fireplace", "place.living-room"),
            Map.entry("prop.rug", "place.living-room"),
            Map.entry("prop.curtain", "place.living-room"),
            Map.entry("prop.window", "place.room"),
            Map.entry("prop.windowsill", "place.room"),
            Map.entry("prop.radiator", "place.room"),
            Map.entry("prop.mirror", "place.room"),
            Map.entry("prop.cupboard", "place.room"),
            Map.entry("prop.microscope", "place.laboratory"),
            Map.entry("prop.easel", "place.studio"),
            Map.entry("prop.microphone", "place.stage"),
            Map.entry("prop.drums", "place.stage"),
            Map.entry("prop.traffic-light", "place.street"),
            Map.entry("prop.street-lamp", "place.street"),
            Map.entry("prop.bus-stop", "place.street"),
            Map.entry("prop.hydrant", "place.street"),
            Map.entry("prop.swing", "place.playground"),
            Map.entry("prop.slide", "place.playground"),
            Map.entry("prop.sandcastle", "place.beach"),
            Map.entry("prop.wave", "place.sea"),
            Map.entry("prop.iceberg", "place.sea"),
            Map.entry("prop.buoy", "place.sea"),
            Map.entry("prop.shipwreck", "place.underwater"),
            Map.entry("prop.earth", "place.space"),
            Map.entry("prop.grave", "place.cemetery"),
            Map.entry("prop.snowman", "place.snowfield"),
            Map.entry("prop.scarecrow", "place.field"),
            Map.entry("food.pumpkin", "place.field"),
            Map.entry("plant.wheat", "place.field"),
            Map.entry("plant.cactus", "place.desert"),
            Map.entry("plant.palm", "place.beach"));

    private static final Map<String, String> BEINGS = Map.ofEntries(
            Map.entry("person.chef", "place.kitchen"),
            Map.entry("person.waiter", "place.restaurant"),
            Map.entry("person.doctor", "place.hospital"),
            Map.entry("person.nurse", "place.hospital"),
            Map.entry("person.scientist", "place.laboratory"),
            Map.entry("person.teacher", "place.classroom"),
            Map.entry("person.mechanic", "place.workshop"),
            Map.entry("person.painter", "place.studio"),
            Map.entry("person.singer", "place.stage"),
            Map.entry("person.dj", "place.dance-floor"),
            Map.entry("person.prisoner", "place.dungeon"),
            Map.entry("person.monk", "place.temple"),
            Map.entry("person.fisherman", "place.harbour"),
            Map.entry("person.sailor", "place.harbour"),
            Map.entry("person.astronaut", "place.space"),
            Map.entry("person.diver", "place.underwater"),
            Map.entry("person.mermaid", "place.underwater"),
            Map.entry("person.surfer", "place.sea"),
            Map.entry("person.swimmer", "place.sea"),
            Map.entry("person.skier", "place.snowfield"),
            Map.entry("person.climber", "place.mountains"),
            Map.entry("person.cowboy", "place.desert"),
            Map.entry("person.farmer", "place.farm"),
            Map.entry("person.gardener", "place.garden"),
            Map.entry("person.shepherd", "place.hills"),
            Map.entry("person.detective", "place.street"),
            Map.entry("person.police", "place.street"),
            Map.entry("animal.penguin", "place.snowfield"),
            Map.entry("animal.polar-bear", "place.snowfield"),
            Map.entry("animal.camel", "place.desert"),
            Map.entry("animal.lion", "place.savanna"),
            Map.entry("animal.elephant", "place.savanna"),
            Map.entry("animal.giraffe", "place.savanna"),
            Map.entry("animal.zebra", "place.savanna"),
            Map.entry("animal.hyena", "place.savanna"),
            Map.entry("animal.antelope", "place.savanna"),
            Map.entry("animal.cheetah", "place.savanna"),
            Map.entry("animal.leopard", "place.savanna"),
            Map.entry("animal.buffalo", "place.savanna"),
            Map.entry("animal.meerkat", "place.savanna"),
            Map.entry("animal.vulture", "place.savanna"),
            Map.entry("animal.rhino", "place.savanna"),
            Map.entry("animal.hippo", "place.river"),
            Map.entry("animal.ostrich", "place.savanna"),
            Map.entry("animal.tiger", "place.jungle"),
            Map.entry("animal.monkey", "place.jungle"),
            Map.entry("animal.gorilla", "place.jungle"),
            Map.entry("animal.parrot", "place.jungle"),
            Map.entry("animal.toucan", "place.jungle"),
            Map.entry("animal.wolf", "place.forest"),
            Map.entry("animal.bear", "place.forest"),
            Map.entry("animal.deer", "place.forest"),
            Map.entry("animal.owl", "place.forest"),
            Map.entry("animal.squirrel", "place.forest"),
            Map.entry("animal.badger", "place.forest"),
            Map.entry("animal.panda", "place.forest"),
            Map.entry("animal.seagull", "place.beach"),
            Map.entry("animal.pelican", "place.beach"),
            Map.entry("animal.flamingo", "place.lake"),
            Map.entry("animal.beaver", "place.river"),
            Map.entry("animal.otter", "place.river"));

    /** What is done tells the place before who does it. */
    private static final Map<String, String> DEEDS = Map.ofEntries(
            Map.entry("action.cook", "place.kitchen"),
            Map.entry("action.knead", "place.kitchen"),
            Map.entry("action.chop", "place.kitchen"),
            Map.entry("action.pour", "place.kitchen"),
            Map.entry("action.iron", "place.living-room"),
            Map.entry("action.knit", "place.living-room"),
            Map.entry("action.tie", "place.living-room"),
            Map.entry("action.type", "place.office"),
            Map.entry("action.comb", "place.bedroom"),
            Map.entry("action.make-up", "place.bedroom"),
            Map.entry("action.brush-teeth", "place.bathroom"),
            Map.entry("action.shave", "place.bathroom"),
            Map.entry("action.hammer", "place.workshop"),
            Map.entry("action.build", "place.workshop"),
            Map.entry("action.repair", "place.workshop"),
            Map.entry("action.feed", "place.park"),
            Map.entry("action.garden", "place.garden"),
            Map.entry("action.skateboard", "place.skatepark"),
            Map.entry("action.ski", "place.snowfield"),
            Map.entry("action.snowboard", "place.snowfield"),
            Map.entry("action.surf", "place.sea"));

    private Haunts() {}

    /** What a window or a mirror tells gives way to all that tells more. */
    private static final String ANY_ROOM = "place.room";

    /** Handiwork that is done wherever who does it belongs, and at what it is done to. */
    private static final Set<String> ANYWHERE =
            Set.of("action.build", "action.repair", "action.hammer", "action.tie", "action.feed", "action.pour");

    /** The place that a troupe belongs to; empty when it is at home everywhere. */
    static Optional<String> of(Troupe troupe) {
        Stream<String> those = Stream.concat(known(troupe, THINGS), known(troupe, BEINGS));
        return Stream.concat(deeds(troupe, false), Stream.concat(those, deeds(troupe, true)))
                .filter(place -> !place.equals(ANY_ROOM))
                .findFirst()
                .or(() -> known(troupe, THINGS).findFirst());
    }

    /** Where what people do is done; what animals do says nothing. */
    private static Stream<String> deeds(Troupe troupe, boolean anywhere) {
        return troupe.roles().stream()
                .filter(role -> role.thing().isA("person"))
                .flatMap(role -> role.actions().stream())
                .map(Action::concept)
                .filter(deed -> ANYWHERE.contains(deed) == anywhere)
                .flatMap(deed -> Optional.ofNullable(DEEDS.get(deed)).stream());
    }

    private static Stream<String> known(Troupe troupe, Map<String, String> table) {
        return troupe.roles().stream().flatMap(role -> Optional.ofNullable(table.get(role.concept())).stream());
    }
}
