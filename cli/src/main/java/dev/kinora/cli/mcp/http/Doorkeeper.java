package dev.kinora.cli.mcp.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides who may come in. Without a key only programs of this machine may; a page in a browser on this machine may not,
 * whatever name its server has given to the address (DNS rebinding), which the protocol asks servers to see to.
 */
final class Doorkeeper {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST = Pattern.compile("(\\[[^\\]]+]|[^:]+)(:\\d+)?");

    private final Optional<BearerKey> key;

    Doorkeeper(Optional<BearerKey> key) {
        this.key = key;
    }

    /**
     * Whether an address is one that only this machine reaches.
     *
     * @throws UnknownHostException when the name is unknown
     */
    static boolean isOwn(String host) throws UnknownHostException {
        return InetAddress.getByName(host).isLoopbackAddress();
    }

    /**
     * Lets a request in.
     *
     * @throws Refusal when it may not
     */
    void admit(ServerRequest request) {
        if (key.isPresent()) {
            if (header(request, HeaderNames.AUTHORIZATION)
                    .filter(key.get()::opens)
                    .isEmpty()) {
                throw new Refusal(401, "A valid bearer key is needed in the Authorization header.");
            }
        } else if (header(request, HeaderNames.HOST)
                .filter(Doorkeeper::isOwnName)
                .isEmpty()) {
            throw new Refusal(403, "The Host header names another machine.");
        }
        if (header(request, HeaderNames.ORIGIN)
                .filter(origin -> !isOwnOrigin(origin))
                .isPresent()) {
            throw new Refusal(403, "The Origin header names another machine.");
        }
    }

    private static boolean isOwnName(String host) {
        Matcher parts = HOST.matcher(host);
        return parts.matches() && OWN_NAMES.contains(parts.group(1));
    }

    private static boolean isOwnOrigin(String origin) {
        try {
            String host = URI.create(origin).getHost();
            return host != null && OWN_NAMES.contains(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static Optional<String> header(ServerRequest request, HeaderName name) {
        return request.headers().first(name);
    }
}
