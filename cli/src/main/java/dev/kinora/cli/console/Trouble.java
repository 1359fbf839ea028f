package dev.kinora.cli.console;

/** An expected failure: one sentence for people, no stack trace, and the exit code. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final String key;
    private final transient Object[] values;

    /**
     * A failure.
     *
     * @param code how the program ends
     * @param key of the sentence
     * @param values that stand in it
     */
    public Trouble(ExitCode code, String key, Object... values) {
        super(Messages.in(Language.ENGLISH).text(key, values));
        this.code = code;
        this.key = key;
        this.values = values.clone();
    }

    /** How the program ends. */
    public ExitCode code() {
        return code;
    }

    /** The sentence in the language of these messages. */
    public String in(Messages messages) {
        return messages.text(key, values);
    }
}
