package dev.kinora.server.app;

import dev.kinora.engine.EngineDescriptor;
import dev.kinora.engine.EngineRegistry;
import dev.kinora.media.Transcoder;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.asset.FileAssetStore;
import dev.kinora.server.config.KinoraConfig;
import dev.kinora.server.http.Authenticator;
import dev.kinora.server.http.HttpServer;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.moderation.PromptCheck;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.queue.Chore;
import dev.kinora.server.queue.Lanes;
import dev.kinora.server.queue.RenderQueue;
import dev.kinora.server.render.EngineRoutes;
import dev.kinora.server.render.RenderPipeline;
import dev.kinora.server.render.RenderTools;
import dev.kinora.server.render.WorkFolders;
import dev.kinora.server.service.Upkeep;
import dev.kinora.server.service.VideoService;
import dev.kinora.server.service.WebhookService;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.StoreSettings;
import dev.kinora.server.webhook.VideoEvents;
import dev.kinora.server.webhook.Webhooks;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The one composition root: every part is made here, in the order in which they need each other. */
final class Assembly {
    private final KinoraConfig config;
    private final Shutdown shutdown;
    private final DataFolder data;
    private final PackageSettings settings;
    private final InstantSource clock = InstantSource.system();

    Assembly(KinoraConfig config, Shutdown shutdown) {
        this.config = config;
        this.shutdown = shutdown;
        this.data = DataFolder.of(config.data().dir());
        this.settings = new PackageSettings(config, data);
    }

    /** Sets everything up; what was set up is in the shutdown, also when a later part fails. */
    Kinora build() {
        Authenticator authenticator = AccessPolicy.of(config.server(), config.auth());
        Database database = Database.open(StoreSettings.in(data.root()));
        shutdown.add(database::close);
        data.clear();
        AssetStore assets = new FileAssetStore(data.assets());
        MediaPrograms media = MediaPrograms.find(config.media(), data);
        EngineRegistry engines = Engines.make(config, data, media.programs(), settings.threads());
        shutdown.add(engines::close);
        Duration patience = config.queue().deadlines().call();
        List<EngineDescriptor> descriptors = Engines.describe(engines, patience);

        EngineRoutes routes = new EngineRoutes(settings.render().routes(), engines);
        Lanes lanes = routes.lanes(patience);
        RenderQueue queue = new RenderQueue(database, lanes, settings.queue(lanes), clock);
        PromptCheck prompts = promptCheck();
        boolean sync = config.moderation().sync();
        PromptCheck atCreate = sync ? prompts : PromptCheck.none();
        PromptCheck atRender = sync ? PromptCheck.none() : prompts;
        VideoService videos = new VideoService(database, queue, assets, settings.service(atCreate), clock);
        Upkeep upkeep = new Upkeep(database, assets, settings.assets(), new WorkFolders(data.work()), clock);
        upkeep.sweep();

        OutboundClient outbound = new OutboundClient(settings.outbound());
        shutdown.add(outbound::close);
        Webhooks webhooks = new Webhooks(database, outbound, List.of(new VideoEvents()), settings.webhooks(), clock);
        WebhookService webhookService = new WebhookService(
                database, webhooks, outbound, config.webhooks().maxEndpoints(), clock);
        configure(webhookService);
        webhooks.start();
        shutdown.add(() -> webhooks.stop(config.server().connections().stop()));

        HttpServer http = listening(new HttpServer(
                settings.http(),
                new HttpServer.Api(videos, webhookService, authenticator, () -> problems(media), settings.leniency())));
        Transcoder transcoder = new Transcoder(media.programs(), settings.media());
        RenderTools tools = new RenderTools(database, assets, transcoder, routes, clock);
        List<Chore> chores = Stream.concat(upkeep.chores().stream(), webhooks.chores().stream())
                .toList();
        queue.start(new RenderPipeline(tools, settings.render(), settings.assets(), atRender), chores);
        shutdown.add(() -> queue.stop(config.server().connections().stop()));
        media.verifyInBackground();
        return new Kinora(config, http, descriptors, shutdown);
    }

    private HttpServer listening(HttpServer http) {
        try {
            http.start();
        } catch (UncheckedIOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new StartupException(
                    "Kinora cannot listen on " + config.server().host() + ":"
                            + config.server().port() + " ("
                            + cause.getMessage()
                            + "); stop the program that uses it, or choose another port with --port.",
                    e);
        }
        shutdown.add(http::close);
        return http;
    }

    private PromptCheck promptCheck() {
        OutboundClient anywhere = new OutboundClient(settings.outboundAnywhere());
        shutdown.add(anywhere::close);
        try {
            return PromptCheck.of(settings.moderation(), anywhere);
        } catch (IllegalArgumentException e) {
            throw new StartupException(String.valueOf(e.getMessage()), e);
        }
    }

    private void configure(WebhookService webhooks) {
        try {
            webhooks.configure(settings.webhookEndpoints());
        } catch (ApiException e) {
            throw new StartupException(
                    "A webhook endpoint cannot be used: " + e.getMessage() + " Correct 'webhooks.endpoints'.", e);
        }
    }

    private List<String> problems(MediaPrograms media) {
        return shutdown.begun() ? List.of("The server is stopping.") : media.problems();
    }
}
