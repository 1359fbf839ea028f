package dev.kinora.server.asset;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

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

    /** Whether a file could not be written because there is no space left for it. */
    public static boolean meansFull(IOException e) {
        String lower = reason(e).toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("quota") || lower.contains("not enough space");
    }

    /** What the file system says. */
    static String reason(IOException e) {
        return e instanceof FileSystemException fs && fs.getReason() != null
                ? fs.getReason()
                : String.valueOf(e.getMessage());
    }
}
