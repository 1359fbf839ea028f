package dev.kinora.server.config;

import java.time.Duration;

/**
 * Batches.
 *
 * @param inFlight lines of all batches whose videos are on their way
 * @param assetTtl how long the videos of a batch are kept
 * @param cancelGrace how long begun lines may take to end
 * @param window how long a batch may take
 * @param input limits of an input file
 */
public record BatchesConfig(
        @Setting(
                value = "videos of all batches that may wait or render at once; further lines are begun as others end",
                standard = "64",
                min = 1,
                max = 100_000)
        int inFlight,

        @Setting(
                value = "from the completion of a batch to the `expires_at` of its videos; 0 keeps them for ever, and"
                        + " so does `assets.ttl: 0`",
                standard = "24h",
                min = 0,
                max = 315_360_000_000L)
        Duration assetTtl,

        @Setting(
                value = "how long rendering videos may take to end once their batch was cancelled or ran out of time",
                standard = "10m",
                min = 0,
                max = 86_400_000)
        Duration cancelGrace,

        @Setting(
                value = "how long a batch may take from its creation on",
                standard = "24h",
                min = 1_000,
                max = 2_592_000_000L)
        Duration window,

        InputConfig input) {
    /**
     * Limits of an input file.
     *
     * @param maxBytes of the file
     * @param lines of the file
     * @param line bytes of one line
     * @param errors how many faults are told
     */
    public record InputConfig(
            @Setting(value = "bytes of an input file", standard = "200MiB", min = 1024, max = 1_099_511_627_776L)
            ByteSize maxBytes,

            @Setting(value = "lines of an input file", standard = "50000", min = 1, max = 10_000_000)
            int lines,

            @Setting(value = "bytes of one line", standard = "24MiB", min = 1024, max = 1_073_741_824)
            ByteSize line,

            @Setting(
                    value = "faults of an input file that are told; it is read no further then",
                    standard = "100",
                    min = 1,
                    max = 10_000)
            int errors) {}
}
