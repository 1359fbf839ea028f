package dev.kinora.server.asset;

/** An asset store cannot do what was asked. */
public final class AssetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong. */
    public enum Kind {
        /** There is no such file. */
        GONE,
        /** No space left. */
        FULL,
        /** Anything else. */
        BROKEN
    }

    public AssetException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public AssetException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }
}
