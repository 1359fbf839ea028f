package dev.kinora.server.http;

import dev.kinora.server.account.WrongKeyBrake;
import dev.kinora.server.account.WrongKeyBrake.Verdict;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Caller;
import dev.kinora.server.service.KeyService;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Tells whose request it is, and slows down those who show wrong keys. Thread-safe. */
final class Authenticator {
    private static final HeaderName API_KEY = HeaderNames.create("api-key");
    /** Told to those whose answers could not be delayed because too many others' are. */
    private static final Duration CROWDED = Duration.ofSeconds(5);

    private final KeyService keys;
    private final WrongKeyBrake brake;
    private final Semaphore held;

    /** @param held answers that may be delayed at once */
    Authenticator(KeyService keys, WrongKeyBrake brake, int held) {
        this.keys = keys;
        this.brake = brake;
        this.held = new Semaphore(held);
    }

    /**
     * Who makes a request.
     *
     * @throws ApiException row 1 without credentials, row 2 for a key that is not known, row 33 for too many of those
     */
    Caller caller(ServerRequest request) {
        String key = credential(request);
        return keys.caller(key).orElseThrow(() -> wrong(key, request));
    }

    /**
     * The key that a request shows.
     *
     * @throws ApiException row 1 when it shows none
     */
    static String credential(ServerRequest request) {
        ServerRequestHeaders headers = request.headers();
        return headers.first(HeaderNames.AUTHORIZATION)
                .flatMap(Authenticator::credential)
                .or(() -> headers.first(API_KEY).map(String::strip))
                .filter(text -> !text.isEmpty())
                .orElseThrow(ApiErrors::missingKey);
    }

    /** What a wrong key is answered, once it is time to answer. */
    ApiException wrong(String key, ServerRequest request) {
        return switch (brake.failed(address(request))) {
            case Verdict.Answer(Duration after) -> {
                if (!after.isZero() && !pause(after)) {
                    yield ApiErrors.tooManyWrongKeys(CROWDED, GoDuration.text(CROWDED));
                }
                yield ApiErrors.wrongKey(key);
            }
            case Verdict.Refusal(Duration until) -> ApiErrors.tooManyWrongKeys(until, GoDuration.text(until));
        };
    }

    /** The address that a request comes from. */
    static InetAddress address(ServerRequest request) {
        return request.remotePeer().address() instanceof InetSocketAddress peer && peer.getAddress() != null
                ? peer.getAddress()
                : InetAddress.getLoopbackAddress();
    }

    /** False when too many pause already. */
    private boolean pause(Duration time) {
        if (!held.tryAcquire()) {
            return false;
        }
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            throw new CloseConnectionException("the server stops", e);
        } finally {
            held.release();
        }
    }

    /** The key in an {@code Authorization} header: Bearer, the password of Basic, or a bare key. */
    private static Optional<String> credential(String header) {
        String[] words = header.strip().split("\\s+", 2);
        if (words.length == 1) {
            boolean bareScheme = words[0].equalsIgnoreCase("bearer") || words[0].equalsIgnoreCase("basic");
            return bareScheme ? Optional.empty() : Optional.of(words[0]);
        }
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> Optional.of(words[1]);
            case "basic" -> password(words[1]);
            default -> Optional.empty();
        };
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
