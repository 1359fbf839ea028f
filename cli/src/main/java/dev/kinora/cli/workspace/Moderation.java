package dev.kinora.cli.workspace;

import java.util.Set;

/** Where moderation said no, which decides what is worth trying next. */
public enum Moderation {
    /** It judged the words or the reference; nothing was made. */
    BEFORE_GENERATION("before_generation", "moderation.before"),
    /** It judged what was made. */
    AFTER_GENERATION("after_generation", "moderation.after");

    private static final Set<String> CODES = Set.of(
            "moderation_blocked",
            "sentinel_block",
            "content_policy_violation",
            "input_moderation",
            "output_moderation",
            "self_harm",
            "similarity_check");

    private final String word;
    private final String advice;

    Moderation(String word, String advice) {
        this.word = word;
        this.advice = advice;
    }

    /** Whether an error's code comes from moderation. */
    public static boolean said(String code) {
        return CODES.contains(code);
    }

    /** What a failed video's code and the work that was seen on it mean. */
    public static Moderation of(String code, JobRecord record) {
        return code.equals("output_moderation") || (record.wasDrawn() && !code.equals("input_moderation"))
                ? AFTER_GENERATION
                : BEFORE_GENERATION;
    }

    /** Its word in descriptions. */
    public String word() {
        return word;
    }

    /** Key of the sentence that says what to do next; <code>{0}</code> is the server's. */
    public String advice() {
        return advice;
    }
}
