package dev.kinora.cli;

import dev.kinora.cli.console.Messages;
import java.util.List;

/**
 * What one check found.
 *
 * @param verdict how bad it is
 * @param key of the sentence that says what was found and, where it is not fine, what to do
 * @param values that stand in it; fractions are written as the language writes them
 */
record Finding(Verdict verdict, String key, List<Object> values) {
    private static final int LABEL = 8;

    /** How bad it is. */
    enum Verdict {
        /** As it should be. */
        FINE("doctor.fine"),
        /** Works, but not for long or not for everything. */
        DOUBTFUL("doctor.doubtful"),
        /** Kinora does not run like this. */
        BROKEN("doctor.broken");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }
    }

    static Finding fine(String key, Object... values) {
        return new Finding(Verdict.FINE, key, List.of(values));
    }

    static Finding doubtful(String key, Object... values) {
        return new Finding(Verdict.DOUBTFUL, key, List.of(values));
    }

    static Finding broken(String key, Object... values) {
        return new Finding(Verdict.BROKEN, key, List.of(values));
    }

    /** What was looked at. */
    String check() {
        return key.split("\\.", 3)[1];
    }

    String text(Messages messages) {
        return messages.text(
                key,
                values.stream()
                        .map(value -> value instanceof Double number ? messages.number(number, 1) : value)
                        .toArray());
    }

    /** The line that people see. */
    String in(Messages messages) {
        String label = messages.text(verdict.label);
        return label + " ".repeat(Math.max(1, LABEL - label.length())) + text(messages);
    }
}
