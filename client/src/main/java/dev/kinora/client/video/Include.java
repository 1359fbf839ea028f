package dev.kinora.client.video;

import java.util.Optional;

/** What is told of a video beyond the API's own fields. */
public enum Include {
    /** Nothing: what every server of this API tells. */
    NOTHING(Optional.empty()),
    /** How it was made, as {@link Video#making()}. Kinora alone knows this; other servers may refuse it. */
    MAKING(Optional.of("kinora"));

    private final Optional<String> wire;

    Include(Optional<String> wire) {
        this.wire = wire;
    }

    /** The word on the wire. */
    Optional<String> wire() {
        return wire;
    }
}
