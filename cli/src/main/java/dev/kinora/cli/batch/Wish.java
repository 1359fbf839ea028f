package dev.kinora.cli.batch;

import dev.kinora.cli.workspace.Order;

/**
 * One entry of a list.
 *
 * @param key its name in the list, which no other entry has
 * @param order what is wanted
 */
public record Wish(String key, Order order) {}
