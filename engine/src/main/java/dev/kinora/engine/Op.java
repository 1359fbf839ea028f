package dev.kinora.engine;

/** What a render starts from. */
public enum Op {
    /** A prompt alone. */
    TEXT,
    /** A prompt and the image that becomes the first frame. */
    FIRST_FRAME,
    /** A prompt, the first and the last frame. */
    FIRST_LAST,
    /** Goes on where a source video ends. */
    EXTEND,
    /** A changed version of a source video. */
    EDIT,
    /** A variation of a video of the same engine that keeps its framing. */
    REMIX,
    /** A prompt and reusable subjects. */
    REFERENCE
}
