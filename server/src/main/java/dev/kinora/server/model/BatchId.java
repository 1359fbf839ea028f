package dev.kinora.server.model;

import java.util.Optional;

/**
 * A batch's name on the wire: {@code batch_} and 32 lower-case hex digits, the first twelve the millisecond of its
 * creation, so that the order of ids is the order of creation.
 *
 * @param value the whole name
 */
public record BatchId(String value) implements Comparable<BatchId> {
    private static final String PREFIX = "batch_";
    private static final int DIGITS = 32;

    public BatchId {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not a batch id: " + value);
        }
    }

    /** Reads an id as a caller sent it; empty when it cannot be the id of any batch. */
    public static Optional<BatchId> parse(String text) {
        return wellFormed(text) ? Optional.of(new BatchId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(BatchId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    static BatchId ofDigits(String digits) {
        return new BatchId(PREFIX + digits);
    }

    private static boolean wellFormed(String text) {
        if (text.length() != PREFIX.length() + DIGITS || !text.startsWith(PREFIX)) {
            return false;
        }
        return text.chars().skip(PREFIX.length()).allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
