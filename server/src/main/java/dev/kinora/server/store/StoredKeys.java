package dev.kinora.server.store;

import java.util.function.Consumer;

/** A table that says which files of the asset store are wanted. */
@FunctionalInterface
public interface StoredKeys {
    /** Hands the key of every file it wants to {@code each}. */
    void keys(Transaction tx, Consumer<String> each);
}
