package dev.kinora.server.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A key that lets its holder call the API; everything about it but its text, which nobody stores.
 *
 * @param id {@code key_} and ten letters and digits; no secret
 * @param grant what it is for
 * @param hint its beginning and its end, to recognise it by
 * @param life when it was made, used and revoked
 */
public record AccessKey(String id, Grant grant, String hint, Life life) {
    /**
     * What a key is for.
     *
     * @param name what people call it, unique among the keys that are not revoked
     * @param project whose videos it reads and makes
     * @param requestsPerMinute how many requests it may make, 0 for no limit; empty for the server's usual limit
     */
    public record Grant(String name, ProjectId project, Optional<Integer> requestsPerMinute) {}

    /**
     * The moments of a key.
     *
     * @param createdAt when it was made
     * @param lastUsedAt when it was last shown, to a few seconds
     * @param revokedAt since when it is worth nothing
     */
    public record Life(Instant createdAt, Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {}

    /** Whether it still opens anything. */
    public boolean valid() {
        return life.revokedAt().isEmpty();
    }

    /** The same key, last used at that moment, unless it was used later already. */
    public AccessKey usedAt(Instant moment) {
        boolean later =
                life.lastUsedAt().filter(known -> !known.isBefore(moment)).isPresent();
        return later
                ? this
                : new AccessKey(id, grant, hint, new Life(life.createdAt(), Optional.of(moment), life.revokedAt()));
    }
}
