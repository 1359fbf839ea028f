package dev.kinora.media;

import java.util.Objects;

/** Work on a media file failed; {@link #kind()} says why, the message says so to people. */
public final class MediaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /**
     * A failure.
     *
     * @param message one sentence for people; never a command line
     */
    public MediaException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** A failure that has a cause. */
    public MediaException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** One sentence for people; never absent. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** Why it failed. */
    public Kind kind() {
        return kind;
    }

    /** Why work on a media file fails. */
    public enum Kind {
        /** FFmpeg is missing, broken, or lacks an encoder. */
        TOOL_MISSING,
        /** The deadline passed; what ran was ended. */
        TIMEOUT,
        /** FFmpeg gave up for a reason that is not the input's. */
        FAILED,
        /** No space is left where the result was to go. */
        NO_SPACE,
        /** The calling thread was interrupted, or the work was closed before it was finished. */
        CANCELLED,
        /** The input is damaged, cut short, or not a video. */
        BAD_INPUT
    }
}
