package dev.kinora.server.model;

import java.nio.file.Path;

/** A picture that a request brings along, not looked at yet. */
public sealed interface Reference {
    /**
     * Bytes that came with the request.
     *
     * @param file where they lie until the request ends
     * @param declaredType the media type the sender claims; unreliable
     */
    record Upload(Path file, String declaredType) implements Reference {}

    /**
     * Where the picture is.
     *
     * @param url an address, or a data URL that holds it
     */
    record Address(String url) implements Reference {}

    /**
     * A file that was uploaded before.
     *
     * @param id as the caller sent it
     */
    record FileId(String id) implements Reference {}
}
