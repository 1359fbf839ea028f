package dev.kinora.server.reference;

import dev.kinora.media.FrameAt;
import dev.kinora.media.MediaException;
import dev.kinora.media.Probe;
import dev.kinora.media.Transcoder;
import dev.kinora.server.model.ApiErrors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at videos that requests bring along. Thread-safe. */
public final class UploadedClips {
    private static final int MAX_SIDE = 8192;

    private final Transcoder transcoder;
    private final DecodeSlots slots;
    private final Limits limits;
    private final Path folder;

    /**
     * Largest uploads.
     *
     * @param videoBytes of a video that is edited or extended
     * @param characterBytes of one that a character is made of
     */
    public record Limits(long videoBytes, long characterBytes) {}

    /**
     * @param transcoder whose limits are those of one look
     * @param folder where a frame lies meanwhile; must exist
     */
    public UploadedClips(Transcoder transcoder, DecodeSlots slots, Limits limits, Path folder) {
        this.transcoder = transcoder;
        this.slots = slots;
        this.limits = limits;
        this.folder = folder;
    }

    /**
     * What an uploaded video holds.
     *
     * @param seconds its length, above 0
     * @param width pixels as shown
     * @param height pixels as shown
     * @param mediaType for example {@code video/mp4}
     */
    public record Clip(double seconds, int width, int height, String mediaType) {}

    /** Largest uploads; the reader of bodies holds them. */
    public Limits limits() {
        return limits;
    }

    /**
     * Looks at a video: reads all of it, decodes its first frame.
     *
     * @throws dev.kinora.server.model.ApiException {@code invalid_video} for what is damaged, cut short or no video,
     *     row 40 when too many are at it
     */
    public Clip look(Path file) {
        try {
            return slots.inTurn(() -> clip(file));
        } catch (MediaException e) {
            throw switch (e.kind()) {
                case BAD_INPUT, FAILED -> ApiErrors.badVideo("it is damaged, cut short or no video");
                case TIMEOUT -> ApiErrors.badVideo("reading it took too long");
                case NO_SPACE -> ApiErrors.storageFull();
                case CANCELLED -> ApiErrors.overloaded();
                case TOOL_MISSING -> e;
            };
        }
    }

    private Clip clip(Path file) {
        Probe probe = transcoder.probe(file);
        Probe.Video video = probe.video().orElseThrow(() -> ApiErrors.badVideo("it holds no picture"));
        if (probe.container().contains("pipe") || probe.container().contains("image2")) {
            throw ApiErrors.badVideo("it is a still picture");
        }
        double seconds = video.fpsNumerator() > 0 && video.frames() > 0
                ? video.frames() / video.fps()
                : probe.duration().toNanos() / 1e9;
        if (video.frames() < 1 || seconds <= 0) {
            throw ApiErrors.badVideo("it has no length");
        }
        if (video.width() > MAX_SIDE || video.height() > MAX_SIDE) {
            throw ApiErrors.badVideo("it is wider or taller than " + MAX_SIDE + " pixels");
        }
        decodeFirst(file);
        return new Clip(seconds, video.width(), video.height(), mediaType(probe.container()));
    }

    private void decodeFirst(Path file) {
        try {
            Path frame = Files.createTempFile(folder, "clip-", ".png");
            try {
                transcoder.frame(file, FrameAt.first(), frame);
            } finally {
                Files.deleteIfExists(frame);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mediaType(String container) {
        if (container.contains("mp4")) {
            return "video/mp4";
        }
        return container.contains("webm") ? "video/webm" : "application/octet-stream";
    }
}
