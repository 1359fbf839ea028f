package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.client.error.CancelledException;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.UnfinishedVideoException;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoError;
import dev.kinora.client.video.VideoQuery;
import dev.kinora.client.video.VideoRequest;
import dev.kinora.client.video.VideoStatus;
import dev.kinora.client.video.Videos;
import dev.kinora.client.wait.Cancellation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VideosTest {
    private final FakeServer server = new FakeServer();
    private final Videos videos = server.client().build().videos();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void create_sends_what_was_asked_for_and_reads_every_field() {
        server.then(FakeServer.json(200, Bodies.video("video_1", "queued", 0)));

        Video video = videos.create(VideoRequest.of("aurora \"über\" all")
                .withModel("sora-2")
                .withSeconds(8)
                .withSize("1280x720"));

        FakeServer.Asked asked = server.asked.get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).isEqualTo("/v1/videos");
        assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer sk-test-secret");
        assertThat(asked.body())
                .isEqualTo(
                        "{\"model\":\"sora-2\",\"prompt\":\"aurora \\\"über\\\" all\",\"seconds\":\"8\",\"size\":\"1280x720\"}");
        assertThat(video.id()).isEqualTo("video_1");
        assertThat(video.status()).isEqualTo(VideoStatus.QUEUED);
        assertThat(video.prompt()).contains("aurora");
        assertThat(video.createdAt()).isEqualTo(Instant.ofEpochSecond(1763053953));
        assertThat(video.completedAt()).isEmpty();
        assertThat(video.error()).isEmpty();
        assertThat(video.json()).contains("\"engine\":\"animatic\"");
    }

    @Test
    void create_leaves_what_was_not_asked_for_to_the_server() {
        server.then(FakeServer.json(200, Bodies.video("video_1", "queued", 0)));
        videos.create(VideoRequest.of("aurora"));
        assertThat(server.asked.get(0).body()).isEqualTo("{\"prompt\":\"aurora\"}");
    }

    @Test
    void a_retried_create_carries_the_same_idempotency_key() {
        server.then(
                FakeServer.hangUp(),
                FakeServer.json(503, ""),
                FakeServer.json(200, Bodies.video("video_1", "queued", 0)),
                FakeServer.json(200, Bodies.video("video_2", "queued", 0)));
        videos.create(VideoRequest.of("aurora"));
        videos.create(VideoRequest.of("aurora"));

        List<String> keys = new ArrayList<>();
        server.asked.forEach(asked -> keys.add(asked.headers().getFirst("Idempotency-Key")));
        assertThat(keys).hasSize(4);
        assertThat(keys.subList(0, 3)).containsOnly(keys.get(0));
        assertThat(keys.get(3)).isNotEqualTo(keys.get(0));
    }

    @Test
    void poll_goes_on_until_the_video_ends_and_reports_every_look() {
        server.then(
                FakeServer.json(200, Bodies.video("video_1", "queued", 0)),
                FakeServer.json(200, Bodies.video("video_1", "in_progress", 40)),
                FakeServer.json(200, Bodies.video("video_1", "completed", 100)));
        List<Integer> seen = new ArrayList<>();
        Video video = videos.createAndPoll(
                VideoRequest.of("aurora"),
                PollOptions.defaults().withInterval(Duration.ofMillis(2)).withProgress(v -> seen.add(v.progress())));
        assertThat(video.status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(seen).containsExactly(0, 40, 100);
    }

    @Test
    void poll_returns_a_failed_video_with_its_reason() {
        String failed = Bodies.video("video_1", "failed", 7)
                .replace("\"error\":null", "\"error\":{\"code\":\"moderation_blocked\",\"message\":\"No.\"}");
        server.then(FakeServer.json(200, failed));
        Video video = videos.poll("video_1", PollOptions.defaults());
        assertThat(video.error()).contains(new VideoError("moderation_blocked", "No."));
    }

    @Test
    void a_state_from_the_future_is_kept_and_ends_the_poll() {
        server.then(FakeServer.json(200, Bodies.video("video_1", "archived", 100)));
        Video video = videos.poll("video_1", PollOptions.defaults());
        assertThat(video.status().value()).isEqualTo("archived");
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void poll_ends_at_its_deadline_and_tells_the_last_state() {
        for (int i = 0; i < 100; i++) {
            server.then(FakeServer.json(200, Bodies.video("video_1", "in_progress", 9)));
        }
        PollOptions brief =
                PollOptions.defaults().withInterval(Duration.ofMillis(50)).withDeadline(Duration.ofSeconds(2));
        assertThatThrownBy(() -> videos.poll("video_1", brief))
                .isInstanceOfSatisfying(
                        UnfinishedVideoException.class,
                        e -> assertThat(e.last().progress()).isEqualTo(9));
    }

    @Test
    void a_used_switch_ends_the_poll_at_once() {
        server.then(FakeServer.json(200, Bodies.video("video_1", "in_progress", 9), "openai-poll-after-ms", "9000"));
        Cancellation cancellation = new Cancellation();
        long start = System.nanoTime();
        PollOptions options = PollOptions.defaults()
                .withInterval(Duration.ofSeconds(60))
                .withCancellation(cancellation)
                .withProgress(video -> cancellation.cancel());
        assertThatThrownBy(() -> videos.poll("video_1", options)).isInstanceOf(CancelledException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void list_all_walks_every_page_and_stops_at_an_empty_one() {
        server.then(
                FakeServer.json(200, page("a", "b", true)),
                FakeServer.json(200, page("c", "d", true)),
                FakeServer.json(
                        200,
                        "{\"object\":\"list\",\"data\":[],\"first_id\":null,\"last_id\":null,\"has_more\":false}"));
        assertThat(videos.listAll(VideoQuery.oldest().withLimit(2)).map(Video::id))
                .containsExactly("a", "b", "c", "d");
        assertThat(server.asked)
                .extracting(FakeServer.Asked::path)
                .containsExactly(
                        "/v1/videos?limit=2&order=asc",
                        "/v1/videos?limit=2&order=asc&after=b",
                        "/v1/videos?limit=2&order=asc&after=d");
    }

    @Test
    void delete_asks_for_exactly_this_video() {
        server.then(FakeServer.json(200, "{\"id\":\"a/b\",\"object\":\"video.deleted\",\"deleted\":true}"));
        videos.delete("a/b");
        assertThat(server.asked.get(0).method()).isEqualTo("DELETE");
        assertThat(server.asked.get(0).path()).isEqualTo("/v1/videos/a%2Fb");
    }

    private static String page(String first, String last, boolean more) {
        return "{\"object\":\"list\",\"data\":[" + Bodies.video(first, "completed", 100) + ","
                + Bodies.video(last, "completed", 100) + "],\"first_id\":\"" + first + "\",\"has_more\":" + more
                + ",\"last_id\":\"" + last + "\"}";
    }
}
