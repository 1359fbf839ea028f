package dev.kinora.server.config;

import java.nio.file.Path;

/**
 * Where everything is kept.
 *
 * @param dir database, assets and working files; made when missing
 * @param recentVideos how many videos are kept in memory
 */
public record DataConfig(
        @Setting(
                value = "folder of the database, the assets and the working files; made when missing; one server only",
                standard = "./kinora-data")
        Path dir,

        @Setting(
                value = "how many videos read lately are kept in memory for callers who ask again",
                standard = "10000",
                min = 1,
                max = 10_000_000)
        int recentVideos) {}
