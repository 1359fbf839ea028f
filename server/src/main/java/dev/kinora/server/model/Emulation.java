package dev.kinora.server.model;

import java.util.Locale;

/** Whether something similar may be made where an engine cannot do itself what is asked. */
public enum Emulation {
    ALLOWED,
    FORBIDDEN;

    /** As it is stored. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is stored like that.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Emulation ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
