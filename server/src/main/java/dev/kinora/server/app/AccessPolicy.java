package dev.kinora.server.app;

import dev.kinora.server.config.AuthConfig;
import dev.kinora.server.config.ServerConfig;
import dev.kinora.server.http.Authenticator;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who is let in: only holders of a key, or, on a server that only its own machine reaches, everybody. */
final class AccessPolicy {
    private AccessPolicy() {}

    /**
     * The gatekeeper of this server.
     *
     * @throws StartupException when others can reach the server and no key is configured
     */
    static Authenticator of(ServerConfig server, AuthConfig auth) {
        if (auth.closed()) {
            List<String> hashes = new ArrayList<>();
            auth.keys().forEach(hash -> hashes.add(hash.toLowerCase(Locale.ROOT)));
            auth.key().map(Authenticator::hash).ifPresent(hashes::add);
            return Authenticator.ofHashes(hashes);
        }
        if (!isLoopback(server.host())) {
            throw new StartupException("Other machines can reach " + server.host()
                    + ", so a key is needed: make one with 'openssl rand -hex 24' and set KINORA_API_KEY to it,"
                    + " or put its SHA-256 hash under auth.keys; or listen on 127.0.0.1.");
        }
        return Authenticator.open();
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
