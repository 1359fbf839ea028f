package dev.kinora.animatic.scene;

/** When a scene plays: decides sky, key light and lamps. */
public enum TimeOfDay {
    DAWN,
    MORNING,
    NOON,
    AFTERNOON,
    GOLDEN_HOUR,
    DUSK,
    NIGHT;

    /** Whether lamps and windows are lit. */
    public boolean dark() {
        return this == NIGHT || this == DUSK;
    }
}
