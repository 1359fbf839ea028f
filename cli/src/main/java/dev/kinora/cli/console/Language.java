package dev.kinora.cli.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A language the program speaks. */
public enum Language {
    /** What is spoken where nothing else is asked for. */
    ENGLISH(Locale.ENGLISH, ""),
    /** French. */
    FRENCH(Locale.FRENCH, "_fr");

    private static final List<String> VARIABLES = List.of("KINORA_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private final Locale locale;
    private final String suffix;

    Language(Locale locale, String suffix) {
        this.locale = locale;
        this.suffix = suffix;
    }

    /**
     * The language of these variables: the first that is set of {@code KINORA_LANG}, {@code LC_ALL}, {@code LC_MESSAGES}
     * and {@code LANG}; where none is, as on Windows, the system's own.
     */
    public static Language of(Map<String, String> environment) {
        for (String name : VARIABLES) {
            String value = environment.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                return named(value);
            }
        }
        return named(Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    }

    /** The language of a name such as {@code fr}, {@code fr_CA.UTF-8} or {@code fr-FR}; English when it is another one. */
    private static Language named(String name) {
        String code = name.toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
        return code.equals("fr") || code.equals("french") ? FRENCH : ENGLISH;
    }

    /** How it writes numbers. */
    public Locale locale() {
        return locale;
    }

    /** What the names of its files end with, before the dot. */
    public String suffix() {
        return suffix;
    }
}
