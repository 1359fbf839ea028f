package dev.kinora.server.app;

import dev.kinora.engine.EngineDescriptor;
import dev.kinora.engine.EngineRegistry;
import dev.kinora.media.Transcoder;
import dev.kinora.server.account.RequestLimits;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.asset.FileAssetStore;
import dev.kinora.server.batch.BatchRunner;
import dev.kinora.server.batch.BatchService;
import dev.kinora.server.batch.BatchTools;
import dev.kinora.server.config.KinoraConfig;
import dev.kinora.server.feed.Feed;
import dev.kinora.server.http.Access;
import dev.kinora.server.http.BatchLines;
import dev.kinora.server.http.HttpServer;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.moderation.PromptCheck;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.queue.Chore;
import dev.kinora.server.queue.Lanes;
import dev.kinora.server.queue.RenderQueue;
import dev.kinora.server.reference.DecodeSlots;
import dev.kinora.server.reference.ReferencePictures;
import dev.kinora.server.reference.UploadedClips;
import dev.kinora.server.render.EngineRoutes;
import dev.kinora.server.render.Operations;
import dev.kinora.server.render.Previews;
import dev.kinora.server.render.RenderPipeline;
import dev.kinora.server.render.RenderTools;
import dev.kinora.server.render.WorkFolders;
import dev.kinora.server.service.Acceptance;
import dev.kinora.server.service.Characters;
import dev.kinora.server.service.DerivedVideos;
import dev.kinora.server.service.EventPruning;
import dev.kinora.server.service.EventService;
import dev.kinora.server.service.FileService;
import dev.kinora.server.service.Gathering;
import dev.kinora.server.service.Idempotency;
import dev.kinora.server.service.KeyService;
import dev.kinora.server.service.ServiceTools;
import dev.kinora.server.service.Upkeep;
import dev.kinora.server.service.VideoDetails;
import dev.kinora.server.service.VideoPreviews;
import dev.kinora.server.service.VideoService;
import dev.kinora.server.service.WebhookService;
import dev.kinora.server.store.BatchLineStore;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.StoreSettings;
import dev.kinora.server.webhook.BatchEvents;
import dev.kinora.server.webhook.VideoEvents;
import dev.kinora.server.webhook.Webhooks;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The one composition root: every part is made here, in the order in which they need each other. */
final class Assembly {
    private static final Duration CHORE_PAUSE = Duration.ofMinutes(1);

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
        AccessPolicy access = new AccessPolicy(config.server(), config.auth());
        access.require(data::hasDatabase);
        Database database = Database.open(StoreSettings.in(data.root()));
        shutdown.add(database::close);
        KeyService keys = new KeyService(database, settings.keys(), clock);
        access.require(() -> !keys.open());
        data.clear();
        OperatorToken token = OperatorToken.lay(data.root());
        shutdown.add(token::remove);
        AssetStore assets = new FileAssetStore(
                data.assets(), config.assets().atOnce(), config.assets().turn());
        MediaPrograms media = MediaPrograms.find(config.media(), data);
        EngineRegistry engines = Engines.make(config, data, media.programs(), settings.threads());
        shutdown.add(engines::close);
        Duration patience = config.queue().deadlines().call();
        List<EngineDescriptor> descriptors = Engines.describe(engines, patience);

        EngineRoutes routes = new EngineRoutes(settings.render().routes(), engines);
        Lanes lanes = routes.lanes(patience);
        RenderQueue queue = new RenderQueue(database, lanes, settings.queue(lanes), clock);
        OutboundClient outbound = new OutboundClient(settings.outbound());
        shutdown.add(outbound::close);
        Transcoder inspector = new Transcoder(media.programs(), settings.inspection());
        DecodeSlots slots = new DecodeSlots(settings.references().decoding());
        UploadedClips clips = new UploadedClips(inspector, slots, settings.uploads(), data.uploads());
        FileService files = new FileService(database, assets, settings.files(), clock);
        Gathering gathering = new Gathering(
                assets,
                files,
                new ReferencePictures(outbound, assets, inspector, slots, settings.references()),
                new Operations(routes, patience));
        PromptCheck prompts = promptCheck();
        boolean sync = config.moderation().sync();
        PromptCheck atCreate = sync ? prompts : PromptCheck.none();
        PromptCheck atRender = sync ? PromptCheck.none() : prompts;
        ServiceTools tools = new ServiceTools(database, queue, assets, clock);
        Acceptance acceptance = new Acceptance(tools, atCreate);
        Characters characters = new Characters(tools, clips);
        VideoService videos = new VideoService(tools, settings.service(), acceptance, gathering, characters);
        DerivedVideos derived = new DerivedVideos(tools, settings.service(), acceptance, gathering, clips);
        Feed feed = new Feed(database, clock);
        feed.start();
        EventService events = new EventService(database, feed, settings.events(), clock);
        BatchTools batchTools = new BatchTools(database, assets, videos, files, clock);
        BatchRunner batchRunner = new BatchRunner(batchTools, settings.batches(), new BatchLines(settings.leniency()));
        BatchService batches = new BatchService(batchTools, config.batches().window(), batchRunner);
        VideoDetails details = new VideoDetails(database, new BatchLineStore()::among);
        Idempotency idempotency = new Idempotency(database, settings.idempotency(), clock);
        Upkeep upkeep = new Upkeep(database, assets, settings.assets(), new WorkFolders(data.work()), clock);
        upkeep.sweep();
        Previews previews = new Previews(settings.previews(), clock);
        shutdown.add(previews::close);

        Webhooks webhooks = new Webhooks(
                database, outbound, List.of(new VideoEvents(), new BatchEvents()), settings.webhooks(), clock);
        WebhookService webhookService = new WebhookService(
                database, webhooks, outbound, config.webhooks().maxEndpoints(), clock);
        configure(webhookService);
        webhooks.start();
        shutdown.add(() -> webhooks.stop(config.server().connections().stop()));

        HttpServer http = listening(new HttpServer(
                settings.http(),
                new HttpServer.Api(
                        new HttpServer.Services(
                                videos,
                                derived,
                                characters,
                                details,
                                events,
                                idempotency,
                                new VideoPreviews(
                                        videos, previews, config.preview().patience()),
                                files,
                                batches,
                                webhookService),
                        access(keys, token),
                        () -> problems(media),
                        settings.leniency())));
        shutdown.add(feed::close);
        Transcoder transcoder = new Transcoder(media.programs(), settings.media());
        RenderTools renderTools = new RenderTools(database, assets, transcoder, routes, clock);
        // Webhooks take an event up within moments, long before it is old enough to be removed.
        EventPruning pruning = new EventPruning(database, config.events().keep(), clock, List.of());
        List<Chore> chores = new ArrayList<>(upkeep.chores());
        pruning.chore().ifPresent(chores::add);
        chores.addAll(webhooks.chores());
        chores.add(new Chore("clean-answers", CHORE_PAUSE, idempotency::clean));
        chores.add(new Chore("save-key-uses", CHORE_PAUSE, keys::saveUses));
        shutdown.add(keys::saveUses);
        RenderPipeline pipeline =
                new RenderPipeline(renderTools, settings.render(), settings.assets(), previews, atRender);
        queue.start(batchRunner.waking(pipeline), chores);
        shutdown.add(() -> queue.stop(config.server().connections().stop()));
        batchRunner.start();
        shutdown.add(batchRunner::close);
        media.verifyInBackground();
        return new Kinora(config, http, descriptors, keys, shutdown);
    }

    private Access access(KeyService keys, OperatorToken token) {
        RequestLimits limits = new RequestLimits(config.limits().keys(), System::nanoTime);
        return new Access(keys, settings.brakes(), limits, token.value());
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
