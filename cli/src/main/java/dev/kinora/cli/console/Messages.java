package dev.kinora.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything the program says, in one language. The texts lie in {@code messages.properties} and
 * {@code messages_fr.properties}; places for values are written <code>{0}</code>, and quotes mean nothing. Thread-safe.
 */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final ResourceBundle texts;

    private Messages(Language language, ResourceBundle texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The messages in the language of these variables. */
    public static Messages of(Map<String, String> environment) {
        return in(Language.of(environment));
    }

    /** The messages in this language. */
    public static Messages in(Language language) {
        return new Messages(language, bundle("messages", language));
    }

    /** The texts of the help pages in the same language, as the parser of arguments reads them. */
    public ResourceBundle help() {
        return bundle("help", language);
    }

    /** The text of this key with these values; the key itself where there is none, so that no failure hides another. */
    public String text(String key, Object... values) {
        try {
            return filled(texts.getString(key), values);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** The text for this many: that of the key and {@code .one}, else that of the key and {@code .other}; {@code {0}} is the number. */
    public String count(String key, long number) {
        boolean single = language == Language.FRENCH ? number < 2 : number == 1;
        return text(key + (single ? ".one" : ".other"), number);
    }

    /** A number with this many decimals, as the language writes it. */
    public String number(double value, int decimals) {
        return String.format(language.locale(), "%." + decimals + "f", value);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** How numbers are written. */
    public Locale locale() {
        return language.locale();
    }

    private static String filled(String text, Object... values) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < values.length ? String.valueOf(values[index]) : place.group());
        });
    }

    private static ResourceBundle bundle(String name, Language language) {
        String file = "/dev/kinora/cli/" + name + language.suffix() + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
