package dev.kinora.cli;

/** An expected failure: one sentence for people, no stack trace, and the exit code. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    Trouble(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
