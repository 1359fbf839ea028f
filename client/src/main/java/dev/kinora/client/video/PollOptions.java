package dev.kinora.client.video;

import dev.kinora.client.wait.Cancellation;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How to follow a video to its end.
 *
 * @param interval pause between two looks; empty takes the server's proposal, a second where it makes none
 * @param deadline longest time in all; past it a {@link UnfinishedVideoException} is thrown and the video goes on
 * @param progress hears every state seen, on the polling thread
 * @param cancellation ends the poll early; the video itself goes on
 */
public record PollOptions(
        Optional<Duration> interval, Duration deadline, Consumer<Video> progress, Cancellation cancellation) {
    /** Looks at the server's pace, thirty minutes at most, nobody listening. */
    public static PollOptions defaults() {
        return new PollOptions(Optional.empty(), Duration.ofMinutes(30), video -> {}, new Cancellation());
    }

    /** The same with this pause between looks, whatever the server proposes. */
    public PollOptions withInterval(Duration pause) {
        return new PollOptions(Optional.of(pause), deadline, progress, cancellation);
    }

    /** The same with this longest time. */
    public PollOptions withDeadline(Duration longest) {
        return new PollOptions(interval, longest, progress, cancellation);
    }

    /** The same with this listener. */
    public PollOptions withProgress(Consumer<Video> listener) {
        return new PollOptions(interval, deadline, listener, cancellation);
    }

    /** The same with this switch. */
    public PollOptions withCancellation(Cancellation end) {
        return new PollOptions(interval, deadline, progress, end);
    }
}
