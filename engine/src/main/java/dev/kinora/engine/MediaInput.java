package dev.kinora.engine;

import java.nio.file.Path;

/**
 * A prepared input file, already decoded once, oriented and fitted to the canvas by the caller.
 *
 * @param role what the engine is to do with it
 * @param mediaType for example {@code image/png}
 * @param file local file, readable until the render ends
 * @param label what the prompt calls it: the name of a character; empty for everything else
 */
public record MediaInput(Role role, String mediaType, Path file, String label) {
    /** An input without a name of its own. */
    public MediaInput(Role role, String mediaType, Path file) {
        this(role, mediaType, file, "");
    }

    /** What an input is for. */
    public enum Role {
        /** Becomes the first frame. */
        FIRST_FRAME,
        /** Becomes the last frame. */
        LAST_FRAME,
        /** The video that is edited, extended or varied. */
        SOURCE_VIDEO,
        /** A clip that shows a character. */
        CHARACTER
    }
}
