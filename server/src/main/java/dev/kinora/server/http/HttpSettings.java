package dev.kinora.server.http;

import dev.kinora.server.http.body.BodyLimits;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How the HTTP side behaves.
 *
 * @param address where it listens
 * @param organization value of the {@code openai-organization} header
 * @param connections limits of connections
 * @param bodies limits of request bodies
 * @param uploads how large bodies are taken in
 */
public record HttpSettings(
        Address address, String organization, Connections connections, BodyLimits bodies, Uploads uploads) {
    /**
     * Where the server listens.
     *
     * @param host name or address of an interface
     * @param port TCP port; 0 takes a free one
     */
    public record Address(String host, int port) {}

    /**
     * How large bodies are taken in.
     *
     * @param folder where uploaded files lie while their request runs; must exist
     * @param atOnce how many bodies above the ordinary limit are read at the same time
     * @param turn how long a further one waits
     */
    public record Uploads(Path folder, int atOnce, Duration turn) {}

    /**
     * Limits of connections.
     *
     * @param max open at once
     * @param idle wait for the next request
     * @param stall wait for the next byte of a body, or for a client that does not read its download
     * @param drain how long a refused request's body is still read
     * @param stop how long running requests may take to end when the server stops
     */
    public record Connections(int max, Duration idle, Duration stall, Duration drain, Duration stop) {}
}
