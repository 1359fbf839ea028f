package dev.kinora.cli.batch;

import java.util.Arrays;
import java.util.Locale;

/** How far a wish is. */
public enum State {
    /** Nothing was asked of a server, as far as is known. */
    NEW("batch.new"),
    /** The video is at the server. */
    ASKED("batch.asked"),
    /** Its film is here. */
    DONE("batch.finished"),
    /** It came to nothing. */
    FAILED("batch.failed");

    private final String key;

    State(String key) {
        this.key = key;
    }

    /** Key of the message that tells it. */
    public String key() {
        return key;
    }

    /** Its word in the ledger. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElse(NEW);
    }
}
