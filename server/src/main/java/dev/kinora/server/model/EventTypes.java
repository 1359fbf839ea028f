package dev.kinora.server.model;

import java.util.List;
import java.util.regex.Pattern;

/** The names of events that a webhook endpoint may ask for. */
public final class EventTypes {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,31}(\\.[a-z][a-z0-9_]{0,31}){1,3}");

    /** What happens to videos and is told. */
    public static final List<String> VIDEO = List.of(VideoEvent.Type.COMPLETED.wire(), VideoEvent.Type.FAILED.wire());

    /** What happens to batches and is told. */
    public static final List<String> BATCH =
            List.of("batch.completed", "batch.failed", "batch.expired", "batch.cancelled");

    private EventTypes() {}

    /**
     * Whether an endpoint may ask for it. A name of another API of upstream is taken and never happens; a name that
     * looks like one of ours and is none is a mistake.
     */
    public static boolean askable(String name) {
        if (name.startsWith("video.") || name.startsWith("batch.")) {
            return VIDEO.contains(name) || BATCH.contains(name);
        }
        return NAME.matcher(name).matches();
    }
}
