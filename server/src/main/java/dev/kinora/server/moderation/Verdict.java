package dev.kinora.server.moderation;

/** What a moderator thinks of a prompt. */
sealed interface Verdict {
    /** Nothing speaks against it. */
    record Passed() implements Verdict {}

    /**
     * It must not be rendered.
     *
     * @param rule what speaks against it, in words that hold nothing of the prompt
     */
    record Blocked(String rule) implements Verdict {}

    /**
     * It could not be judged.
     *
     * @param reason in one sentence, why
     */
    record Unknown(String reason) implements Verdict {}
}
