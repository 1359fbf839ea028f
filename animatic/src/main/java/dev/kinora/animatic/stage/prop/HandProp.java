package dev.kinora.animatic.stage.prop;

import java.util.Optional;

/** Kinds of things for the hand: where they are gripped (shares of their height from their foot), how they lean. */
enum HandProp {
    UMBRELLA("hand", 0, -0.16, 0.10, 0xFFE8B830),
    BALL("hand", -0.02, -0.50, 0, 0),
    BALLOON("hand", 0, 0, 0, 0),
    BOOK("hand", -0.25, -0.35, -0.25, 0xFF8A3A3C),
    LANTERN("hand", 0, -1.0, 0, 0xFF8A6A3A),
    FLOWER("hand", 0, -0.30, 0.15, 0),
    GUITAR("hand", -0.12, -0.30, 0.95, 0xFFC07A34),
    BACKPACK("back", 0, -0.85, -0.05, 0),
    GIFT("hand", -0.1, -0.35, 0, 0),
    TEDDY("hand", -0.05, -0.45, 0, 0xFFB07A48),
    SWORD("hand", 0, -0.12, 0.35, 0xFFC8D0DA),
    WAND("hand", 0, -0.10, 0.5, 0xFF6A4A30);

    private final String anchor;
    private final double gripX;
    private final double gripY;
    private final double tilt;
    private final int colour;

    HandProp(String anchor, double gripX, double gripY, double tilt, int colour) {
        this.anchor = anchor;
        this.gripX = gripX;
        this.gripY = gripY;
        this.tilt = tilt;
        this.colour = colour;
    }

    static Optional<HandProp> of(String concept) {
        return switch (concept) {
            case "prop.umbrella" -> Optional.of(UMBRELLA);
            case "prop.ball", "prop.snowball", "prop.bubble" -> Optional.of(BALL);
            case "prop.balloon" -> Optional.of(BALLOON);
            case "prop.book", "prop.newspaper", "prop.letter", "prop.map" -> Optional.of(BOOK);
            case "prop.lantern" -> Optional.of(LANTERN);
            case "prop.flower", "plant.flower", "plant.rose", "prop.bouquet" -> Optional.of(FLOWER);
            case "prop.guitar", "prop.banjo", "prop.violin" -> Optional.of(GUITAR);
            case "prop.backpack", "prop.bag" -> Optional.of(BACKPACK);
            case "prop.gift", "prop.box" -> Optional.of(GIFT);
            case "prop.teddy-bear" -> Optional.of(TEDDY);
            case "prop.sword" -> Optional.of(SWORD);
            case "prop.wand", "prop.cane" -> Optional.of(WAND);
            default -> Optional.empty();
        };
    }

    String anchor() {
        return anchor;
    }

    double gripX() {
        return gripX;
    }

    double gripY() {
        return gripY;
    }

    /** Radians it is leaned clockwise in the hand. */
    double tilt() {
        return tilt;
    }

    /** Usual colour; 0 when any will do. */
    int colour() {
        return colour;
    }
}
