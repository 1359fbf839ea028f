package dev.kinora.server.config;

import dev.kinora.server.model.EventTypes;
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
        checkWebhooks(config.webhooks());
        checkModeration(config.moderation());
    }

    private static void checkModeration(ModerationConfig moderation) {
        boolean asksService =
                moderation.mode() == ModerationConfig.Mode.ENDPOINT || moderation.mode() == ModerationConfig.Mode.BOTH;
        refuse(
                asksService
                        && !moderation
                                .endpoint()
                                .url()
                                .orElse("")
                                .matches("https?://[A-Za-z0-9.\\[\\]:_-]+(/[\\w./~%-]*)?"),
                "'moderation.mode' asks a moderation service, so 'moderation.endpoint.url' needs its address, like"
                        + " http://localhost:8000/v1.");
    }

    private static void checkWebhooks(WebhooksConfig webhooks) {
        Set<String> names = new HashSet<>();
        for (WebhooksConfig.EndpointConfig endpoint : webhooks.endpoints()) {
            String name = "The webhook endpoint '" + endpoint.name() + "'";
            refuse(endpoint.name().isBlank(), "A webhook endpoint of 'webhooks.endpoints' has an empty 'name'.");
            refuse(!names.add(endpoint.name()), name + " is configured twice.");
            refuse(
                    !endpoint.url().matches("https?://[^\\s/]+\\S*"),
                    name + " needs a 'url' like https://example.com/hook.");
            refuse(endpoint.events().isEmpty(), name + " needs 'events', for example [video.completed].");
            endpoint.events()
                    .forEach(event -> refuse(
                            !EventTypes.askable(event),
                            name + " asks for '" + event + "', which is no event like video.completed."));
            refuse(
                    endpoint.secret().filter(ConfigChecks::unusableSecret).isPresent(),
                    name + " has a 'secret' that cannot be used; it is 'whsec_' and base64, or a text of 16 characters"
                            + " at least.");
        }
    }

    private static boolean unusableSecret(String secret) {
        return secret.startsWith("whsec_")
                ? !secret.matches("whsec_([A-Za-z0-9+/]{4}){4,}([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
                : secret.length() < 16;
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
