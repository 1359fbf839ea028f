package dev.kinora.client;

import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The videos of a server. Thread-safe. Every method throws an {@link ApiException} when the server refuses and a
 * {@link ConnectionException} when it cannot be reached, both after the retries of the client.
 */
public final class Videos {
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    private final Transport transport;

    Videos(Transport transport) {
        this.transport = transport;
    }

    /** Asks for a video; it is queued when this returns. A retry of a lost answer does not make a second one. */
    public Video create(VideoRequest request) {
        return create(request, new Cancellation());
    }

    private Video create(VideoRequest request, Cancellation cancellation) {
        Call call = Call.post("/videos", Wire.create(request))
                .withHeader("Idempotency-Key", UUID.randomUUID().toString());
        return Wire.video(transport.send(call, cancellation));
    }

    /** The video as it stands now. */
    public Video retrieve(String id) {
        return Wire.video(transport.send(Call.get(path(id)), new Cancellation()));
    }

    /** One page of videos. */
    public VideoPage list(VideoQuery query) {
        StringBuilder path = new StringBuilder("/videos?limit=").append(query.limit());
        path.append("&order=").append(query.order().name().toLowerCase(Locale.ROOT));
        query.after().ifPresent(id -> path.append("&after=").append(encode(id)));
        return Wire.page(transport.send(Call.get(path.toString()), new Cancellation()));
    }

    /** Every video, page after page, each page fetched when the stream gets there. */
    public Stream<Video> listAll(VideoQuery query) {
        Iterable<Video> all = () -> new Pages(query);
        return StreamSupport.stream(all.spliterator(), false);
    }

    /** Deletes a video and its assets; one still at work is cancelled. */
    public void delete(String id) {
        transport.send(Call.delete(path(id)), new Cancellation());
    }

    /** Asks for a video and follows it to its end, like {@link #create} and then {@link #poll}. */
    public Video createAndPoll(VideoRequest request, PollOptions options) {
        return follow(create(request, options.cancellation()), options);
    }

    /**
     * Follows a video until it is completed or failed, or in a state this client does not know.
     *
     * @throws DeadlineException when that takes longer than the options allow
     * @throws CancelledException when the options' switch was used or the thread interrupted
     */
    public Video poll(String id, PollOptions options) {
        return follow(retrieve(id), options);
    }

    /** Downloads the MP4 to this path, like {@link #download(String, Variant, Path, DownloadOptions)}. */
    public Download download(String id, Path target) {
        return download(id, Variant.VIDEO, target, DownloadOptions.defaults());
    }

    /**
     * Downloads an asset. It grows in {@code <target>.part}, goes on where a broken connection or an earlier try left
     * off, is held against the server's length and hash, and only then takes its name; an existing file is replaced.
     *
     * @throws DownloadException when the file cannot be written or its bytes are not the announced ones
     * @throws CancelledException when the options' switch was used or the thread interrupted
     */
    public Download download(String id, Variant variant, Path target, DownloadOptions options) {
        String path = path(id) + "/content?variant=" + variant.wire();
        return new Downloader(transport, path, new PartFile(target), options).run();
    }

    private Video follow(Video first, PollOptions options) {
        long start = System.nanoTime();
        Video video = first;
        options.progress().accept(video);
        Duration pause = options.interval().orElse(ONE_SECOND);
        while (video.status().isRunning()) {
            Duration left = options.deadline().minusNanos(System.nanoTime() - start);
            if (left.isNegative() || left.isZero()) {
                throw new DeadlineException(
                        video,
                        "video " + video.id() + " was not finished within "
                                + options.deadline().toSeconds() + " s; it goes on at the server");
            }
            options.cancellation().sleep(pause.compareTo(left) < 0 ? pause : left);
            Reply reply = transport.send(Call.get(path(first.id())), options.cancellation());
            video = Wire.video(reply);
            options.progress().accept(video);
            pause = options.interval().or(() -> proposed(reply.headers())).orElse(ONE_SECOND);
        }
        return video;
    }

    /** The server's own pace, held between a tenth of a second and ten. */
    private static Optional<Duration> proposed(HttpHeaders headers) {
        return headers.firstValue("openai-poll-after-ms")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> Duration.ofMillis(Math.min(10_000, Math.max(100, Long.parseLong(text)))));
    }

    private static String path(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a video's id is missing");
        }
        return "/videos/" + encode(id);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private final class Pages implements Iterator<Video> {
        private VideoQuery query;
        private VideoPage page;
        private Iterator<Video> rest;

        Pages(VideoQuery query) {
            this.query = query;
            this.page = list(query);
            this.rest = page.data().iterator();
        }

        @Override
        public boolean hasNext() {
            while (!rest.hasNext() && page.hasMore() && page.lastId().isPresent()) {
                query = query.startingAfter(page.lastId().get());
                page = list(query);
                rest = page.data().iterator();
                if (page.data().isEmpty()) {
                    return false;
                }
            }
            return rest.hasNext();
        }

        @Override
        public Video next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rest.next();
        }
    }
}
