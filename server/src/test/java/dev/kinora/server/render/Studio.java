package dev.kinora.server.render;

import static dev.kinora.server.model.Eventually.eventually;

import dev.kinora.engine.EngineId;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Transcoder;
import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.asset.FileAssetStore;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.queue.QueueSettings;
import dev.kinora.server.queue.RenderQueue;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.StoreSettings;
import dev.kinora.server.store.VideoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A whole rendering house on one folder, with everything real but the engine. */
public final class Studio implements AutoCloseable {
    /** The wall clock. */
    public static final InstantSource CLOCK = InstantSource.system();

    private static final QueueSettings QUEUE = new QueueSettings(
            2,
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            new QueueSettings.Tries(3, 10, Duration.ofMillis(10), Duration.ofMillis(20)),
            100);

    /** Everything durable. */
    public final Database database;

    /** The finished files. */
    public final AssetStore assets;

    /** The queue; not started. */
    public final RenderQueue queue;

    private final Path folder;
    private final RenderTools tools;
    private final Previews previews;
    private RenderSettings settings;

    /** Opens the house; {@code assets} may be a store that misbehaves. */
    public Studio(Path folder, StubEngine engine) {
        this.folder = folder;
        this.database = Database.open(StoreSettings.in(folder));
        this.assets = new FileAssetStore(folder.resolve("assets"));
        RenderSettings.Pace pace = new RenderSettings.Pace(
                Duration.ofMillis(2), Duration.ofMillis(2), Duration.ofMillis(5), Duration.ZERO);
        this.settings = new RenderSettings(
                workFolders().root(),
                Map.of("sora-2", new RenderSettings.Route(new EngineId("stub"), "remote")),
                RenderSettings.Deadlines.standard(),
                pace);
        EngineRoutes routes = new EngineRoutes(settings.routes(), List.of(engine));
        Transcoder transcoder = new Transcoder(SampleVideo.programs(), MediaLimits.defaults());
        this.tools = new RenderTools(database, assets, transcoder, routes, CLOCK);
        this.previews = new Previews(new PreviewSettings(folder.resolve("previews"), Duration.ZERO, 1), CLOCK);
        this.queue = new RenderQueue(database, routes.lanes(Duration.ofSeconds(1)), QUEUE, CLOCK);
    }

    /** With other deadlines; before {@link #start}. */
    public Studio with(RenderSettings.Deadlines deadlines) {
        settings = new RenderSettings(settings.workFolder(), settings.routes(), deadlines, settings.pace());
        return this;
    }

    /** Starts to render, storing files in {@code into}. */
    public Studio start(AssetStore into) {
        RenderTools other = new RenderTools(database, into, tools.transcoder(), tools.routes(), tools.clock());
        queue.start(new RenderPipeline(other, settings, AssetSettings.in(folder), previews), List.of());
        return this;
    }

    /** Starts to render. */
    public Studio start() {
        return start(assets);
    }

    /** What its engine can do. */
    public Operations operations() {
        return new Operations(tools.routes(), Duration.ofSeconds(1));
    }

    /** Where renders keep their files. */
    public WorkFolders workFolders() {
        return new WorkFolders(folder.resolve("work"));
    }

    /** The video as it is now. */
    public Video video(VideoId id) {
        return database.read(tx -> new VideoStore().find(tx, id)).orElseThrow();
    }

    /** What happened to it. */
    public List<VideoEvent.Type> events(VideoId id) {
        return database.read(tx -> new EventLog().of(tx, id)).stream()
                .map(entry -> entry.event().type())
                .toList();
    }

    /** Waits until it is terminal and its work folder is gone. */
    public Video await(VideoId id) {
        eventually("terminal", () -> video(id).status().terminal());
        eventually("cleaned up", () -> workFolders().names().isEmpty());
        return video(id);
    }

    /** Every file below the asset folder. */
    public List<Path> storedFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("assets"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public void close() {
        queue.stop(Duration.ofSeconds(10));
        database.close();
    }
}
