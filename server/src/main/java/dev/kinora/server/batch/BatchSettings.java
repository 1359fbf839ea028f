package dev.kinora.server.batch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How batches are run.
 *
 * @param workFolder where results lie until they are stored; must exist
 * @param input limits of an input file
 * @param times how long what may take
 * @param inFlight lines of all batches whose videos may be on their way at once, at least 1
 */
public record BatchSettings(Path workFolder, Input input, Times times, int inFlight) {
    /**
     * Limits of an input file.
     *
     * @param maxBytes of the file
     * @param maxLines of the file
     * @param maxLineBytes of one line
     * @param maxFaults how many faults are told; it is read no further then
     */
    public record Input(long maxBytes, int maxLines, int maxLineBytes, int maxFaults) {
        public Input {
            if (maxBytes < 1 || maxLines < 1 || maxLineBytes < 1 || maxFaults < 1) {
                throw new IllegalArgumentException("limits of an input must be above zero");
            }
        }
    }

    /**
     * How long what may take.
     *
     * @param window from the creation of a batch to its expiry
     * @param grace how long begun lines may take to end once no more are begun
     * @param assetLife from the completion of a batch to the expiry of its videos; zero keeps them for ever
     */
    public record Times(Duration window, Duration grace, Duration assetLife) {
        public Times {
            if (!window.isPositive() || grace.isNegative() || assetLife.isNegative()) {
                throw new IllegalArgumentException("window must be above zero, grace and assetLife not negative");
            }
        }
    }

    public BatchSettings {
        if (inFlight < 1) {
            throw new IllegalArgumentException("inFlight must be above zero");
        }
    }
}
