package dev.kinora.server.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which asset of a finished video. */
public enum Variant {
    VIDEO("video", "video/mp4", "mp4"),
    THUMBNAIL("thumbnail", "image/webp", "webp"),
    SPRITESHEET("spritesheet", "image/jpeg", "jpg");

    private final String wire;
    private final String mediaType;
    private final String extension;

    Variant(String wire, String mediaType, String extension) {
        this.wire = wire;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The word the API uses. */
    public String wire() {
        return wire;
    }

    /** Media type of its bytes. */
    public String mediaType() {
        return mediaType;
    }

    /** Ending of its file name, without the dot. */
    public String extension() {
        return extension;
    }

    /** All variants as the API names them. */
    public static List<String> wires() {
        return Arrays.stream(values()).map(Variant::wire).toList();
    }

    /** The variant of that word. */
    public static Optional<Variant> ofWire(String word) {
        return Arrays.stream(values()).filter(v -> v.wire.equals(word)).findFirst();
    }
}
