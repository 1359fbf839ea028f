package dev.kinora.media;

/** How much time H.264 encoding may take for a smaller file. Every one of them gives the High profile. */
public enum Preset {
    /** Cheapest by far: for drafts and for machines without time to spare. */
    ULTRAFAST,
    /** A good deal smaller for about half as much again. */
    SUPERFAST,
    /** Small files at moderate cost. */
    VERYFAST,
    /** A little smaller again. */
    FASTER,
    /** For files that are kept. */
    FAST,
    /** The encoder's own default: smallest, slowest. */
    MEDIUM
}
