package dev.kinora.server.service;

import dev.kinora.server.store.Transaction;

/**
 * Notes in the very transaction that creates a resource what was created, so that a repeated request finds it and a
 * crash never leaves one without the other. Whoever creates calls {@link #keep} there, exactly once.
 *
 * @param <T> the resource
 */
@FunctionalInterface
public interface Receipt<T> {
    /**
     * Notes that {@code made} was created.
     *
     * @throws RuntimeException when the same request was carried out elsewhere meanwhile; the transaction must not
     *     stand then
     */
    void keep(Transaction tx, T made);

    /** For creates that nobody repeats. */
    static <T> Receipt<T> none() {
        return (tx, made) -> {};
    }
}
