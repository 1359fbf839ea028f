package dev.kinora.server.store;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the embedded database is used.
 *
 * @param dataDirectory where the database file lies; made when missing
 * @param patience how long a caller waits for a connection or for its turn to write, above zero
 * @param readers connections for reading, at least 1
 * @param writeQueue writes that may wait at once, at least 1
 * @param writeBatch writes that may share one commit, at least 1
 */
public record StoreSettings(Path dataDirectory, Duration patience, int readers, int writeQueue, int writeBatch) {
    public StoreSettings {
        if (!patience.isPositive() || readers < 1 || writeQueue < 1 || writeBatch < 1) {
            throw new IllegalArgumentException("patience, readers, writeQueue and writeBatch must be above zero");
        }
    }

    /** What fits a small machine. */
    public static StoreSettings in(Path dataDirectory) {
        return new StoreSettings(dataDirectory, Duration.ofSeconds(10), 4, 4096, 128);
    }
}
