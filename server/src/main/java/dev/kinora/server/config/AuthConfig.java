package dev.kinora.server.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Who may call.
 *
 * @param keys SHA-256 hashes of the accepted keys
 * @param key one accepted key in plain text
 * @param trust how long a key is taken without another look at the store
 * @param remembered keys that are remembered at once
 * @param wrongKeys how those who show wrong keys are slowed
 */
public record AuthConfig(
        @Setting(
                value =
                        "SHA-256 hashes (64 hex digits) of the accepted API keys, beside those of `kinora keys`; none of"
                                + " either and no `KINORA_API_KEY`: any key is accepted, on loopback only",
                secret = true)
        List<String> keys,

        @Setting(
                value = "one accepted API key in plain text; meant for the environment: `KINORA_API_KEY`",
                secret = true)
        Optional<String> key,

        @Setting(
                value = "how long a key that was found right is taken without another look at the store; a key that"
                        + " another server on the same store revoked opens no longer than that",
                standard = "5s",
                min = 0,
                max = 3_600_000)
        Duration trust,

        @Setting(value = "keys that are remembered at once", standard = "10000", min = 1, max = 10_000_000)
        int remembered,

        WrongKeysConfig wrongKeys) {
    /**
     * How those who show wrong keys are slowed.
     *
     * @param free wrong keys a minute without any delay
     * @param refuseAfter wrong keys a minute before an address is refused
     * @param longest the longest delay
     * @param addresses addresses that are watched at once
     * @param held answers that are delayed at once
     */
    public record WrongKeysConfig(
            @Setting(
                    value = "wrong keys an address may show within a minute before its answers are delayed",
                    standard = "10",
                    min = 0,
                    max = 1_000_000)
            int free,

            @Setting(
                    value = "wrong keys within a minute after which an address gets 429 for the rest of it",
                    standard = "30",
                    min = 1,
                    max = 1_000_000)
            int refuseAfter,

            @Setting(value = "the longest delay of one such answer", standard = "2s", min = 0, max = 60_000)
            Duration longest,

            @Setting(
                    value = "addresses that are watched at once; of IPv6 a network of 64 bits counts as one",
                    standard = "10000",
                    min = 1,
                    max = 10_000_000)
            int addresses,

            @Setting(
                    value = "answers that are delayed at once; further ones get 429",
                    standard = "256",
                    min = 1,
                    max = 1_000_000)
            int held) {}

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
