package dev.kinora.client.batch;

import dev.kinora.client.wait.Cancellation;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How to follow a batch to its end.
 *
 * @param interval pause between two looks
 * @param deadline longest time in all; past it a {@link UnfinishedBatchException} is thrown and the batch goes on
 * @param progress hears every state seen, on the polling thread
 * @param cancellation ends the poll early; the batch itself goes on
 */
public record BatchPollOptions(
        Duration interval, Duration deadline, Consumer<Batch> progress, Cancellation cancellation) {
    /** A look every five seconds, for the 24 hours that a batch may take and ten minutes more. */
    public static BatchPollOptions defaults() {
        return new BatchPollOptions(
                Duration.ofSeconds(5), Duration.ofHours(24).plusMinutes(10), batch -> {}, new Cancellation());
    }

    /** The same with this pause between looks. */
    public BatchPollOptions withInterval(Duration pause) {
        return new BatchPollOptions(pause, deadline, progress, cancellation);
    }

    /** The same with this longest time. */
    public BatchPollOptions withDeadline(Duration longest) {
        return new BatchPollOptions(interval, longest, progress, cancellation);
    }

    /** The same with this listener. */
    public BatchPollOptions withProgress(Consumer<Batch> listener) {
        return new BatchPollOptions(interval, deadline, listener, cancellation);
    }

    /** The same with this switch. */
    public BatchPollOptions withCancellation(Cancellation end) {
        return new BatchPollOptions(interval, deadline, progress, end);
    }
}
