package dev.kinora.server.config;

import java.time.Duration;

/**
 * Limits of request bodies.
 *
 * @param max bytes of one body
 * @param field bytes of one text field
 * @param parts parts of one form
 * @param partHeader bytes of the headers of one part
 * @param memory bytes all bodies together may hold in memory
 * @param large how many bodies above {@code max}, such as uploads of files, are read at the same time
 * @param turn how long a further one waits
 */
public record BodiesConfig(
        @Setting(value = "bytes of one request body", standard = "32MiB", min = 1024, max = 1_073_741_824)
        ByteSize max,

        @Setting(value = "bytes of one text field of a form", standard = "24MiB", min = 1024, max = 1_073_741_824)
        ByteSize field,

        @Setting(value = "parts of one form", standard = "64", min = 1, max = 10_000)
        int parts,

        @Setting(value = "bytes of the headers of one part", standard = "8KiB", min = 256, max = 1_048_576)
        ByteSize partHeader,

        @Setting(
                value =
                        "bytes all request bodies together may hold in memory; further ones wait, then are answered 503",
                standard = "128MiB",
                min = 1_048_576,
                max = 1_099_511_627_776L)
        ByteSize memory,

        @Setting(
                value = "how many bodies above `max` (files and clips) are read at the same time",
                standard = "32",
                min = 1,
                max = 10_000)
        int large,

        @Setting(
                value = "how long a further one waits for its turn before it is answered 503",
                standard = "15m",
                min = 1_000,
                max = 86_400_000)
        Duration turn) {}
