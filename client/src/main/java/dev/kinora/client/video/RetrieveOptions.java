package dev.kinora.client.video;

import dev.kinora.client.wait.Cancellation;
import java.time.Duration;

/**
 * How to ask for a video's state.
 *
 * @param include what is told beyond the API's own fields
 * @param hold how long the server may hold the answer back until the video has ended, 0 to 60 s in whole seconds;
 *     Kinora alone does so, others answer at once
 * @param cancellation ends the request early
 */
public record RetrieveOptions(Include include, Duration hold, Cancellation cancellation) {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Refuses what is outside its range. */
    public RetrieveOptions {
        if (hold.isNegative() || hold.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("wait is 0 to 60 seconds, not " + hold);
        }
    }

    /** As it stands now, told as every server does. */
    public static RetrieveOptions defaults() {
        return new RetrieveOptions(Include.NOTHING, Duration.ZERO, new Cancellation());
    }

    /** The same with this told. */
    public RetrieveOptions withInclude(Include more) {
        return new RetrieveOptions(more, hold, cancellation);
    }

    /** The same, answered as soon as the video has ended or this long has passed, 0 to 60 s. */
    public RetrieveOptions withWait(Duration longest) {
        return new RetrieveOptions(include, longest, cancellation);
    }

    /** The same with this switch. */
    public RetrieveOptions withCancellation(Cancellation end) {
        return new RetrieveOptions(include, hold, end);
    }
}
