package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.error.DeadlineException;
import dev.kinora.client.event.Event;
import dev.kinora.client.event.EventGap;
import dev.kinora.client.event.EventOptions;
import dev.kinora.client.event.EventStream;
import dev.kinora.client.event.NoEventsException;
import dev.kinora.client.event.VideoEvent;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.UnfinishedVideoException;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoStatus;
import dev.kinora.client.wait.Cancellation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventsTest {
    private static final String CREATED = event("41", "video.created", "queued", 0);
    private static final String STARTED = event("42", "video.started", "in_progress", 0);
    private static final String COMPLETED = event("43", "video.completed", "completed", 100);

    private final FakeServer server = new FakeServer();
    private final KinoraClient client = server.client().build();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void stop() {
        over.countDown();
        server.close();
    }

    @Test
    void events_are_told_and_the_stream_ends_with_the_video() {
        server.then(stream("retry: 60\nid: 0\n\n: heartbeat\n\n" + CREATED + progress(26) + COMPLETED));
        List<Event> told = all(client.videos().events("video_1", EventOptions.defaults()));
        assertThat(told).hasSize(3);
        VideoEvent progress = (VideoEvent) told.get(1);
        assertThat(progress.type()).isEqualTo("video.progress");
        assertThat(progress.id()).isEmpty();
        assertThat(progress.video())
                .isEqualTo(new VideoEvent.Subject("video_1", Optional.of("in_progress"), Optional.of(26)));
        assertThat(((VideoEvent) told.get(2)).isEnd()).isTrue();
        assertThat(server.asked).hasSize(1);
        assertThat(server.asked.get(0).headers().containsKey("Last-Event-ID")).isFalse();
    }

    @Test
    void a_half_event_is_none_and_the_stream_comes_back_behind_the_last_whole_one() {
        server.then(
                stream("retry: 60\n\n" + CREATED + STARTED.substring(0, STARTED.length() - 1)),
                FakeServer.hangUp(),
                stream(STARTED + progress(50) + "id: 43\nevent: video.comp"),
                stream(COMPLETED));
        List<Event> told = all(client.videos().events("video_1", EventOptions.defaults()));
        assertThat(told)
                .extracting(event -> ((VideoEvent) event).type())
                .containsExactly("video.created", "video.started", "video.progress", "video.completed");
        assertThat(server.asked)
                .extracting(asked -> String.valueOf(asked.headers().getFirst("Last-Event-ID")))
                .containsExactly("null", "41", "41", "42");
    }

    @Test
    void lines_end_in_three_ways_and_data_may_have_several() {
        String odd = "\uFEFF" + CREATED.replace("\n", "\r\n")
                + STARTED.replace("\n", "\r")
                + "event: video.completed\nid: 43\ndata: {\"type\":\"video.completed\",\ndata:\"data\":{\"id\":\"é\"}}\n"
                + "future: field\n\n";
        server.then(stream(odd));
        List<Event> told = all(client.videos().events("video_1", EventOptions.defaults()));
        assertThat(told).hasSize(3);
        assertThat(((VideoEvent) told.get(2)).video().id()).isEqualTo("é");
    }

    @Test
    void nothing_more_to_say_ends_the_stream() {
        server.then(FakeServer.json(204, ""));
        EventStream stream = client.videos()
                .events("video_1", EventOptions.defaults().startingAfter("43").withTypes("video.completed"));
        assertThat(stream.next()).isEmpty();
        assertThat(server.asked.get(0).path()).isEqualTo("/v1/videos/video_1/events?types=video.completed");
        assertThat(server.asked.get(0).headers().getFirst("Last-Event-ID")).isEqualTo("43");
    }

    @Test
    void a_gap_is_told() {
        server.then(stream("event: gap\ndata: {\"id\":null,\"object\":\"event\",\"created_at\":7,\"type\":\"gap\","
                + "\"data\":{\"after\":\"3\",\"resumed_after\":\"20\"}}\n\n"));
        try (EventStream stream = client.events().ofProject(EventOptions.defaults())) {
            assertThat(stream.next()).get().isInstanceOfSatisfying(EventGap.class, gap -> {
                assertThat(gap.after()).isEqualTo("3");
                assertThat(gap.resumedAfter()).isEqualTo("20");
            });
        }
        assertThat(server.asked.get(0).path()).isEqualTo("/v1/events");
    }

    @Test
    void a_stream_that_always_breaks_is_given_up() {
        for (int i = 0; i < 20; i++) {
            server.then(stream("retry: 1\n\n"));
        }
        EventStream stream = client.videos().events("video_1", EventOptions.defaults());
        assertThatThrownBy(stream::next).isInstanceOf(ConnectionException.class);
        assertThat(server.asked).hasSize(4);
    }

    @Test
    void a_waiting_stream_ends_at_once_when_it_is_closed_cancelled_or_out_of_time() throws Exception {
        server.then(open(CREATED), open(CREATED), open(CREATED));
        EventStream closed = client.videos().events("video_1", EventOptions.defaults());
        closed.next();
        CompletableFuture<Optional<Event>> waiting = CompletableFuture.supplyAsync(closed::next);
        closed.close();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEmpty();

        Cancellation cancellation = new Cancellation();
        EventStream cancelled =
                client.videos().events("video_1", EventOptions.defaults().withCancellation(cancellation));
        cancelled.next();
        CompletableFuture<Void> later = CompletableFuture.runAsync(cancellation::cancel);
        assertThatThrownBy(cancelled::next).isInstanceOf(CancelledException.class);
        later.join();

        EventStream late =
                client.videos().events("video_1", EventOptions.defaults().withDeadline(Duration.ofSeconds(2)));
        late.next();
        assertThatThrownBy(late::next).isInstanceOf(DeadlineException.class);
    }

    @Test
    void something_else_than_events_is_said_so() {
        server.then(FakeServer.json(200, "{}"));
        EventStream stream = client.events().ofProject(EventOptions.defaults());
        assertThatThrownBy(stream::next).isInstanceOf(NoEventsException.class);
    }

    @Test
    void following_tells_every_step_once_and_returns_the_whole_video() {
        server.then(
                FakeServer.json(200, Bodies.video("video_1", "in_progress", 10)),
                stream("id: 0\n\n" + CREATED + STARTED + progress(10) + progress(40) + progress(80) + COMPLETED),
                FakeServer.json(200, Bodies.video("video_1", "completed", 100)));
        List<String> seen = new ArrayList<>();
        Video video = client.videos().follow("video_1", watching(seen));
        assertThat(seen).containsExactly("in_progress 10", "in_progress 40", "in_progress 80", "completed 100");
        assertThat(video.status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void a_server_without_events_is_looked_at() {
        server.then(
                FakeServer.json(200, Bodies.video("video_1", "queued", 0)),
                FakeServer.json(404, Bodies.error("Invalid URL (GET /v1/videos/video_1/events)", "", "")),
                FakeServer.json(200, Bodies.video("video_1", "in_progress", 60)),
                FakeServer.json(200, Bodies.video("video_1", "completed", 100)));
        List<String> seen = new ArrayList<>();
        client.videos().follow("video_1", watching(seen).withInterval(Duration.ofMillis(2)));
        assertThat(seen).containsExactly("queued 0", "in_progress 60", "completed 100");
    }

    @Test
    void events_that_break_off_for_good_are_replaced_by_looking() {
        server.then(FakeServer.json(200, Bodies.video("video_1", "queued", 0)));
        for (int i = 0; i < 4; i++) {
            server.then(stream("retry: 1\n\n"));
        }
        server.then(FakeServer.json(200, Bodies.video("video_1", "completed", 100)));
        Video video = client.videos().follow("video_1", PollOptions.defaults());
        assertThat(video.status()).isEqualTo(VideoStatus.COMPLETED);
    }

    @Test
    void following_ends_at_its_deadline_with_the_last_state() {
        server.then(FakeServer.json(200, Bodies.video("video_1", "queued", 0)), open(CREATED + progress(30)));
        PollOptions brief = PollOptions.defaults().withDeadline(Duration.ofSeconds(2));
        assertThatThrownBy(() -> client.videos().follow("video_1", brief))
                .isInstanceOfSatisfying(
                        UnfinishedVideoException.class,
                        e -> assertThat(e.last().progress()).isEqualTo(30));
    }

    private static PollOptions watching(List<String> seen) {
        return PollOptions.defaults().withProgress(video -> seen.add(video.status() + " " + video.progress()));
    }

    private static List<Event> all(EventStream stream) {
        try (stream) {
            return stream.stream().toList();
        }
    }

    private static String event(String id, String type, String status, int progress) {
        return "id: " + id + "\nevent: " + type + "\ndata: {\"id\":\"" + id
                + "\",\"object\":\"event\",\"created_at\":1796020312,\"type\":\"" + type
                + "\",\"data\":{\"id\":\"video_1\",\"status\":\"" + status + "\",\"progress\":" + progress + "}}\n\n";
    }

    private static String progress(int percent) {
        return "event: video.progress\ndata: {\"id\":null,\"object\":\"event\",\"created_at\":1796020314,"
                + "\"type\":\"video.progress\",\"data\":{\"id\":\"video_1\",\"status\":\"in_progress\",\"progress\":"
                + percent + "}}\n\n";
    }

    /** A stream that ends behind this. */
    private static FakeServer.Answer stream(String text) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** A stream that says this and then nothing. */
    private FakeServer.Answer open(String text) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                over.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
