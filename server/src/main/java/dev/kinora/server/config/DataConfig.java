package dev.kinora.server.config;

import java.nio.file.Path;

/**
 * Where everything is kept.
 *
 * @param dir database, assets and working files; made when missing
 */
public record DataConfig(
        @Setting(
                value = "folder of the database, the assets and the working files; made when missing; one server only",
                standard = "./kinora-data")
        Path dir) {}
