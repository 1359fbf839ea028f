package dev.kinora.server.config;

import java.util.HashSet;
import java.util.Set;

/** Rules that look at more than one value. */
final class ConfigChecks {
    private ConfigChecks() {}

    static void check(KinoraConfig config) {
        QueueConfig queue = config.queue();
        refuse(
                queue.lease().length().compareTo(queue.lease().heartbeat().multipliedBy(3)) < 0,
                "'queue.lease.length' must last at least three times 'queue.lease.heartbeat'.");
        refuse(
                queue.tries().longestBackoff().compareTo(queue.tries().backoff()) < 0,
                "'queue.tries.longest_backoff' must not be shorter than 'queue.tries.backoff'.");
        refuse(
                config.media().ffmpeg().isPresent() != config.media().ffprobe().isPresent(),
                "'media.ffmpeg' and 'media.ffprobe' go together: set both or none.");
        refuse(
                config.auth().keys().stream().anyMatch(hash -> !hash.matches("[0-9a-fA-F]{64}")),
                "'auth.keys' takes SHA-256 hashes of 64 hex digits, not the keys themselves; "
                        + "make one with: printf %s YOUR_KEY | sha256sum");
        checkEngines(config);
    }

    private static void checkEngines(KinoraConfig config) {
        Set<String> ids = new HashSet<>();
        for (EngineConfig engine : config.engines()) {
            refuse(
                    !engine.id().matches("[a-z0-9][a-z0-9-]{0,63}"),
                    "The engine id '" + engine.id() + "' must be 1 to 64 of a-z, 0-9 and '-'.");
            refuse(!ids.add(engine.id()), "The engine '" + engine.id() + "' is configured twice.");
        }
        config.routes().forEach((model, route) -> {
            String engine = route.split("/", 2)[0];
            refuse(
                    !ids.contains(engine),
                    "'routes' sends the model '" + model + "' to the engine '" + engine + "', which is not one of "
                            + ids.stream().sorted().toList() + ".");
        });
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ConfigException(message);
        }
    }
}
