package dev.kinora.client.transfer;

import dev.kinora.client.wait.Cancellation;
import java.time.Duration;

/**
 * How to fetch a file.
 *
 * @param deadline longest time in all, resumptions included
 * @param progress hears every piece that arrives
 * @param cancellation ends the download early; what came stays in the {@code .part} file for the next try
 */
public record DownloadOptions(Duration deadline, DownloadProgress progress, Cancellation cancellation) {
    /** An hour at most, nobody listening. */
    public static DownloadOptions defaults() {
        return new DownloadOptions(Duration.ofHours(1), (bytes, total) -> {}, new Cancellation());
    }

    /** The same with this longest time. */
    public DownloadOptions withDeadline(Duration longest) {
        return new DownloadOptions(longest, progress, cancellation);
    }

    /** The same with this listener. */
    public DownloadOptions withProgress(DownloadProgress listener) {
        return new DownloadOptions(deadline, listener, cancellation);
    }

    /** The same with this switch. */
    public DownloadOptions withCancellation(Cancellation end) {
        return new DownloadOptions(deadline, progress, end);
    }
}
