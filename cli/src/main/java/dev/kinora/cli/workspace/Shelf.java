package dev.kinora.cli;

import dev.kinora.client.Download;
import dev.kinora.client.Video;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where finished videos go: the film into one folder, its description into another, both under the same name.
 *
 * @param films folder of the MP4 files
 * @param descriptions folder of the JSON files
 */
record Shelf(Path films, Path descriptions) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneId.systemDefault());

    /**
     * A video on the shelf.
     *
     * @param film the MP4
     * @param description what the JSON says
     */
    record Placed(Path film, ObjectNode description) {}

    /** Fetches the film to its place and describes it. */
    Placed place(Video video, Function<Path, Download> fetch) {
        String name = STAMP.format(video.createdAt()) + "-" + video.id().replaceAll("[^A-Za-z0-9_-]", "_");
        Path film = films.resolve(name + ".mp4");
        Download download = fetch.apply(film);
        ObjectNode description = describe(video, download, film);
        write(descriptions.resolve(name + ".json"), Json.pretty(description) + "\n");
        return new Placed(film, description);
    }

    private static ObjectNode describe(Video video, Download download, Path film) {
        ObjectNode description = Json.object();
        description.put("file", film.toString());
        description.put("bytes", download.bytes());
        description.put("sha256", download.sha256());
        description.put("verified", download.check().name().toLowerCase(Locale.ROOT));
        description.put("kinora_version", Version.of(Shelf.class));
        description.set("video", Json.parse(video.json()));
        return description;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Trouble(ExitCode.FAULT, "The description " + file + " cannot be written: " + e);
        }
    }
}
