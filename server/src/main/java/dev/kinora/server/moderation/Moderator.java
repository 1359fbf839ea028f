package dev.kinora.server.moderation;

/** Judges prompts. Thread-safe, bounded in time, and never throws for a prompt. */
@FunctionalInterface
interface Moderator {
    /** What it thinks of a prompt of at most 32,000 characters. */
    Verdict judge(String prompt);
}
