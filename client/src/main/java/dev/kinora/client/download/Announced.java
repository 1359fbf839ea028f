package dev.kinora.client.download;

import dev.kinora.client.http.Opened;
import java.net.http.HttpHeaders;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer says about the whole file, of which its body is perhaps the rest.
 *
 * @param tag the strong entity tag: only such a one says that two answers hold the same bytes
 * @param sha256 SHA-256 of the file, 64 lower-case hex digits
 * @param total the file's length
 * @param from where in the file the body begins
 */
record Announced(Optional<String> tag, Optional<String> sha256, OptionalLong total, long from) {
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");
    private static final Pattern TAG_HASH = Pattern.compile("\"([0-9a-f]{64})\"");
    /** RFC 9530. {@code Repr-Digest} is about the file, whatever range of it the answer holds. */
    private static final Pattern DIGEST = Pattern.compile("(?:.*[,\\s])?sha-256=:([A-Za-z0-9+/]{43}=):.*");

    private static final int PARTIAL = 206;

    /** What this answer says; {@code from} is -1 when it is a part that does not say of what. */
    static Announced by(Opened answer) {
        HttpHeaders headers = answer.headers();
        Optional<String> tag = headers.firstValue("etag").filter(text -> text.startsWith("\""));
        Optional<String> sha256 = hash(tag, headers);
        if (answer.status() != PARTIAL) {
            return new Announced(tag, sha256, headers.firstValueAsLong("content-length"), 0);
        }
        Matcher range =
                CONTENT_RANGE.matcher(headers.firstValue("content-range").orElse(""));
        if (!range.matches()) {
            return new Announced(tag, sha256, OptionalLong.empty(), -1);
        }
        OptionalLong total =
                range.group(2).equals("*") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(range.group(2)));
        return new Announced(tag, sha256, total, Long.parseLong(range.group(1)));
    }

    private static Optional<String> hash(Optional<String> tag, HttpHeaders headers) {
        Matcher digest = DIGEST.matcher(headers.firstValue("repr-digest").orElse(""));
        if (digest.matches()) {
            return Optional.of(HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1))));
        }
        Matcher hash = TAG_HASH.matcher(tag.orElse(""));
        return hash.matches() ? Optional.of(hash.group(1)) : Optional.empty();
    }
}
