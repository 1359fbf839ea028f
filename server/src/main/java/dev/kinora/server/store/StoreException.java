package dev.kinora.server.store;

/** The database cannot do what was asked. The message is one sentence for people. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong, as far as a caller can act on it. */
    public enum Kind {
        /** Another process uses the data directory. */
        LOCKED,
        /** The data directory or a file in it cannot be written. */
        READ_ONLY,
        /** The database was written by a newer Kinora. */
        TOO_NEW,
        /** A migration went wrong; the database is as it was. */
        MIGRATION_FAILED,
        /** No space left. */
        FULL,
        /** No turn or no connection within the caller's patience. */
        BUSY,
        /** The store is closed. */
        CLOSED,
        /** Anything else: a damaged file, a bug. */
        BROKEN
    }

    public StoreException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }
}
