package dev.kinora.server.model;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A video's name on the wire: {@code video_} and 48 lower-case hex digits. The first eight digits are the second of
 * its creation, so that the order of ids is the order of creation.
 *
 * @param value the whole name
 */
public record VideoId(String value) implements Comparable<VideoId> {
    private static final String PREFIX = "video_";
    private static final int DIGITS = 48;

    public VideoId {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not a video id: " + value);
        }
    }

    /** Reads an id as a caller sent it; empty when it cannot be the id of any video. */
    public static Optional<VideoId> parse(String text) {
        return wellFormed(text) ? Optional.of(new VideoId(text)) : Optional.empty();
    }

    /** When the video was accepted, to the second. */
    public Instant createdAt() {
        return Instant.ofEpochSecond(HexFormat.fromHexDigits(value, PREFIX.length(), PREFIX.length() + 8));
    }

    @Override
    public int compareTo(VideoId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    static VideoId ofDigits(String digits) {
        return new VideoId(PREFIX + digits);
    }

    private static boolean wellFormed(String text) {
        if (text.length() != PREFIX.length() + DIGITS || !text.startsWith(PREFIX)) {
            return false;
        }
        return text.chars().skip(PREFIX.length()).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
