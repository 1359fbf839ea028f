package dev.kinora.server.reference;

import dev.kinora.server.outbound.OutboundClient;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Bounds of reference pictures.
 *
 * @param fit what happens to one of another size than the video's
 * @param maxPixels of one that has to be fitted
 * @param fetch bounds of one download
 * @param decoding how many are decoded at once
 * @param folder where they lie meanwhile; must exist
 */
public record ReferenceSettings(Fit fit, long maxPixels, OutboundClient.Limits fetch, Decoding decoding, Path folder) {
    /** What happens to a picture of another size than the video's. */
    public enum Fit {
        /** It is refused. */
        REJECT,
        /** It fills everything; what sticks out is cut off. */
        COVER,
        /** All of it is seen, between black bars. */
        CONTAIN
    }

    /**
     * How many pictures and uploaded videos are looked at at once.
     *
     * @param slots at once, at least 1
     * @param patience how long one waits for its turn
     */
    public record Decoding(int slots, Duration patience) {}
}
