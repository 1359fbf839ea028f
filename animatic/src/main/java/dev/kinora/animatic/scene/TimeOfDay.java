package dev.kinora.animatic.scene;

/** When a scene plays: decides sky, key light and lamps. */
public enum TimeOfDay {
    DAWN,
    MORNING,
    NOON,
    AFTERNOON,
    GOLDEN_HOUR,
    /** The sun at the horizon under a red and violet sky. */
    SUNSET,
    DUSK,
    NIGHT;

    /** Whether the sun stands so low that it dyes what it lights. */
    public boolean gilded() {
        return this == GOLDEN_HOUR || this == SUNSET;
    }

    /** Whether lamps and windows are lit. */
    public boolean dark() {
        return this == NIGHT || this == DUSK;
    }
}
