package dev.kinora.client.event;

import java.time.Instant;
import java.util.Optional;

/**
 * Some of the events behind the one that was named are not kept any more. List the videos to see what was missed.
 *
 * @param id always empty
 * @param createdAt when the stream was opened
 * @param after the event that was named
 * @param resumedAfter the event behind which the stream goes on
 * @param json the whole event as received
 */
public record EventGap(Optional<String> id, Instant createdAt, String after, String resumedAfter, String json)
        implements Event {}
