package dev.kinora.animatic.stage.creature;

/** Kinds of eyes. */
public enum Eye {
    /** Round, with a bright ring: fish. */
    RINGED,
    /** Dark and small: sharks, whales. */
    DARK,
    /** Dark and soft: seals, turtles. */
    SOFT,
    /** With an upright slit: crocodiles, snakes. */
    SLIT,
    /** With a lying slit in gold: frogs, octopuses. */
    GOLD
}
