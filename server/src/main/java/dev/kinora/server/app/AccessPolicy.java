package dev.kinora.server.app;

import dev.kinora.server.config.AuthConfig;
import dev.kinora.server.config.ServerConfig;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.BooleanSupplier;

/** A server that others can reach must have a key; one that only its own machine reaches may do without. */
final class AccessPolicy {
    private final ServerConfig server;
    private final AuthConfig auth;

    AccessPolicy(ServerConfig server, AuthConfig auth) {
        this.server = server;
        this.auth = auth;
    }

    /**
     * Holds the server to that.
     *
     * @param stored whether the store may hold a key; asked only where it matters
     * @throws StartupException when others can reach the server and there is no key
     */
    void require(BooleanSupplier stored) {
        if (!auth.closed() && !isLoopback(server.host()) && !stored.getAsBoolean()) {
            throw new StartupException("Other machines can reach " + server.host()
                    + ", so a key is needed: make one with 'kinora keys create NAME', or set KINORA_API_KEY to one of"
                    + " your own ('openssl rand -hex 24' makes one); or listen on 127.0.0.1.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartupException(
                    "server.host is '" + host + "', which is no address of this machine; use 127.0.0.1 or 0.0.0.0.", e);
        }
    }
}
