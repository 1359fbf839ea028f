package dev.kinora.server.config;

import java.util.List;
import java.util.Optional;

/**
 * Who may call.
 *
 * @param keys SHA-256 hashes of the accepted keys
 * @param key one accepted key in plain text
 */
public record AuthConfig(
        @Setting(
                value = "SHA-256 hashes (64 hex digits) of the accepted API keys; none and no `KINORA_API_KEY`: any key"
                        + " is accepted, on loopback only",
                secret = true)
        List<String> keys,

        @Setting(
                value = "one accepted API key in plain text; meant for the environment: `KINORA_API_KEY`",
                secret = true)
        Optional<String> key) {
    public AuthConfig {
        keys = List.copyOf(keys);
    }

    /** Whether callers must show a key that is known. */
    public boolean closed() {
        return !keys.isEmpty() || key.isPresent();
    }

    @Override
    public String toString() {
        return "AuthConfig[" + keys.size() + " keys]";
    }
}
