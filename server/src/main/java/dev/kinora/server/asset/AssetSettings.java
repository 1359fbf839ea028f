package dev.kinora.server.asset;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where assets lie and how long they live.
 *
 * @param folder where {@link FileAssetStore} keeps them; made when missing
 * @param timeToLive time from completion to {@code expires_at}; zero keeps assets for ever
 * @param grace how long after {@code expires_at} the bytes are still served
 * @param sweepEvery how often expired assets are looked for, above zero
 */
public record AssetSettings(Path folder, Duration timeToLive, Duration grace, Duration sweepEvery) {
    public AssetSettings {
        if (timeToLive.isNegative() || grace.isNegative() || !sweepEvery.isPositive()) {
            throw new IllegalArgumentException(
                    "timeToLive and grace must not be negative, sweepEvery must be above zero");
        }
    }

    /** One hour as upstream did, ten minutes of grace. */
    public static AssetSettings in(Path folder) {
        return new AssetSettings(folder, Duration.ofHours(1), Duration.ofMinutes(10), Duration.ofMinutes(1));
    }

    /** Whether assets ever expire. */
    public boolean expires() {
        return timeToLive.isPositive();
    }
}
