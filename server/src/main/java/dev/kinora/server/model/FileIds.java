package dev.kinora.server.model;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.OptionalLong;

/**
 * Makes and reads the ids of uploaded files: {@code file-} and 22 letters and digits. The first nine are the moment the
 * file came, so that a list can go on behind a file that was deleted meanwhile; the others are random. Thread-safe.
 */
public final class FileIds {
    private static final String PREFIX = "file-";
    private static final int LENGTH = 22;
    private static final int MOMENT = 9;
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final Ticks ticks;
    private final SecureRandom random = new SecureRandom();

    public FileIds(InstantSource clock) {
        this.ticks = new Ticks(clock);
    }

    /** The id of a file that is accepted now. */
    public String next() {
        char[] digits = new char[LENGTH];
        long tick = ticks.next();
        for (int i = MOMENT - 1; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (tick % DIGITS.length()));
            tick /= DIGITS.length();
        }
        for (int i = MOMENT; i < LENGTH; i++) {
            digits[i] = DIGITS.charAt(random.nextInt(DIGITS.length()));
        }
        return PREFIX + new String(digits);
    }

    /** Where a file stands among all files, growing with the moment it came; empty when the text is no file's id. */
    public static OptionalLong position(String id) {
        if (id.length() != PREFIX.length() + LENGTH || !id.startsWith(PREFIX)) {
            return OptionalLong.empty();
        }
        long position = 0;
        for (int i = PREFIX.length(); i < id.length(); i++) {
            int digit = DIGITS.indexOf(id.charAt(i));
            if (digit < 0) {
                return OptionalLong.empty();
            }
            if (i < PREFIX.length() + MOMENT) {
                position = position * DIGITS.length() + digit;
            }
        }
        return OptionalLong.of(position);
    }
}
