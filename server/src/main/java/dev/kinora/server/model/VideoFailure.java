package dev.kinora.server.model;

/**
 * Why a video failed.
 *
 * @param code what a program branches on
 * @param message for people; holds no secret, no prompt and no path of the machine
 */
public record VideoFailure(Code code, String message) {
    /** The reasons a program can tell apart. */
    public enum Code {
        MODERATION_BLOCKED("moderation_blocked"),
        SERVER_ERROR("server_error"),
        INVALID_INPUT("invalid_input"),
        TIMEOUT("timeout"),
        CANCELLED("cancelled"),
        /** A paid engine may or may not have taken the job; it is not asked twice. */
        ENGINE_AMBIGUOUS("engine_ambiguous");

        private final String wire;

        Code(String wire) {
            this.wire = wire;
        }

        /** The word the API uses. */
        public String wire() {
            return wire;
        }

        /**
         * The code of that word.
         *
         * @throws IllegalArgumentException when the API knows no such word
         */
        public static Code ofWire(String word) {
            for (Code code : values()) {
                if (code.wire.equals(word)) {
                    return code;
                }
            }
            throw new IllegalArgumentException("unknown failure code: " + word);
        }
    }

    /** The text upstream uses for every refusal. */
    public static VideoFailure moderationBlocked() {
        return new VideoFailure(Code.MODERATION_BLOCKED, "Your request was blocked by our moderation system.");
    }

    /** No fault of the caller. */
    public static VideoFailure serverError(String message) {
        return new VideoFailure(Code.SERVER_ERROR, message);
    }
}
