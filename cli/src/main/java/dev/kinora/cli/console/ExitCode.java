package dev.kinora.cli.console;

/** How the program ends; the numbers are part of its interface. */
public enum ExitCode {
    /** Done. */
    OK(0),
    /** Something broke that should not. */
    FAULT(1),
    /** The command line is wrong, or a file it names. */
    USAGE(2),
    /** The server refused the request. */
    REFUSED(3),
    /** The video failed. */
    VIDEO_FAILED(4),
    /** The server cannot be reached or did not finish in time. */
    UNREACHABLE(5),
    /** This machine or the configuration lacks something; the message says what. */
    SETUP(6),
    /** Moderation blocked the prompt, the reference or the video; another try with the same words is of no use. */
    MODERATED(7),
    /** Ended by Ctrl-C or a signal. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the shell sees. */
    public int number() {
        return number;
    }
}
