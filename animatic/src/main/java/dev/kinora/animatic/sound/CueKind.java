package dev.kinora.animatic.sound;

/** The single sounds that can be heard. */
public enum CueKind {
    FOOTSTEP_GRASS,
    FOOTSTEP_HARD,
    FOOTSTEP_SNOW,
    FOOTSTEP_WOOD,
    HOOF,
    /** Runs for its whole span through its gears, with a doppler shift when it passes. */
    ENGINE_MOTORCYCLE,
    /** Runs for its whole span, with a doppler shift when it passes. */
    ENGINE_CAR,
    BICYCLE,
    WING_FLAP,
    SPLASH,
    PIANO_NOTE,
    KITE_FLUTTER,
    CLOTH,
    STEAM_HISS,
    CUP_CLINK,
    LIQUID_POUR,
    MEOW,
    PURR,
    BARK,
    BIRD_CALL,
    LAUGH_CHILD,
    DOOR,
    APPLAUSE,
    BELL,
    ROCKET,
    GENERIC_WHOOSH
}
