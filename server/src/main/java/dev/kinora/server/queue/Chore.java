package dev.kinora.server.queue;

import java.time.Duration;

/**
 * Something that is done again and again by itself. In a cluster one node does it at a time.
 *
 * @param name its name, the same in every version
 * @param every pause between the end of one run and the start of the next
 * @param work what is done; must be idempotent, an exception is logged and the next run comes as usual
 */
public record Chore(String name, Duration every, Runnable work) {}
