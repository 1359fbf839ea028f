package dev.kinora.client.video;

import dev.kinora.client.download.Downloader;
import dev.kinora.client.event.EventOptions;
import dev.kinora.client.event.EventStream;
import dev.kinora.client.event.Events;
import dev.kinora.client.http.Call;
import dev.kinora.client.http.Json;
import dev.kinora.client.http.Pages;
import dev.kinora.client.http.Patience;
import dev.kinora.client.http.Route;
import dev.kinora.client.http.Transport;
import dev.kinora.client.page.Page;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The videos of a server. Thread-safe. Every method throws an {@link dev.kinora.client.error.ApiException} when the server
 * refuses and a {@link dev.kinora.client.error.ConnectionException} when it cannot be reached, both after the retries of
 * the client.
 */
public final class Videos {
    private static final String VIDEOS = "videos";
    private static final String INCLUDE = "include";

    private final Transport transport;
    private final Events events;

    /** Made by {@code KinoraClient}. */
    public Videos(Transport transport, Events events) {
        this.transport = transport;
        this.events = events;
    }

    /** Asks for a video; it is queued when this returns. A retry of a lost answer does not make a second one. */
    public Video create(VideoRequest request) {
        return create(request, CreateOptions.defaults());
    }

    /** Asks for a video, like {@link #create(VideoRequest)}. */
    public Video create(VideoRequest request, CreateOptions options) {
        return create(request, options, Patience.of(options.cancellation()));
    }

    private Video create(VideoRequest request, CreateOptions options, Patience patience) {
        Call call = Call.post(Route.of(VIDEOS), VideoBodies.create(request, options.upload()));
        return make(call, options, patience);
    }

    /** Asks for a variation of a completed video that keeps its framing, model, size and length. */
    public Video remix(String id, String prompt) {
        return remix(id, prompt, CreateOptions.defaults());
    }

    /** Asks for a variation, like {@link #remix(String, String)}. */
    public Video remix(String id, String prompt, CreateOptions options) {
        return make(Call.post(Route.item(VIDEOS, id, "remix"), VideoBodies.remix(prompt)), options);
    }

    /** Asks for a changed version of a clip. */
    public Video edit(EditRequest request) {
        return edit(request, CreateOptions.defaults());
    }

    /** Asks for a changed version of a clip. */
    public Video edit(EditRequest request, CreateOptions options) {
        return make(Call.post(Route.of(VIDEOS, "edits"), VideoBodies.edit(request, options.upload())), options);
    }

    /** Asks for a clip that goes on where another ends; the new video holds both. */
    public Video extend(ExtensionRequest request) {
        return extend(request, CreateOptions.defaults());
    }

    /** Asks for a clip that goes on, like {@link #extend(ExtensionRequest)}. */
    public Video extend(ExtensionRequest request, CreateOptions options) {
        return make(Call.post(Route.of(VIDEOS, "extensions"), VideoBodies.extend(request, options.upload())), options);
    }

    /** The video as it stands now. */
    public Video retrieve(String id) {
        return retrieve(id, RetrieveOptions.defaults());
    }

    /** The video as it stands now, or as soon as it has ended if the options wait for that. */
    public Video retrieve(String id, RetrieveOptions options) {
        Route route = Route.item(VIDEOS, id).with(INCLUDE, options.include().wire());
        Duration wait = Duration.ofSeconds(options.hold().toSeconds());
        Call call = wait.isZero()
                ? Call.get(route)
                : Call.get(route.with("wait", String.valueOf(wait.toSeconds()))).withExtra(wait);
        return VideoWire.video(Json.object(transport.send(call, Patience.of(options.cancellation()))));
    }

    /** One page of videos. */
    public Page<Video> list(VideoQuery query) {
        Route route = Route.of(VIDEOS)
                .with("limit", String.valueOf(query.limit()))
                .with("order", query.order().wire())
                .with("after", query.after())
                .with(INCLUDE, query.include().wire());
        return Pages.read(transport.send(Call.get(route), Patience.plain()), VideoWire::video);
    }

    /** Every video, page after page, each page fetched when the stream gets there. */
    public Stream<Video> listAll(VideoQuery query) {
        return Pages.walk(() -> list(query), id -> list(query.startingAfter(id)));
    }

    /** Deletes a video and its assets; Kinora cancels one that is still at work, other servers may refuse. */
    public void delete(String id) {
        transport.send(Call.delete(Route.item(VIDEOS, id)), Patience.plain());
    }

    /**
     * Stops a video that waits or is rendered; it is then failed, with the error code {@code cancelled}. Kinora's own.
     *
     * @throws dev.kinora.client.error.BadRequestException when it has ended already
     * @throws dev.kinora.client.error.NotFoundException when it is unknown, or the server cannot cancel
     */
    public Video cancel(String id) {
        return make(Call.post(Route.item(VIDEOS, id, "cancel")), CreateOptions.defaults());
    }

    /** What happens to a video, as it happens. Kinora's own; {@link #follow} works with every server. */
    public EventStream events(String id, EventOptions options) {
        return events.ofVideo(id, options);
    }

    /** Asks for a video and looks at it until its end, like {@link #create} and then {@link #poll}. */
    public Video createAndPoll(VideoRequest request, PollOptions options) {
        return started(request, CreateOptions.defaults(), options).poll();
    }

    /** Asks for a video and looks at it until its end, like {@link #create} and then {@link #poll}. */
    public Video createAndPoll(VideoRequest request, CreateOptions asking, PollOptions options) {
        return started(request, asking, options).poll();
    }

    /** {@link #createAndPoll(VideoRequest, PollOptions)} beside the caller; cancelling the future ends the looking. */
    public CompletableFuture<Video> createAndPollAsync(VideoRequest request, PollOptions options) {
        return transport
                .twins()
                .run(options.cancellation(), own -> createAndPoll(request, options.withCancellation(own)));
    }

    /** Asks for a video and follows it to its end, like {@link #create} and then {@link #follow}. */
    public Video createAndFollow(VideoRequest request, CreateOptions asking, PollOptions options) {
        return started(request, asking, options).listen(events);
    }

    private Follower started(VideoRequest request, CreateOptions asking, PollOptions options) {
        Patience patience = Patience.of(options.deadline(), options.cancellation());
        return new Follower(transport, options, patience, create(request, asking, patience));
    }

    /**
     * Looks at a video until it is completed or failed, or in a state this client does not know.
     *
     * @throws UnfinishedVideoException when that takes longer than the options allow
     * @throws dev.kinora.client.error.CancelledException when the options' switch was used or the thread interrupted
     */
    public Video poll(String id, PollOptions options) {
        return taken(id, options).poll();
    }

    /**
     * Follows a video by its events, which tell more and sooner than looking does; where the server has none, or they break
     * off for good, it is looked at as by {@link #poll}.
     *
     * @throws UnfinishedVideoException when that takes longer than the options allow
     * @throws dev.kinora.client.error.CancelledException when the options' switch was used or the thread interrupted
     */
    public Video follow(String id, PollOptions options) {
        return taken(id, options).listen(events);
    }

    private Follower taken(String id, PollOptions options) {
        Patience patience = Patience.of(options.deadline(), options.cancellation());
        return new Follower(
                transport,
                options,
                patience,
                VideoWire.video(Json.object(transport.send(Call.get(Route.item(VIDEOS, id)), patience))));
    }

    /** Downloads the MP4 to this path, like {@link #download(String, Variant, Path, DownloadOptions)}. */
    public Download download(String id, Path target) {
        return download(id, Variant.VIDEO, target, DownloadOptions.defaults());
    }

    /**
     * Downloads an asset. It grows in {@code <target>.part}, goes on where a broken connection or an earlier try left
     * off, is held against the server's length and hash, and only then takes its name; an existing file is replaced.
     *
     * @throws dev.kinora.client.error.DownloadException when the file cannot be written or its bytes are not the announced
     *     ones
     * @throws dev.kinora.client.error.DeadlineException when that takes longer than the options allow
     * @throws dev.kinora.client.error.CancelledException when the options' switch was used or the thread interrupted
     */
    public Download download(String id, Variant variant, Path target, DownloadOptions options) {
        Route route = Route.item(VIDEOS, id, "content").with("variant", variant.wire());
        return Downloader.run(transport, route, target, options);
    }

    /** {@link #download(String, Variant, Path, DownloadOptions)} beside the caller; cancelling the future ends it. */
    public CompletableFuture<Download> downloadAsync(String id, Variant variant, Path target, DownloadOptions options) {
        return transport
                .twins()
                .run(options.cancellation(), own -> download(id, variant, target, options.withCancellation(own)));
    }

    private Video make(Call call, CreateOptions options) {
        return make(call, options, Patience.of(options.cancellation()));
    }

    private Video make(Call call, CreateOptions options, Patience patience) {
        Call asking = call.to(call.route().with(INCLUDE, options.include().wire()));
        if (options.emulation() == Emulation.FORBIDDEN) {
            asking = asking.withHeader("Kinora-Emulation", "forbid");
        }
        Call keyed = options.idempotencyKey().map(asking::withIdempotencyKey).orElse(asking);
        return VideoWire.video(Json.object(transport.send(keyed, patience)));
    }
}
