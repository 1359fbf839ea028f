package dev.kinora.server.asset;

import dev.kinora.server.model.StoredFile;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where finished files lie. Thread-safe. A key is 1 to 200 of {@code a-z}, {@code 0-9}, {@code _}, {@code -} and
 * {@code .}, and does not begin with a dot. A file is whole or absent, never half there.
 */
public interface AssetStore {
    /**
     * Takes in a copy of {@code source} and returns once it is durable. The key must be new.
     *
     * @throws AssetException {@link AssetException.Kind#FULL} when there is no space; nothing is left behind then
     */
    StoredFile put(String key, Path source);

    /**
     * Takes in {@code source} itself and returns once it is durable: where the store can, nothing is copied. The caller
     * must not touch the file afterwards but to remove it, if it is still there. The key must be new.
     *
     * @throws AssetException {@link AssetException.Kind#FULL} when there is no space; nothing is left behind then
     */
    default StoredFile take(String key, Path source) {
        return put(key, source);
    }

    /**
     * Opens {@code length} bytes from {@code offset} on; the caller closes the stream. Deleting the file meanwhile does
     * not disturb a reader where the platform allows it.
     *
     * @throws AssetException {@link AssetException.Kind#GONE} when there is no such file
     * @throws IllegalArgumentException when the range is not inside the file
     */
    InputStream open(String key, long offset, long length);

    /** Length in bytes and time of arrival; empty when there is no such file. */
    Optional<Stat> stat(String key);

    /** Removes a file. A file that is not there is no error. */
    void delete(String key);

    /** Hands every file's key and stat to {@code each}, in no particular order. */
    void list(Consumer<Listed> each);

    /**
     * What is known of a stored file.
     *
     * @param bytes its length
     * @param storedAt when it arrived
     */
    record Stat(long bytes, Instant storedAt) {}

    /**
     * A file in the store.
     *
     * @param key its name
     * @param stat what is known of it
     */
    record Listed(String key, Stat stat) {}
}
