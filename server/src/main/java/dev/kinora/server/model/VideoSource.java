package dev.kinora.server.model;

import java.nio.file.Path;

/** The video that a request changes or continues. */
public sealed interface VideoSource {
    /**
     * A video of this server.
     *
     * @param id as the caller sent it
     */
    record ById(String id) implements VideoSource {}

    /**
     * A video that came with the request.
     *
     * @param file where its bytes lie until the request ends
     */
    record Upload(Path file) implements VideoSource {}
}
