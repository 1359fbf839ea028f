package dev.kinora.server.app;

import dev.kinora.engine.EngineId;
import dev.kinora.media.MediaLimits;
import dev.kinora.server.account.BrakeSettings;
import dev.kinora.server.account.Sha256;
import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.batch.BatchSettings;
import dev.kinora.server.config.AuthConfig;
import dev.kinora.server.config.BatchesConfig;
import dev.kinora.server.config.BodiesConfig;
import dev.kinora.server.config.ConnectionsConfig;
import dev.kinora.server.config.EventsConfig;
import dev.kinora.server.config.KinoraConfig;
import dev.kinora.server.config.ModerationConfig;
import dev.kinora.server.config.QueueConfig;
import dev.kinora.server.config.ReferencesConfig;
import dev.kinora.server.config.RulesConfig;
import dev.kinora.server.config.WebhooksConfig;
import dev.kinora.server.http.HttpServer;
import dev.kinora.server.http.HttpSettings;
import dev.kinora.server.http.body.BodyLimits;
import dev.kinora.server.model.WebhookEndpoint;
import dev.kinora.server.model.WebhookSecret;
import dev.kinora.server.moderation.ModerationSettings;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.outbound.OutboundSettings;
import dev.kinora.server.outbound.OutboundSettings.Reach;
import dev.kinora.server.queue.Lanes;
import dev.kinora.server.queue.QueueSettings;
import dev.kinora.server.reference.ReferenceSettings;
import dev.kinora.server.reference.UploadedClips;
import dev.kinora.server.render.PreviewSettings;
import dev.kinora.server.render.RenderSettings;
import dev.kinora.server.service.ConfiguredEndpoint;
import dev.kinora.server.service.EventSettings;
import dev.kinora.server.service.FileSettings;
import dev.kinora.server.service.IdempotencySettings;
import dev.kinora.server.service.KeySettings;
import dev.kinora.server.service.RulesSettings;
import dev.kinora.server.service.ServiceSettings;
import dev.kinora.server.webhook.RetryPlan;
import dev.kinora.server.webhook.WebhookSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in each package's own words what the configuration says. */
final class PackageSettings {
    private static final int MAX_STDERR_BYTES = 64 << 10;
    private static final long MAX_PICTURE_BYTES = 512L << 20;
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

    ServiceSettings service() {
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
                config.data().recentVideos());
    }

    KeySettings keys() {
        AuthConfig auth = config.auth();
        List<String> hashes = new ArrayList<>(auth.keys());
        auth.key().map(key -> Sha256.of(key).hex()).ifPresent(hashes::add);
        return new KeySettings(
                hashes, auth.trust(), auth.remembered(), config.limits().requestsPerMinute());
    }

    BrakeSettings brakes() {
        AuthConfig.WrongKeysConfig wrong = config.auth().wrongKeys();
        return new BrakeSettings(wrong.free(), wrong.refuseAfter(), wrong.longest(), wrong.addresses(), wrong.held());
    }

    IdempotencySettings idempotency() {
        return new IdempotencySettings(
                config.idempotency().keyLife(),
                config.idempotency().retryLife(),
                config.idempotency().patience());
    }

    FileSettings files() {
        return new FileSettings(
                config.files().maxBytes().bytes(), config.files().batchTtl());
    }

    BatchSettings batches() {
        BatchesConfig batches = config.batches();
        BatchesConfig.InputConfig input = batches.input();
        // Who keeps all videos for ever keeps those of batches, too.
        Duration assetLife = config.assets().ttl().isZero() ? Duration.ZERO : batches.assetTtl();
        return new BatchSettings(
                data.batches(),
                new BatchSettings.Input(
                        input.maxBytes().bytes(), input.lines(), input.line().toInt(), input.errors()),
                new BatchSettings.Times(batches.window(), batches.cancelGrace(), assetLife),
                batches.inFlight());
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
                new HttpSettings.Uploads(data.uploads(), bodies.large(), bodies.turn()));
    }

    /** For addresses that the operator named. */
    OutboundSettings outboundAnywhere() {
        return new OutboundSettings(Reach.EVERYWHERE, OUTBOUND_CONNECT, "Kinora");
    }

    OutboundSettings outbound() {
        return new OutboundSettings(
                config.allowPrivateAddresses() ? Reach.EVERYWHERE : Reach.PUBLIC_ONLY, OUTBOUND_CONNECT, "Kinora");
    }

    EventSettings events() {
        EventsConfig events = config.events();
        return new EventSettings(
                events.streams(),
                events.streamsPerProject(),
                events.waiters(),
                new EventSettings.Pace(events.heartbeat(), events.patience(), events.retry()));
    }

    ReferenceSettings references() {
        ReferencesConfig references = config.references();
        return new ReferenceSettings(
                switch (references.fit()) {
                    case REJECT -> ReferenceSettings.Fit.REJECT;
                    case COVER -> ReferenceSettings.Fit.COVER;
                    case CONTAIN -> ReferenceSettings.Fit.CONTAIN;
                },
                references.maxPixels(),
                new OutboundClient.Limits(
                        references.download().max().bytes(),
                        references.download().timeout(),
                        references.download().redirects()),
                new ReferenceSettings.Decoding(
                        references.decoding().slots() == 0
                                ? Runtime.getRuntime().availableProcessors()
                                : references.decoding().slots(),
                        references.decoding().patience()),
                data.uploads());
    }

    UploadedClips.Limits uploads() {
        ReferencesConfig.UploadsConfig uploads = config.references().uploads();
        return new UploadedClips.Limits(
                uploads.video().bytes(), uploads.character().bytes());
    }

    /** Bounds of one look at a file from outside. */
    MediaLimits inspection() {
        return new MediaLimits(config.references().decoding().deadline(), MAX_PICTURE_BYTES, MAX_STDERR_BYTES, 1);
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

    PreviewSettings previews() {
        return new PreviewSettings(
                data.previews(), config.preview().keep(), config.preview().most());
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
