package dev.kinora.server.http;

import dev.kinora.server.account.Sha256;
import dev.kinora.server.model.ApiErrors;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Lets in whoever operates this server from the machine it runs on: requests from there that show the token which lies
 * in the data folder, readable for the server's own user alone. Thread-safe.
 */
final class OperatorGate {
    private final Sha256 token;
    private final Authenticator authenticator;

    OperatorGate(String token, Authenticator authenticator) {
        this.token = Sha256.of(token);
        this.authenticator = authenticator;
    }

    /**
     * Passes the operator.
     *
     * @throws dev.kinora.server.model.ApiException row 30 from another machine, as if there were no such route; rows 1,
     *     2 and 33 without the right token
     */
    void pass(ServerRequest request) {
        if (!isFromThisMachine(request)) {
            throw ApiErrors.unknownRoute(
                    request.prologue().method().text(),
                    request.prologue().uriPath().rawPath());
        }
        String shown = Authenticator.credential(request);
        if (!Sha256.of(shown).isSame(token)) {
            throw authenticator.wrong(shown, request);
        }
    }

    /** From loopback; or, at a server that listens on one outer address only, from that very address. */
    private static boolean isFromThisMachine(ServerRequest request) {
        InetAddress sender = Authenticator.address(request);
        return sender.isLoopbackAddress()
                || (request.localPeer().address() instanceof InetSocketAddress here
                        && sender.equals(here.getAddress()));
    }
}
