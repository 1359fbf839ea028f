package dev.kinora.cli.workspace;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.client.video.Variant;
import dev.kinora.client.video.Video;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where finished videos go: the film into one folder, its description into another, both under the same name, which is
 * the time stamp of the video and its id.
 *
 * @param films folder of the MP4 files
 * @param descriptions folder of the JSON files
 */
public record Shelf(Path films, Path descriptions) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneId.systemDefault());

    /** Where an asset of the video goes. */
    public Path asset(Video video, Variant variant) {
        String kind = variant == Variant.VIDEO ? "" : "-" + variant.wire();
        return films.resolve(name(video) + kind + variant.extension());
    }

    /** Where the description of the video goes. */
    public Path description(Video video) {
        return descriptions.resolve(name(video) + ".json");
    }

    /** Where the description of a request goes that never became a video. */
    public Path refusal(Instant when) {
        return descriptions.resolve(STAMP.format(when) + "-refused-" + when.toEpochMilli() % 1000 + ".json");
    }

    /** An id as the part of a file's name. */
    public static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    /** Writes a text so that whoever reads it finds the old one or the new one, never a half. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Trouble(ExitCode.FAULT, "file.unwritable", file, e);
        }
    }

    private static String name(Video video) {
        return STAMP.format(video.createdAt()) + "-" + safe(video.id());
    }
}
