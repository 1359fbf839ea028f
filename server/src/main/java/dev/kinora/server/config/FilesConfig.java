package dev.kinora.server.config;

import java.time.Duration;

/**
 * Uploaded files.
 *
 * @param maxBytes of one file
 * @param batchTtl how long files of batches are kept
 */
public record FilesConfig(
        @Setting(
                value = "bytes of one file that is uploaded to `/files`",
                standard = "512MiB",
                min = 1024,
                max = 1_099_511_627_776L)
        ByteSize maxBytes,

        @Setting(
                value = "how long input and output files of batches are kept when nobody says otherwise; 0 = for ever",
                standard = "720h",
                min = 0,
                max = 315_360_000_000L)
        Duration batchTtl) {}
