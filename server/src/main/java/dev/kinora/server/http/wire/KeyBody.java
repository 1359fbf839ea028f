package dev.kinora.server.http.wire;

import dev.kinora.server.model.AccessKey;
import dev.kinora.server.service.NewKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A key as its operator sees it; never its text. */
public record KeyBody(
        String id,
        String object,
        String name,
        String project,
        Optional<Integer> requestsPerMinute,
        String hint,
        long createdAt,
        Optional<Long> lastUsedAt,
        Optional<Long> revokedAt) {
    /** All keys. */
    public record Listing(String object, List<KeyBody> data) {
        /** The list as the operator sees it. */
        public static Listing of(List<AccessKey> keys) {
            return new Listing("list", keys.stream().map(KeyBody::of).toList());
        }
    }

    /** A key that was just made, with its text, this once. */
    public record Fresh(KeyBody key, String text) {
        /** The key as the operator sees it. */
        public static Fresh of(NewKey made) {
            return new Fresh(KeyBody.of(made.key()), made.text());
        }
    }

    /** The key as the operator sees it. */
    public static KeyBody of(AccessKey key) {
        return new KeyBody(
                key.id(),
                "key",
                key.grant().name(),
                key.grant().project().value(),
                key.grant().requestsPerMinute(),
                key.hint(),
                key.life().createdAt().getEpochSecond(),
                key.life().lastUsedAt().map(Instant::getEpochSecond),
                key.life().revokedAt().map(Instant::getEpochSecond));
    }
}
