package dev.kinora.server.http;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ProjectId;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whose request it is. Thread-safe. */
public final class Authenticator {
    private static final HeaderName API_KEY = HeaderNames.create("api-key");

    private final List<byte[]> hashes;

    private Authenticator(List<byte[]> hashes) {
        this.hashes = hashes;
    }

    /** Takes every key; for a server that only its own machine reaches. */
    public static Authenticator open() {
        return new Authenticator(List.of());
    }

    /**
     * Takes the keys of these hashes.
     *
     * @param sha256 64 hex digits each, at least one
     */
    public static Authenticator ofHashes(List<String> sha256) {
        if (sha256.isEmpty()) {
            throw new IllegalArgumentException("at least one key is needed");
        }
        return new Authenticator(
                sha256.stream().map(hash -> HexFormat.of().parseHex(hash)).toList());
    }

    /** The hash of a key: 64 lower-case hex digits. */
    public static String hash(String key) {
        return HexFormat.of().formatHex(digest(key));
    }

    /**
     * The project of a request.
     *
     * @throws dev.kinora.server.model.ApiException row 1 without credentials, row 2 for a key that is not known
     */
    ProjectId project(ServerRequestHeaders headers) {
        String key = headers.first(HeaderNames.AUTHORIZATION)
                .flatMap(Authenticator::credential)
                .or(() -> headers.first(API_KEY).map(String::strip))
                .filter(text -> !text.isEmpty())
                .orElseThrow(ApiErrors::missingKey);
        if (!hashes.isEmpty() && !isKnown(key)) {
            throw ApiErrors.wrongKey(key);
        }
        return ProjectId.DEFAULT;
    }

    private boolean isKnown(String key) {
        byte[] digest = digest(key);
        boolean known = false;
        for (byte[] hash : hashes) {
            known |= MessageDigest.isEqual(hash, digest);
        }
        return known;
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

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every Java has SHA-256", e);
        }
    }
}
