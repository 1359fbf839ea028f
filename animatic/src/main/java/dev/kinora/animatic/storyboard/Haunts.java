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
            Map.entry("prop.table", "place.room"),
            Map.entry("prop.floor", "place.room"),
            Map.entry("prop.clock", "place.room"),
            Map.entry("prop.lamp", "place.room"),
            Map.entry("prop.vase", "place.room"),
            Map.entry("prop.gift", "place.living-room"),
            Map.entry("prop.rocking-horse", "place.living-room"),
            Map.entry("prop.doll", "place.living-room"),
            Map.entry("prop.teddy-bear", "place.living-room"),
            Map.entry("prop.blocks", "place.living-room"),
            Map.entry("prop.yarn", "place.living-room"),
            Map.entry("prop.piggy-bank", "place.room"),
            Map.entry("prop.jukebox", "place.bar"),
            Map.entry("prop.dartboard", "place.bar"),
            Map.entry("prop.slot-machine", "place.bar"),
            Map.entry("prop.disco-ball", "place.dance-floor"),
            Map.entry("prop.coffee-machine", "place.cafe"),
            Map.entry("prop.cash-register", "place.shop"),
            Map.entry("prop.shopping-cart", "place.shop"),
            Map.entry("prop.sewing-machine", "place.workshop"),
            Map.entry("prop.loom", "place.workshop"),
            Map.entry("prop.anvil", "place.workshop"),
            Map.entry("prop.toolbox", "place.workshop"),
            Map.entry("prop.treadmill", "place.gym"),
            Map.entry("prop.barbell", "place.gym"),
            Map.entry("prop.kettlebell", "place.gym"),
            Map.entry("prop.exercise-bike", "place.gym"),
            Map.entry("prop.punching-bag", "place.gym"),
            Map.entry("prop.yoga-mat", "place.gym"),
            Map.entry("prop.iv-drip", "place.hospital"),
            Map.entry("prop.syringe", "place.hospital"),
            Map.entry("prop.globe", "place.classroom"),
            Map.entry("prop.safe", "place.office"),
            Map.entry("prop.calculator", "place.office"),
            Map.entry("prop.calendar", "place.office"),
            Map.entry("prop.organ", "place.nave"),
            Map.entry("prop.throne", "place.throne-room"),
            Map.entry("prop.timpani", "place.stage"),
            Map.entry("prop.cello", "place.stage"),
            Map.entry("prop.harp", "place.stage"),
            Map.entry("prop.mast", "place.deck"),
            Map.entry("prop.hay-bale", "place.farm"),
            Map.entry("prop.seesaw", "place.playground"),
            Map.entry("prop.carousel", "place.fairground"),
            Map.entry("prop.ferris-wheel", "place.fairground"),
            Map.entry("prop.gas-pump", "place.gas-station"),
            Map.entry("prop.lawnmower", "place.garden"),
            Map.entry("prop.gnome", "place.garden"),
            Map.entry("prop.bird-bath", "place.garden"),
            Map.entry("prop.watering-can", "place.garden"),
            Map.entry("prop.kettle", "place.kitchen"),
            Map.entry("prop.cutting-board", "place.kitchen"),
            Map.entry("prop.blender", "place.kitchen"),
            Map.entry("prop.whisk", "place.kitchen"),
            Map.entry("prop.rolling-pin", "place.kitchen"),
            Map.entry("prop.pan", "place.kitchen"),
            Map.entry("prop.stairs", "place.hallway"),
            Map.entry("prop.ice-floe", "place.sea"),
            Map.entry("prop.skates", "place.ice-rink"),
            Map.entry("prop.goal", "place.stadium"),
            Map.entry("prop.wicket", "place.stadium"),
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
            Map.entry("person.student", "place.classroom"),
            Map.entry("person.drummer", "place.stage"),
            Map.entry("person.guitarist", "place.stage"),
            Map.entry("person.pianist", "place.stage"),
            Map.entry("person.violinist", "place.stage"),
            Map.entry("person.musician", "place.stage"),
            Map.entry("person.dancer", "place.stage"),
            Map.entry("person.boxer", "place.gym"),
            Map.entry("person.king", "place.throne-room"),
            Map.entry("person.queen", "place.throne-room"),
            Map.entry("person.prince", "place.throne-room"),
            Map.entry("person.princess", "place.throne-room"),
            Map.entry("person.witch", "place.forest"),
            Map.entry("person.fairy", "place.forest"),
            Map.entry("person.pirate", "place.deck"),
            Map.entry("person.viking", "place.sea"),
            Map.entry("person.knight", "place.castle"),
            Map.entry("person.postman", "place.street"),
            Map.entry("person.courier", "place.street"),
            Map.entry("person.veterinarian", "place.hospital"),
            Map.entry("person.firefighter", "place.street"),
            Map.entry("person.merchant", "place.market"),
            Map.entry("person.photographer", "place.park"),
            Map.entry("person.runner", "place.park"),
            Map.entry("person.skater", "place.ice-rink"),
            Map.entry("person.santa", "place.snowfield"),
            Map.entry("person.pilot", "place.airport"),
            Map.entry("person.writer", "place.office"),
            Map.entry("person.groom", "place.nave"),
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
            Map.entry("action.sleep", "place.bedroom"),
            Map.entry("action.sing", "place.stage"),
            Map.entry("action.fish", "place.lake"),
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
