package dev.kinora.server.render;

import dev.kinora.engine.CostClass;
import dev.kinora.engine.EngineFault;
import dev.kinora.media.MediaException;
import dev.kinora.server.asset.AssetException;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoFailure.Code;
import dev.kinora.server.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the failures of engines, media programs and storage mean for a video. */
final class Failures {
    private static final VideoFailure STORAGE_FULL =
            VideoFailure.serverError("The server's storage is full; the video could not be stored.");

    private Failures() {}

    /** A failure the engine reported. A paid engine is asked again only when it cannot have taken the job. */
    static RenderFailure of(EngineFault fault, CostClass cost) {
        VideoFailure failure =
                switch (fault.kind()) {
                    case MODERATION_INPUT, MODERATION_OUTPUT -> VideoFailure.moderationBlocked();
                    case INVALID_REQUEST, UNSUPPORTED -> new VideoFailure(Code.INVALID_INPUT, fault.message());
                    case TIMEOUT -> new VideoFailure(Code.TIMEOUT, fault.message());
                    case ACCEPT_UNKNOWN -> ambiguous();
                    case CANCELED -> new VideoFailure(Code.CANCELLED, "The engine cancelled the render.");
                    case STORAGE -> STORAGE_FULL;
                    case AUTH,
                            QUOTA,
                            RATE_LIMIT,
                            BUSY,
                            TRANSPORT_BEFORE_ACCEPT,
                            OUT_OF_MEMORY,
                            ENGINE_FAULT,
                            LOST,
                            BAD_MEDIA -> VideoFailure.serverError("The engine failed: " + fault.message());
                };
        boolean again = fault.kind().retryable() && (cost == CostClass.FREE || neverTaken(fault));
        return again ? RenderFailure.forNow(failure) : RenderFailure.forGood(failure);
    }

    /** Nobody knows whether a paid engine took the job. */
    static VideoFailure ambiguous() {
        return new VideoFailure(
                Code.ENGINE_AMBIGUOUS,
                "The connection to the engine broke while the job was handed over; it may or may not have been "
                        + "accepted, and is not submitted twice.");
    }

    /** What a failure on this machine means; empty when it is a bug. */
    static Optional<RenderFailure> of(Exception thrown) {
        return switch (thrown) {
            case MediaException media -> Optional.of(of(media));
            case AssetException asset ->
                Optional.of(
                        asset.kind() == AssetException.Kind.FULL
                                ? RenderFailure.forGood(STORAGE_FULL)
                                : RenderFailure.forNow(
                                        VideoFailure.serverError("The server could not store the video.")));
            case StoreException store ->
                Optional.of(
                        store.kind() == StoreException.Kind.FULL
                                ? RenderFailure.forGood(STORAGE_FULL)
                                : RenderFailure.forNow(
                                        VideoFailure.serverError("The server's database did not answer.")));
            case IOException io -> Optional.of(of(io));
            case UncheckedIOException io -> Optional.of(of(io.getCause()));
            default -> Optional.empty();
        };
    }

    private static RenderFailure of(MediaException media) {
        return switch (media.kind()) {
            case NO_SPACE -> RenderFailure.forGood(STORAGE_FULL);
            case TOOL_MISSING ->
                RenderFailure.forGood(VideoFailure.serverError(
                        "The server's FFmpeg is missing or broken; its operator has to repair it."));
            case TIMEOUT, FAILED, CANCELLED, BAD_INPUT ->
                RenderFailure.forNow(VideoFailure.serverError("The video could not be encoded: " + media.getMessage()));
        };
    }

    private static RenderFailure of(@Nullable IOException io) {
        String message = io == null ? "" : String.valueOf(io.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("quota exceeded")
                ? RenderFailure.forGood(STORAGE_FULL)
                : RenderFailure.forNow(VideoFailure.serverError("The server could not write the video's files."));
    }

    private static boolean neverTaken(EngineFault fault) {
        return switch (fault.kind()) {
            case RATE_LIMIT, BUSY, TRANSPORT_BEFORE_ACCEPT -> true;
            default -> false;
        };
    }
}
