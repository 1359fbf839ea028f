package dev.kinora.media;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where {@link FrameEncoder} also leaves the video while it grows: as HLS, in {@value #PLAYLIST}, {@value #INIT} and
 * {@code segment0.m4s}, {@code segment1.m4s} and so on. It is the same encoding twice in a container, not a second
 * encoding. Files appear whole under their names; the playlist names a segment once it is there, and its end once the
 * video has ended.
 *
 * @param folder made when missing; belongs to the caller, who removes it
 * @param segment length of a segment, above zero; each begins with a key frame, so short ones cost bytes
 */
public record PreviewSpec(Path folder, Duration segment) {
    /** Name of the playlist. */
    public static final String PLAYLIST = "preview.m3u8";

    /** Name of the file that every segment builds on. */
    public static final String INIT = "init.mp4";

    public PreviewSpec {
        folder = folder.toAbsolutePath().normalize();
        if (!segment.isPositive()) {
            throw new IllegalArgumentException("segment must be above zero: " + segment);
        }
    }

    /** Where the playlist is, once the first segment is there. */
    public Path playlist() {
        return folder.resolve(PLAYLIST);
    }

    /**
     * Removes the folder and the files in it.
     *
     * @throws IOException when one of them cannot be removed
     */
    public void delete() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
