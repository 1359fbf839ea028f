package dev.kinora.server.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one can configure; each component is a section of {@code kinora.yaml}.
 *
 * @param server the HTTP side
 * @param data where everything is kept
 * @param assets how long finished files live
 * @param queue how jobs run
 * @param rules what requests may ask for
 * @param references pictures and videos that requests bring along
 * @param files uploaded files
 * @param batches batches
 * @param engines the engines, in order; the first one renders every model without a route
 * @param routes model name to engine name
 * @param allowPrivateAddresses whether addresses that callers name may be private ones
 * @param events how those are served who listen and wait
 * @param media the FFmpeg programs
 * @param preview watching a video while it is rendered
 * @param auth who may call
 * @param limits how much a key may do
 * @param idempotency how requests that come twice are recognised
 * @param logging what is logged
 * @param webhooks how endpoints are told what happened
 * @param moderation whether prompts are moderated before they are rendered
 */
public record KinoraConfig(
        ServerConfig server,
        DataConfig data,
        AssetsConfig assets,
        QueueConfig queue,
        RulesConfig rules,
        ReferencesConfig references,
        FilesConfig files,
        BatchesConfig batches,

        @Setting("the engines, in order: `id`, `type` and `settings`; the first one renders every model that `routes`"
                + " does not name; none written: one engine `animatic` of type `animatic`")
        List<EngineConfig> engines,

        @Setting("model name to engine id, or to `engine-id/remote-model`; a name that is no official one becomes a"
                + " local alias")
        Map<String, String> routes,

        @Setting(
                value = "let `image_url` and webhooks also name private and loopback addresses and plain http: for"
                        + " development and tests",
                standard = "false")
        boolean allowPrivateAddresses,

        EventsConfig events,
        MediaConfig media,
        PreviewConfig preview,
        AuthConfig auth,
        LimitsConfig limits,
        IdempotencyConfig idempotency,
        LoggingConfig logging,
        WebhooksConfig webhooks,
        ModerationConfig moderation) {
    public KinoraConfig {
        engines = engines.isEmpty() ? List.of(EngineConfig.standard()) : List.copyOf(engines);
        routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    }

    /** The configuration of a server nobody configured. */
    public static KinoraConfig defaults() {
        return ConfigLoader.load(new ConfigSources(Optional.empty(), Map.of(), Map.of()))
                .config();
    }
}
