package dev.kinora.server.service;

import java.io.InputStream;
import java.time.Instant;

/** One asset of a finished video, or an uploaded file, ready to be read. Nothing is open until {@link #open} is called. */
public interface AssetContent {
    /** Length in bytes. */
    long bytes();

    /** SHA-256 of the bytes, 64 lower-case hex digits. */
    String sha256();

    /** For example {@code video/mp4}. */
    String mediaType();

    /** Name to save it under: a video's id and an ending, or the name its sender gave a file; any text. */
    String fileName();

    /** When it was stored. */
    Instant lastModified();

    /**
     * Opens {@code length} bytes from {@code offset} on. The caller closes the stream. A file deleted meanwhile stays
     * readable to the end where the platform allows it.
     *
     * @throws dev.kinora.server.model.ApiException row 27 or 29 when the bytes are gone
     * @throws IllegalArgumentException when the range is not inside the asset
     */
    InputStream open(long offset, long length);
}
