package dev.kinora.cli;

/**
 * What one check found.
 *
 * @param verdict how bad it is
 * @param text what was found and, where it is not fine, what to do
 */
record Finding(Verdict verdict, String text) {
    /** How bad it is. */
    enum Verdict {
        /** As it should be. */
        FINE("ok     "),
        /** Works, but not for long or not for everything. */
        DOUBTFUL("warn   "),
        /** Kinora does not run like this. */
        BROKEN("broken ");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }
    }

    static Finding fine(String text) {
        return new Finding(Verdict.FINE, text);
    }

    static Finding doubtful(String text) {
        return new Finding(Verdict.DOUBTFUL, text);
    }

    static Finding broken(String text) {
        return new Finding(Verdict.BROKEN, text);
    }

    @Override
    public String toString() {
        return verdict.label + text;
    }
}
