package dev.kinora.server.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Part of an asset.
 *
 * @param first first byte, counted from 0
 * @param last last byte, included
 */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE =
            Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** What a {@code Range} header asks for. */
    sealed interface Wish {
        /** Everything: no range, several, or one that cannot be read. */
        record Whole() implements Wish {}

        /** One part. */
        record Part(ByteRange range) implements Wish {}

        /** A part outside the asset. */
        record Unsatisfiable() implements Wish {}
    }

    /** Reads a header against an asset of that many bytes. */
    static Wish wish(Optional<String> header, long total) {
        Optional<Matcher> single = header.map(SINGLE::matcher).filter(Matcher::matches);
        if (single.isEmpty()) {
            return new Wish.Whole();
        }
        String from = single.get().group(1);
        String to = single.get().group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? new Wish.Whole() : suffix(Long.parseLong(to), total);
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? total - 1 : Long.parseLong(to);
        if (!to.isEmpty() && last < first) {
            return new Wish.Whole();
        }
        return first >= total
                ? new Wish.Unsatisfiable()
                : new Wish.Part(new ByteRange(first, Math.min(last, total - 1)));
    }

    private static Wish suffix(long length, long total) {
        if (length == 0 || total == 0) {
            return new Wish.Unsatisfiable();
        }
        return new Wish.Part(new ByteRange(Math.max(0, total - length), total - 1));
    }

    long length() {
        return last - first + 1;
    }
}
