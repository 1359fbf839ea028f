package dev.kinora.server.app;

import dev.kinora.engine.EngineId;
import dev.kinora.media.MediaLimits;
import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.config.BodiesConfig;
import dev.kinora.server.config.ConnectionsConfig;
import dev.kinora.server.config.KinoraConfig;
import dev.kinora.server.config.ModerationConfig;
import dev.kinora.server.config.QueueConfig;
import dev.kinora.server.config.RulesConfig;
import dev.kinora.server.config.WebhooksConfig;
import dev.kinora.server.http.HttpServer;
import dev.kinora.server.http.HttpSettings;
import dev.kinora.server.http.body.BodyLimits;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookSecret;
import dev.kinora.server.moderation.ModerationSettings;
import dev.kinora.server.moderation.PromptCheck;
import dev.kinora.server.outbound.OutboundSettings;
import dev.kinora.server.outbound.OutboundSettings.Reach;
import dev.kinora.server.queue.Lanes;
import dev.kinora.server.queue.QueueSettings;
import dev.kinora.server.render.RenderSettings;
import dev.kinora.server.service.ConfiguredEndpoint;
import dev.kinora.server.service.RulesSettings;
import dev.kinora.server.service.ServiceSettings;
import dev.kinora.server.webhook.RetryPlan;
import dev.kinora.server.webhook.WebhookSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in each package's own words what the configuration says. */
final class PackageSettings {
    private static final int MAX_STDERR_BYTES = 64 << 10;
    private static final Duration OUTBOUND_CONNECT = Duration.ofSeconds(5);

    private final KinoraConfig config;
    private final DataFolder data;

    PackageSettings(KinoraConfig config, DataFolder data) {
        this.config = config;
        this.data = data;
    }

    AssetSettings assets() {
        return new AssetSettings(
                data.assets(),
                config.assets().ttl(),
                config.assets().grace(),
                config.assets().sweep());
    }

    QueueSettings queue(Lanes lanes) {
        QueueConfig queue = config.queue();
        int slots = lanes.slots().values().stream().mapToInt(Integer::intValue).sum();
        return new QueueSettings(
                queue.workers() == 0 ? Math.max(1, slots) : queue.workers(),
                queue.lease().length(),
                queue.lease().heartbeat(),
                new QueueSettings.Tries(
                        queue.tries().attempts(),
                        queue.tries().rescues(),
                        queue.tries().backoff(),
                        queue.tries().longestBackoff()),
                queue.capacity());
    }

    RenderSettings render() {
        QueueConfig.DeadlinesConfig limits = config.queue().deadlines();
        return new RenderSettings(
                data.work(),
                routes(),
                new RenderSettings.Deadlines(
                        limits.submit(), limits.call(), limits.stall(), limits.run(), limits.total()),
                RenderSettings.Pace.standard());
    }

    /** @param atCreate judges prompts while a create waits */
    ServiceSettings service(PromptCheck atCreate) {
        RulesConfig rules = config.rules();
        return new ServiceSettings(
                new RulesSettings(
                        Models.of(config.routes().keySet()),
                        rules.lenientSizes() ? RulesSettings.SizeRule.LENIENT : RulesSettings.SizeRule.STRICT,
                        rules.lenientSeconds() ? RulesSettings.SecondsRule.ROUND_UP : RulesSettings.SecondsRule.STRICT,
                        rules.strictModelSizes()
                                ? RulesSettings.ModelSizeRule.DOCUMENTED
                                : RulesSettings.ModelSizeRule.ANY),
                config.assets().grace(),
                atCreate);
    }

    HttpSettings http() {
        ConnectionsConfig connections = config.server().connections();
        BodiesConfig bodies = config.server().bodies();
        return new HttpSettings(
                new HttpSettings.Address(config.server().host(), config.server().port()),
                config.server().organization(),
                new HttpSettings.Connections(
                        connections.max(),
                        connections.idle(),
                        connections.stall(),
                        connections.drain(),
                        connections.stop()),
                new BodyLimits(
                        bodies.max().bytes(),
                        bodies.field().toInt(),
                        bodies.parts(),
                        bodies.partHeader().toInt(),
                        bodies.memory().bytes()),
                data.uploads());
    }

    /** For addresses that the operator named. */
    OutboundSettings outboundAnywhere() {
        return new OutboundSettings(Reach.EVERYWHERE, OUTBOUND_CONNECT, "Kinora");
    }

    OutboundSettings outbound() {
        return new OutboundSettings(
                config.allowPrivateAddresses() ? Reach.EVERYWHERE : Reach.PUBLIC_ONLY, OUTBOUND_CONNECT, "Kinora");
    }

    WebhookSettings webhooks() {
        WebhooksConfig webhooks = config.webhooks();
        return new WebhookSettings(
                webhooks.timeout(),
                webhooks.atOnce(),
                webhooks.perEndpoint(),
                new RetryPlan(
                        webhooks.retries().pauseTimes(),
                        webhooks.retries().then(),
                        webhooks.retries().giveUp()),
                webhooks.retention());
    }

    /** The webhook endpoints of the configuration file. */
    List<ConfiguredEndpoint> webhookEndpoints() {
        return config.webhooks().endpoints().stream()
                .map(endpoint -> new ConfiguredEndpoint(
                        new WebhookEndpoint.Target(endpoint.name(), endpoint.url(), endpoint.events()),
                        endpoint.secret().map(WebhookSecret::new)))
                .toList();
    }

    ModerationSettings moderation() {
        ModerationConfig moderation = config.moderation();
        ModerationConfig.Mode mode = moderation.mode();
        boolean rules = mode == ModerationConfig.Mode.RULES || mode == ModerationConfig.Mode.BOTH;
        boolean endpoint = mode == ModerationConfig.Mode.ENDPOINT || mode == ModerationConfig.Mode.BOTH;
        return new ModerationSettings(
                rules ? Optional.of(moderationRules(moderation.rules())) : Optional.empty(),
                endpoint ? Optional.of(moderationEndpoint(moderation.endpoint())) : Optional.empty(),
                switch (moderation.onFailure()) {
                    case FAIL_OPEN -> ModerationSettings.OnFailure.FAIL_OPEN;
                    case FAIL_CLOSED -> ModerationSettings.OnFailure.FAIL_CLOSED;
                });
    }

    private static ModerationSettings.Rules moderationRules(ModerationConfig.RulesConfig rules) {
        return new ModerationSettings.Rules(
                Arrays.stream(ModerationSettings.Group.values())
                        .filter(group -> rules.builtIn().contains(group.word()))
                        .collect(Collectors.toSet()),
                Map.of(
                        ModerationSettings.Group.ADULT, paths(rules.words()),
                        ModerationSettings.Group.CHARACTERS, paths(rules.characters()),
                        ModerationSettings.Group.PEOPLE, paths(rules.people())),
                paths(rules.patterns()));
    }

    private static ModerationSettings.Endpoint moderationEndpoint(ModerationConfig.EndpointConfig endpoint) {
        return new ModerationSettings.Endpoint(
                URI.create(endpoint.url().orElseThrow()), endpoint.key(), endpoint.model(), endpoint.timeout());
    }

    private static List<Path> paths(List<String> names) {
        return names.stream().map(Path::of).toList();
    }

    HttpServer.Leniency leniency() {
        return config.rules().lenientFields()
                ? HttpServer.Leniency.IGNORE_UNKNOWN_FIELDS
                : HttpServer.Leniency.REFUSE_UNKNOWN_FIELDS;
    }

    MediaLimits media() {
        return new MediaLimits(
                config.media().deadline(), config.media().maxOutput().bytes(), MAX_STDERR_BYTES, threads());
    }

    int threads() {
        int threads = config.media().threads();
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** Every model's way to an engine: the configured one, else the first engine. */
    private Map<String, RenderSettings.Route> routes() {
        Map<String, RenderSettings.Route> routes = new LinkedHashMap<>();
        EngineId first = new EngineId(config.engines().getFirst().id());
        Models.official().forEach(model -> routes.put(model.id(), new RenderSettings.Route(first, model.id())));
        config.routes().forEach((model, way) -> {
            String[] parts = way.split("/", 2);
            routes.put(model, new RenderSettings.Route(new EngineId(parts[0]), parts.length == 2 ? parts[1] : model));
        });
        return routes;
    }
}
