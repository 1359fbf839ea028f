package dev.kinora.animatic.language;

/** A language that prompts are read in. */
public enum Language {
    ENGLISH("en"),
    FRENCH("fr");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code of ISO 639-1. */
    public String code() {
        return code;
    }
}
