package dev.kinora.client.video;

/** Which asset of a finished video. */
public enum Variant {
    /** The MP4 itself. */
    VIDEO("video", ".mp4"),
    /** Its first frame, WebP. */
    THUMBNAIL("thumbnail", ".webp"),
    /** A grid of its frames, JPEG. */
    SPRITESHEET("spritesheet", ".jpg");

    private final String wire;
    private final String extension;

    Variant(String wire, String extension) {
        this.wire = wire;
        this.extension = extension;
    }

    /** The word on the wire. */
    public String wire() {
        return wire;
    }

    /** The usual ending of a file of this kind, with its dot. */
    public String extension() {
        return extension;
    }
}
