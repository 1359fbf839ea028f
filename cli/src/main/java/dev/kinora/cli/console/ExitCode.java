package dev.kinora.cli;

/** How the program ends; the numbers are part of its interface. */
enum ExitCode {
    /** Done. */
    OK(0),
    /** Something broke that should not. */
    FAULT(1),
    /** The command line is wrong. */
    USAGE(2),
    /** The server refused the request. */
    REFUSED(3),
    /** The video failed. */
    VIDEO_FAILED(4),
    /** The server cannot be reached or did not finish in time. */
    UNREACHABLE(5),
    /** This machine or the configuration lacks something; the message says what. */
    SETUP(6),
    /** Ended by Ctrl-C or a signal. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
