package dev.kinora.server.http;

import dev.kinora.server.model.ApiErrors;
import java.math.BigInteger;

/** Reads a whole number that stands in a query or a header. Row 38. */
final class QueryNumber {
    private static final int MAX_DIGITS = 100;

    private QueryNumber() {}

    /** The number in {@code text}, which must be {@code min} to {@code max}; {@code name} is told with a refusal. */
    static long within(String name, String text, long min, long max) {
        if (text.length() > MAX_DIGITS || !text.matches("[+-]?\\d+")) {
            throw ApiErrors.invalidType(name, "an integer", "string");
        }
        BigInteger number = new BigInteger(text);
        if (number.compareTo(BigInteger.valueOf(min)) < 0) {
            throw ApiErrors.integerTooSmall(name, min, number.toString());
        }
        if (number.compareTo(BigInteger.valueOf(max)) > 0) {
            throw ApiErrors.integerTooLarge(name, max, number.toString());
        }
        return number.longValueExact();
    }
}
