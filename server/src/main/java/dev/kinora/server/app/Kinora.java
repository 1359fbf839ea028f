package dev.kinora.server.app;

import dev.kinora.server.config.KinoraConfig;
import java.net.URI;

/** A running server. */
public final class Kinora implements AutoCloseable {
    private Kinora() {}

    /**
     * Starts a server and returns once it answers requests.
     *
     * @throws StartupException with one clear sentence for people and the fix
     */
    public static Kinora start(KinoraConfig config) {
        throw new StartupException("The server is not built yet: " + config.server());
    }

    /** The TCP port it listens on. */
    public int port() {
        throw new UnsupportedOperationException();
    }

    /** The base address of the API, for example {@code http://127.0.0.1:8080/v1}. */
    public URI baseUrl() {
        throw new UnsupportedOperationException();
    }

    /** What to tell a person who started it: address, how to point an SDK at it, which engine draws, where the data lies. */
    public String banner() {
        throw new UnsupportedOperationException();
    }

    /** Waits until the server is closed. */
    public void awaitStop() throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    /** Stops accepting, hands running renders back and lets downloads finish, within the configured time. */
    @Override
    public void close() {}
}
