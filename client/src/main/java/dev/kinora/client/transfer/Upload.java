package dev.kinora.client.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A file to send. It is read while it is sent, again for every retry, and never held in memory. */
public final class Upload {
    private static final Map<String, String> TYPES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "webp", "image/webp",
            "gif", "image/gif",
            "mp4", "video/mp4",
            "mov", "video/quicktime",
            "webm", "video/webm",
            "jsonl", "application/jsonl",
            "json", "application/json");

    private final String name;
    private final String contentType;
    private final Opening opening;

    /** Opens the bytes for one try. */
    @FunctionalInterface
    public interface Source {
        /**
         * A stream at the first byte, a new one each time.
         *
         * @throws IOException when it cannot be opened
         */
        InputStream open() throws IOException;
    }

    @FunctionalInterface
    private interface Opening {
        BodyPublisher open() throws IOException;
    }

    private Upload(String name, String contentType, Opening opening) {
        this.name = name;
        this.contentType = contentType;
        this.opening = opening;
    }

    /** A file of the disk, under its own name. */
    public static Upload of(Path file) {
        String name = String.valueOf(file.getFileName());
        return new Upload(name, typeOf(name), () -> BodyPublishers.ofFile(file));
    }

    /** Bytes that are there already. */
    public static Upload of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Upload(name, typeOf(name), () -> BodyPublishers.ofByteArray(copy));
    }

    /**
     * Bytes from elsewhere.
     *
     * @param name the file's name, whose ending tells its type
     * @param source opens them, once for every try
     */
    public static Upload of(String name, Source source) {
        return new Upload(
                name,
                typeOf(name),
                () -> BodyPublishers.ofInputStream(() -> {
                    try {
                        return source.open();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    /**
     * The same with this media type.
     *
     * @throws IllegalArgumentException when it cannot stand in a header
     */
    public Upload withContentType(String type) {
        if (!type.matches("[!-~ ]{1,200}")) {
            throw new IllegalArgumentException("this is no media type: " + type);
        }
        return new Upload(name, type, opening);
    }

    /** The name it is sent under. */
    public String name() {
        return name;
    }

    /** Its media type: by the name's ending, unless another was set. */
    public String contentType() {
        return contentType;
    }

    /**
     * Its bytes for one try, read as they are sent.
     *
     * @throws IOException when they cannot be opened
     */
    public BodyPublisher publisher() throws IOException {
        return opening.open();
    }

    private static String typeOf(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    @Override
    public String toString() {
        return "Upload[" + name + ", " + contentType + "]";
    }
}
