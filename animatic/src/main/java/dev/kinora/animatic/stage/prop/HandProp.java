package dev.kinora.animatic.stage.prop;

import java.util.Optional;

/** Kinds of things for the hand: where they are gripped (shares of their height from their foot), how they lean. */
enum HandProp {
    UMBRELLA("hand", 0, -0.16, 0.10, 0xFFE8B830),
    BALLOON("hand", 0, 0, 0, 0);

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
            case "prop.balloon" -> Optional.of(BALLOON);
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
