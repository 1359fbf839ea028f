package dev.kinora.cli.mcp;

import dev.kinora.cli.console.Json;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import dev.kinora.client.video.Variant;
import dev.kinora.client.video.Video;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Saves an asset of a finished video in the output folder. */
final class DownloadVideo implements VideoTool {
    private final Workplace place;
    private final OutputFolder folder;

    DownloadVideo(Workplace place) {
        this.place = place;
        this.folder = new OutputFolder(place.output());
    }

    @Override
    public Card card() {
        List<String> variants =
                Arrays.stream(Variant.values()).map(Variant::wire).toList();
        return new Card(
                "download_video",
                "Saves a completed video as a file in the output folder of this machine and tells its path. Length and"
                        + " checksum are verified.",
                List.of(
                        Parameters.ID,
                        Parameter.optional(
                                "variant",
                                new Kind.Word(variants),
                                "video: the MP4, which is usual. thumbnail: its first frame. spritesheet: a grid of"
                                        + " its frames."),
                        Parameters.name(
                                "file_name",
                                "Name of the file, without a folder; it must not exist yet. Usually the time stamp and"
                                        + " the id of the video.")),
                Effect.ADDS);
    }

    @Override
    public Answer call(Arguments arguments, Ticker ticker) {
        Variant variant = arguments
                .optional("variant")
                .map(word -> Variant.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Variant.VIDEO);
        Video video = place.studio().videos().retrieve(arguments.text("video_id"));
        Path target = folder.place(video, variant, arguments.optional("file_name"));
        DownloadOptions options =
                DownloadOptions.defaults().withDeadline(place.longest()).withCancellation(place.ending());
        Download download = place.studio().videos().download(video.id(), variant, target, options);
        return Answer.of(Json.object()
                .put("file", download.file().toAbsolutePath().normalize().toString())
                .put("bytes", download.bytes())
                .put("sha256", download.sha256())
                .put("verified", download.check().name().toLowerCase(Locale.ROOT)));
    }
}
