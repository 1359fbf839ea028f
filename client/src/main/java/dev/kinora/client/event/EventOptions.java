package dev.kinora.client.event;

import dev.kinora.client.wait.Cancellation;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which events to hear, and for how long.
 *
 * @param after the id of the last event that was seen; empty begins where the server does
 * @param types the types to be told; empty for all
 * @param deadline longest time in all
 * @param cancellation ends the stream early
 */
public record EventOptions(Optional<String> after, Set<String> types, Duration deadline, Cancellation cancellation) {
    /** Keeps copies that nobody changes. */
    public EventOptions {
        types = Set.copyOf(types);
    }

    /** Every event, for a day at most. */
    public static EventOptions defaults() {
        return new EventOptions(Optional.empty(), Set.of(), Duration.ofDays(1), new Cancellation());
    }

    /** The same, behind the event of this id; {@code "0"} begins with the oldest that is kept. */
    public EventOptions startingAfter(String id) {
        return new EventOptions(Optional.of(id), types, deadline, cancellation);
    }

    /** The same with these types alone, such as {@code video.completed}. */
    public EventOptions withTypes(String... names) {
        return new EventOptions(after, new LinkedHashSet<>(List.of(names)), deadline, cancellation);
    }

    /** The same with this longest time. */
    public EventOptions withDeadline(Duration longest) {
        return new EventOptions(after, types, longest, cancellation);
    }

    /** The same with this switch. */
    public EventOptions withCancellation(Cancellation end) {
        return new EventOptions(after, types, deadline, end);
    }
}
