package dev.kinora.client.event;

import java.time.Instant;
import java.util.Optional;

/** What a stream of events tells. */
public sealed interface Event permits VideoEvent, EventGap {
    /** Where the stream can go on behind this event; empty for what the server keeps nowhere, such as progress. */
    Optional<String> id();

    /** When it happened, to the second. */
    Instant createdAt();

    /** The whole event as received. */
    String json();
}
