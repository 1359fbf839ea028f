package dev.kinora.animatic.sound;

/** What the music feels like. */
public enum Mood {
    CALM,
    JOYFUL,
    WONDER,
    TENSE,
    SAD,
    /** Cool, with a groove. */
    COOL,
    EPIC,
    MYSTERY
}
