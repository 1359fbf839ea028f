package dev.kinora.server.model;

import java.util.Locale;

/**
 * A stored file that a render starts from.
 *
 * @param role what it is for
 * @param label what the prompt calls it: a character's name; empty for everything else
 * @param mediaType for example {@code image/png}
 * @param file where it lies and what it holds; the same file may belong to somebody else as well
 */
public record VideoInput(Role role, String label, String mediaType, StoredFile file) {
    /** What an input is for. */
    public enum Role {
        /** A PNG of exactly the video's size that becomes the first frame. */
        FIRST_FRAME,
        /** The video that is varied, changed or continued. */
        SOURCE_VIDEO,
        /** A clip that shows a character. */
        CHARACTER;

        /** As it is stored. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The role that is stored like that.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Role ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
