package dev.kinora.animatic.stage.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people have in their hands without its being named: it comes with what they do. */
enum Tool {
    SPOON("prop.spoon"),
    PAN("prop.pan", "prop.pot"),
    KNIFE("prop.knife"),
    SPONGE(),
    IRON("prop.iron"),
    BROOM("prop.broom"),
    SHOVEL("prop.shovel"),
    RAKE("prop.rake"),
    CAN("prop.watering-can"),
    TROWEL(),
    HAMMER("prop.hammer"),
    SAW("prop.saw"),
    BRUSH("prop.brush", "prop.paintbrush"),
    PENCIL("prop.pen", "prop.pencil"),
    BOOK("prop.book", "prop.newspaper", "prop.letter", "prop.map", "prop.magazine"),
    NEEDLES(),
    BARBELL("prop.dumbbell", "prop.weight"),
    CAMERA("prop.camera"),
    PHONE("prop.phone"),
    ROD("prop.fishing-rod"),
    BITE(),
    CUP("prop.cup", "prop.glass", "prop.mug", "prop.bottle"),
    JUG("prop.jug", "prop.bottle", "prop.teapot", "prop.kettle"),
    FOOTBALL("prop.ball"),
    SWORD("prop.sword"),
    OAR("prop.oar"),
    SKATES(),
    SKIS("prop.skis"),
    BOARD("prop.snowboard", "vehicle.skateboard"),
    SURFBOARD("vehicle.surfboard", "prop.surfboard"),
    JUGGLING(),
    SPELL(),
    MICROPHONE("prop.microphone"),
    GUITAR("prop.guitar", "prop.banjo", "prop.ukulele"),
    VIOLIN("prop.violin"),
    CELLO("prop.cello"),
    TRUMPET("prop.trumpet", "prop.saxophone"),
    FLUTE("prop.flute"),
    ACCORDION("prop.accordion"),
    STICKS(),
    TELESCOPE("prop.telescope"),
    DOUGH(),
    RAG(),
    COMB("prop.comb", "prop.hairbrush"),
    LIPSTICK("prop.lipstick"),
    BOOT(),
    FILMING(),
    CIGARETTE("prop.cigarette"),
    LIGHTER(),
    MATCH("prop.match"),
    VASE(),
    FLAMES(),
    MASK(),
    GLOVES(),
    CHISEL(),
    BANDAGE(),
    DANDELION("plant.dandelion"),
    DECK(),
    PEG(),
    TWIST(),
    BAT("prop.baseball-bat"),
    RACKET("prop.racket", "prop.tennis-racket"),
    BOW("prop.bow"),
    TORCH(),
    WRENCH("prop.wrench", "prop.spanner"),
    TRAY("prop.tray"),
    PLANE(),
    SCISSORS("prop.scissors"),
    DOOR(),
    LEFT_DOOR(),
    SHUT_DOOR(),
    FRIDGE();

    private final List<String> concepts;

    Tool(String... concepts) {
        this.concepts = List.of(concepts);
    }

    static Optional<Tool> named(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** The tool that a concept of the prompt is. */
    static Optional<Tool> of(String concept) {
        return Arrays.stream(values()).filter(t -> t.is(concept)).findFirst();
    }

    /** Whether it stands by itself, so that the hands may have something else besides. */
    boolean stands() {
        return this == DOOR || this == LEFT_DOOR || this == SHUT_DOOR || this == FRIDGE;
    }

    /** Whether a concept of the prompt is this tool. */
    boolean is(String concept) {
        return concepts.contains(concept);
    }

    /** Whether others draw a thing of that concept; what one glides on lies under the feet, and only a skateboard has a rig. */
    boolean isDrawnAs(String concept) {
        boolean drawn =
                switch (this) {
                    case SKATES, SKIS, SURFBOARD -> false;
                    case BOARD -> concept.equals("vehicle.skateboard");
                    default -> true;
                };
        return drawn && is(concept);
    }
}
