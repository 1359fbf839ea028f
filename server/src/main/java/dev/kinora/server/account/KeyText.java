package dev.kinora.server.account;

import dev.kinora.server.model.KeyHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key as its holder shows it: {@code sk-kinora-}, ten letters and digits that name it, and 44 that are its secret, 262
 * random bits.
 *
 * <p>A secret of that size cannot be guessed, so one round of a fast hash keeps it as well as a slow one would, and the
 * name inside spares a look at the hash of every other key.
 */
public final class KeyText {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int NAME_LENGTH = 10;
    private static final int SECRET_LENGTH = 44;
    private static final int SALT_BYTES = 16;
    private static final int HINT_START = 6;
    private static final int HINT_END = 2;
    private static final String PREFIX = "sk-kinora-";
    private static final Pattern FORM =
            Pattern.compile(PREFIX + "([0-9A-Za-z]{" + NAME_LENGTH + "})[0-9A-Za-z]{" + SECRET_LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;
    private final String name;

    private KeyText(String text, String name) {
        this.text = text;
        this.name = name;
    }

    /** A key that nobody had before. */
    public static KeyText generate() {
        String name = letters(NAME_LENGTH);
        return new KeyText(PREFIX + name + letters(SECRET_LENGTH), name);
    }

    /** A key that was shown; empty when it is none of ours. */
    public static Optional<KeyText> parse(String shown) {
        Matcher form = FORM.matcher(shown);
        return form.matches() ? Optional.of(new KeyText(shown, form.group(1))) : Optional.empty();
    }

    /** What its holder keeps. */
    public String text() {
        return text;
    }

    /** Its id, which is no secret. */
    public String id() {
        return "key_" + name;
    }

    /** Its beginning and its end. */
    public String hint() {
        return text.substring(0, HINT_START) + "…" + text.substring(text.length() - HINT_END);
    }

    /** Its hash under a salt of its own. */
    public KeyHash hash() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new KeyHash(hex(salt), hex(hash(salt)));
    }

    /** Whether this is the key that was hashed; takes as long for a near miss as for a far one. */
    public boolean matches(KeyHash stored) {
        HexFormat hex = HexFormat.of();
        return MessageDigest.isEqual(hex.parseHex(stored.hash()), hash(hex.parseHex(stored.salt())));
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return hint();
    }

    private byte[] hash(byte[] salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new LinkageError("every Java has HmacSHA256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String letters(int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }
}
