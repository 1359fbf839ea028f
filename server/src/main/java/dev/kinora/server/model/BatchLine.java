package dev.kinora.server.model;

import java.util.Optional;

/**
 * One request of a batch.
 *
 * @param number its line in the input, counted from 1
 * @param customId the caller's name of it, unique in the batch
 * @param place where its bytes lie in the input
 * @param fate what became of it
 */
public record BatchLine(int number, String customId, Place place, Fate fate) {
    /**
     * Where a line lies.
     *
     * @param start first byte, counted from 0
     * @param length in bytes, without the end of the line
     */
    public record Place(long start, int length) {}

    /** What became of a line. */
    public sealed interface Fate {
        /** Not begun. */
        record Waiting() implements Fate {}

        /** Its video is on its way. */
        record Running(VideoId video) implements Fate {}

        /** Its video is completed or failed. */
        record Answered(VideoId video) implements Fate {}

        /** The request was no good. */
        record Refused(ApiError error) implements Fate {}

        /** Its video was deleted before the batch was over. */
        record Deleted() implements Fate {}

        /** It was begun, and stopped because the batch was cancelled or ran out of time. */
        record CutOff() implements Fate {}
    }

    /** A line that has not been begun. */
    public static BatchLine waiting(int number, String customId, Place place) {
        return new BatchLine(number, customId, place, new Fate.Waiting());
    }

    /** The video of a line that was begun. */
    public Optional<VideoId> video() {
        return switch (fate) {
            case Fate.Running(VideoId video) -> Optional.of(video);
            case Fate.Answered(VideoId video) -> Optional.of(video);
            case Fate.Waiting _, Fate.Refused _, Fate.Deleted _, Fate.CutOff _ -> Optional.empty();
        };
    }
}
