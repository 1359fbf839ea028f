package dev.kinora.server.service;

import dev.kinora.server.model.AccessKey;

/**
 * A key that was just made. Its text is in here and nowhere else.
 *
 * @param key what is kept of it
 * @param text what its holder keeps
 */
public record NewKey(AccessKey key, String text) {
    @Override
    public String toString() {
        return "NewKey[" + key.id() + "]";
    }
}
