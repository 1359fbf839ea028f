package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.client.batch.Batch;
import dev.kinora.client.batch.BatchEntry;
import dev.kinora.client.batch.BatchInput;
import dev.kinora.client.batch.BatchRequest;
import dev.kinora.client.batch.BatchResult;
import dev.kinora.client.batch.BatchStatus;
import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.ModerationException;
import dev.kinora.client.file.FileQuery;
import dev.kinora.client.page.PageQuery;
import dev.kinora.client.transfer.Upload;
import dev.kinora.client.video.CreateOptions;
import dev.kinora.client.video.EditRequest;
import dev.kinora.client.video.Emulation;
import dev.kinora.client.video.ExtensionRequest;
import dev.kinora.client.video.Include;
import dev.kinora.client.video.InputReference;
import dev.kinora.client.video.Making;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.RetrieveOptions;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoFailedException;
import dev.kinora.client.video.VideoQuery;
import dev.kinora.client.video.VideoRequest;
import dev.kinora.client.video.VideoSource;
import dev.kinora.client.wait.Cancellation;
import dev.kinora.client.webhook.OldSecret;
import dev.kinora.client.webhook.WebhookDelivery;
import dev.kinora.client.webhook.WebhookEndpoint;
import dev.kinora.client.webhook.WebhookEndpointRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What each method asks for and makes of the answer, word for word. */
@Timeout(60)
class RoutesTest {
    private final FakeServer server = new FakeServer();
    private final KinoraClient client = server.client().build();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void videos_of_videos() {
        answerVideos(4);
        client.videos().remix("video_1", "at night");
        client.videos().edit(EditRequest.of(VideoSource.of("video_1"), "redder").withModel("sora-2"));
        client.videos().extend(ExtensionRequest.of(VideoSource.of("video_1"), 8, "it lands"));
        client.videos().cancel("video_1");
        assertAsked("POST", "/v1/videos/video_1/remix", "{\"prompt\":\"at night\"}");
        assertAsked(
                "POST",
                "/v1/videos/edits",
                "{\"prompt\":\"redder\",\"video\":{\"id\":\"video_1\"},\"model\":\"sora-2\"}");
        assertAsked(
                "POST",
                "/v1/videos/extensions",
                "{\"prompt\":\"it lands\",\"video\":{\"id\":\"video_1\"},\"seconds\":\"8\"}");
        assertAsked("POST", "/v1/videos/video_1/cancel", "");
        assertThat(server.asked).allSatisfy(asked -> assertThat(asked.headers().getFirst("Idempotency-Key"))
                .isNotBlank());
    }

    @Test
    void clips_that_are_uploaded_make_forms() {
        answerVideos(2);
        Upload clip = Upload.of("clip.mp4", "film".getBytes(StandardCharsets.UTF_8));
        client.videos().edit(EditRequest.of(VideoSource.upload(clip), "redder"));
        client.videos().extend(ExtensionRequest.of(VideoSource.upload(clip), 4, "on"));
        server.then(FakeServer.json(200, "{\"id\":\"char_1\",\"name\":\"Mossy\",\"created_at\":1773300000}"));
        assertThat(client.characters().create("Mossy", clip).name()).isEqualTo("Mossy");
        for (FakeServer.Asked asked : server.asked) {
            assertThat(asked.body()).contains("name=\"video\"; filename=\"clip.mp4\"\r\nContent-Type: video/mp4\r\n");
        }
        assertThat(server.asked.get(1).body()).contains("name=\"seconds\"\r\n\r\n4\r\n");
    }

    @Test
    void options_of_a_create_reach_the_server() {
        answerVideos(1);
        client.videos()
                .create(
                        VideoRequest.of("x").withSeed(4_294_967_295L).withNegativePrompt("rain"),
                        CreateOptions.defaults()
                                .withIdempotencyKey("shot-7")
                                .withEmulation(Emulation.FORBIDDEN)
                                .withInclude(Include.MAKING));
        FakeServer.Asked asked = server.asked.get(0);
        assertThat(asked.path()).isEqualTo("/v1/videos?include=kinora");
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("shot-7");
        assertThat(asked.headers().getFirst("Kinora-Emulation")).isEqualTo("forbid");
        assertThat(asked.body()).isEqualTo("{\"prompt\":\"x\",\"seed\":4294967295,\"negative_prompt\":\"rain\"}");
        assertThatThrownBy(() -> CreateOptions.defaults().withIdempotencyKey("é"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_making_of_a_video_is_read() {
        String made = Bodies.video("video_1", "completed", 100)
                .replace(
                        "\"kinora\":{\"engine\":\"animatic\"}",
                        "\"kinora\":{\"engine\":\"animatic\",\"engine_version\":\"1.0\",\"operation\":\"text\","
                                + "\"method\":\"native\",\"seed\":4294967295,\"engine_params\":{\"a\":\"b\"},"
                                + "\"cost\":{\"currency\":\"USD\",\"amount\":\"0.40\"},\"timings\":"
                                + "{\"render_seconds\":4.731,\"submissions\":1},\"fps\":30,\"frames\":120}");
        server.then(FakeServer.json(200, made));
        Video video = client.videos()
                .retrieve(
                        "video_1",
                        RetrieveOptions.defaults().withInclude(Include.MAKING).withWait(Duration.ofSeconds(30)));
        assertThat(server.asked.get(0).path()).isEqualTo("/v1/videos/video_1?include=kinora&wait=30");
        Making making = video.making().orElseThrow();
        assertThat(making.engine().orElseThrow().name()).isEqualTo("animatic");
        assertThat(making.guidance().seed()).contains(4_294_967_295L);
        assertThat(making.cost()).contains(new Making.Cost("USD", new BigDecimal("0.40")));
        assertThat(making.operation().renderSeconds()).contains(4.731);
        assertThat(making.operation().queuedSeconds()).isEmpty();
        assertThat(making.picture().frames()).contains(120);
    }

    @Test
    void a_plain_answer_of_another_server_is_enough() {
        server.then(FakeServer.json(200, "{\"id\":\"v\",\"status\":\"queued\",\"progress\":\"7\",\"new\":[{}]}"));
        Video video = client.videos().retrieve("v");
        assertThat(video.progress()).isEqualTo(7);
        assertThat(video.making()).isEmpty();
        assertThat(video.json()).contains("\"new\":[{}]");
        assertThat(Video.fromJson(video.json())).isEqualTo(video);
    }

    @Test
    void a_failed_video_that_was_needed_says_why() {
        server.then(FakeServer.json(
                200,
                Bodies.video("video_1", "failed", 7)
                        .replace("\"error\":null", "\"error\":{\"code\":\"moderation_blocked\",\"message\":\"No.\"}")));
        Video video = client.videos().retrieve("video_1");
        assertThatThrownBy(video::requireCompleted).isInstanceOfSatisfying(VideoFailedException.class, e -> assertThat(
                        e.video().error().orElseThrow().isModeration())
                .isTrue());
        server.then(FakeServer.json(400, Bodies.error("Blocked", "prompt", "moderation_blocked")));
        assertThatThrownBy(() -> client.videos().remix("video_1", "x"))
                .isInstanceOfSatisfying(
                        ModerationException.class,
                        e -> assertThat(e.error().param()).contains("prompt"));
    }

    @Test
    void files_are_listed_and_named() {
        server.then(
                FakeServer.json(200, "{\"data\":[{\"id\":\"file-1\"},{\"id\":\"file-2\"}],\"has_more\":true}"),
                FakeServer.json(200, "{\"data\":[{\"id\":\"file-3\",\"expires_at\":7}],\"has_more\":false}"));
        FileQuery query = FileQuery.newest().withPurpose("vision").withLimit(2);
        assertThat(client.files().listAll(query)).hasSize(3);
        assertAsked("GET", "/v1/files?purpose=vision&limit=2&order=desc", "");
        assertAsked("GET", "/v1/files?purpose=vision&limit=2&order=desc&after=file-2", "");
    }

    @Test
    void a_server_that_does_not_know_after_is_left_after_two_pages() {
        for (int i = 0; i < 5; i++) {
            server.then(FakeServer.json(200, "{\"data\":[{\"id\":\"a\"}],\"last_id\":\"a\",\"has_more\":true}"));
        }
        assertThat(client.videos().listAll(VideoQuery.newest().withInclude(Include.MAKING)))
                .hasSize(2);
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void a_batch_is_written_run_and_read() throws IOException {
        VideoRequest kite = VideoRequest.of("kite").withModel("sora-2");
        String input = new String(
                UploadBytes.of(BatchInput.of(List.of(new BatchEntry("a", kite), new BatchEntry("b", kite)))),
                StandardCharsets.UTF_8);
        assertThat(input.lines())
                .containsExactly(
                        "{\"custom_id\":\"a\",\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{\"model\":\"sora-2\",\"prompt\":\"kite\"}}",
                        "{\"custom_id\":\"b\",\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{\"model\":\"sora-2\",\"prompt\":\"kite\"}}");
        assertThatThrownBy(() ->
                        new BatchEntry("c", kite.withInputReference(InputReference.file(Path.of("x.png")))).toJson())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dataUrl");

        String ended = "{\"id\":\"batch_1\",\"status\":\"completed\",\"input_file_id\":\"file-1\",\"output_file_id\":"
                + "\"file-2\",\"error_file_id\":\"file-3\",\"request_counts\":{\"total\":2,\"completed\":1,\"failed\":1},"
                + "\"errors\":{\"data\":[{\"code\":\"invalid_url\",\"message\":\"m\",\"line\":2}]},\"metadata\":{\"k\":\"v\"}}";
        server.then(FakeServer.json(200, ended));
        Batch batch = client.batches()
                .create(BatchRequest.of("file-1").withMetadata("k", "v").withOutputLifetime(Duration.ofHours(1)));
        assertAsked(
                "POST",
                "/v1/batches",
                "{\"input_file_id\":\"file-1\",\"endpoint\":\"/v1/videos\",\"completion_window\":\"24h\","
                        + "\"metadata\":{\"k\":\"v\"},\"output_expires_after\":{\"anchor\":\"created_at\",\"seconds\":3600}}");
        assertThat(batch.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(batch.counts()).isEqualTo(new Batch.Counts(2, 1, 1));
        assertThat(batch.faults())
                .containsExactly(new Batch.Fault("invalid_url", "m", Optional.empty(), Optional.of(2)));
        assertThat(batch.metadata()).containsEntry("k", "v");

        String output = "{\"id\":\"r\",\"custom_id\":\"a\",\"response\":{\"status_code\":200,\"body\":"
                + Bodies.video("video_1", "completed", 100).replace("\n", "") + "},\"error\":null}\n";
        String errors =
                "{\"custom_id\":\"b\",\"response\":null,\"error\":{\"code\":\"batch_expired\",\"message\":\"late\"}}\n"
                        + "{\"custom_id\":\"c\",\"response\":{\"status_code\":400,\"body\":"
                        + Bodies.error("no", "size", "invalid_value")
                        + "},\"error\":null}\n";
        server.then(text(output), text(errors));
        List<BatchResult> results = client.batches().results(batch).toList();
        assertThat(results).extracting(BatchResult::customId).containsExactly("a", "b", "c");
        assertThat(results.get(0).video().orElseThrow().id()).isEqualTo("video_1");
        assertThat(results.get(1).refusal())
                .contains(new BatchResult.Refusal(Optional.empty(), "batch_expired", "late"));
        assertThat(results.get(2).refusal()).contains(new BatchResult.Refusal(Optional.of(400), "invalid_value", "no"));
    }

    @Test
    void webhook_endpoints_are_managed_and_their_secrets_hidden() {
        String endpoint = "{\"id\":\"whe_1\",\"name\":\"ops\",\"url\":\"https://example.com/hook\",\"event_types\":"
                + "[\"video.completed\"],\"created_at\":7,\"signing_secret_hint\":\"whsec_…x\"";
        server.then(
                FakeServer.json(200, endpoint + ",\"signing_secret\":\"whsec_hidden\"}"),
                FakeServer.json(200, endpoint + "}"),
                FakeServer.json(200, endpoint + ",\"signing_secret\":\"whsec_next\"}"),
                FakeServer.json(200, "{\"event_type\":\"video.failed\",\"status_code\":204,\"success\":true}"),
                FakeServer.json(200, "{\"data\":[\"video.completed\",\"video.failed\"]}"));
        WebhookEndpoint made = client.webhookEndpoints()
                .create(WebhookEndpointRequest.of("ops", "https://example.com/hook", "video.completed"));
        assertThat(made.secret().orElseThrow().reveal()).isEqualTo("whsec_hidden");
        assertThat(made.toString()).doesNotContain("whsec_hidden");
        client.webhookEndpoints()
                .update("whe_1", WebhookEndpointRequest.unchanged().withName("other"));
        client.webhookEndpoints().rotateSecret("whe_1", OldSecret.STAYS_FOR_A_DAY);
        assertThat(client.webhookEndpoints().test("whe_1", "video.failed").statusCode())
                .isEqualTo(204);
        assertThat(client.webhookEndpoints().eventTypes()).containsExactly("video.completed", "video.failed");
        assertAsked("POST", "/v1/webhook_endpoints/whe_1", "{\"name\":\"other\"}");
        assertAsked(
                "POST", "/v1/webhook_endpoints/whe_1/rotate_secret", "{\"keep_old_secret_active_for_24_hours\":true}");
        assertAsked("POST", "/v1/webhook_endpoints/whe_1/test", "{\"event_type\":\"video.failed\"}");
    }

    @Test
    void deliveries_are_read_and_sent_again() {
        String delivery = "{\"id\":\"wh_1\",\"state\":\"pending\",\"attempt_count\":1,\"next_attempt_at\":9,\"event\":"
                + "{\"id\":\"evt_1\",\"type\":\"video.completed\",\"created_at\":7,\"data\":{\"id\":\"video_1\"}},\"attempts\":"
                + "[{\"number\":1,\"started_at\":8,\"duration_ms\":12,\"status_code\":null,\"error\":\"It took too long.\"}]}";
        server.then(
                FakeServer.json(200, "{\"data\":[" + delivery + "],\"has_more\":false}"),
                FakeServer.json(200, delivery));
        WebhookDelivery one = client.webhookEndpoints()
                .allDeliveries("whe_1", PageQuery.first())
                .findFirst()
                .orElseThrow();
        assertThat(one.event().subjectId()).isEqualTo("video_1");
        assertThat(one.attempts().get(0).error()).contains("It took too long.");
        client.webhookEndpoints().redeliver("whe_1", "wh_1");
        assertAsked("POST", "/v1/webhook_endpoints/whe_1/deliveries/wh_1/redeliver", "");
    }

    @Test
    void ids_that_are_none_never_become_another_route() {
        assertThatThrownBy(() -> client.videos().delete(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client.files().delete("..")).isInstanceOf(IllegalArgumentException.class);
        server.then(FakeServer.json(200, "{}"));
        client.videos().delete("../files/é?x=1");
        assertThat(server.asked.get(0).path()).isEqualTo("/v1/videos/..%2Ffiles%2F%C3%A9%3Fx%3D1");
    }

    @Test
    void the_key_stays_at_home_when_a_download_is_elsewhere() {
        try (FakeServer elsewhere = new FakeServer()) {
            byte[] film = "film".getBytes(StandardCharsets.UTF_8);
            String there = elsewhere.client().build().baseUrl() + "/blob";
            server.then(FakeServer.json(302, "", "Location", "/v1/other"), FakeServer.json(307, "", "Location", there));
            elsewhere.then(FakeServer.bytes(200, film, film.length, java.util.Map.of()));
            KinoraClient azure = server.client()
                    .header("api-key", "sk-azure")
                    .query("api-version", "preview")
                    .build();
            azure.videos().download("video_1", folder.resolve("kite.mp4"));
            assertThat(server.asked.get(0).path())
                    .isEqualTo("/v1/videos/video_1/content?variant=video&api-version=preview");
            assertThat(server.asked.get(1).headers().getFirst("Authorization")).isEqualTo("Bearer sk-test-secret");
            assertThat(server.asked.get(1).headers().getFirst("api-key")).isEqualTo("sk-azure");
            assertThat(elsewhere.asked.get(0).headers().containsKey("Authorization"))
                    .isFalse();
            assertThat(elsewhere.asked.get(0).headers().containsKey("api-key")).isFalse();
            assertThat(folder.resolve("kite.mp4")).hasBinaryContent(film);
        }
    }

    @Test
    void a_circle_of_redirects_has_an_end_and_posts_are_never_redirected() {
        for (int i = 0; i < 10; i++) {
            server.then(FakeServer.json(302, "", "Location", "/v1/round"));
        }
        assertThatThrownBy(() -> client.videos().retrieve("video_1")).hasMessageContaining("302");
        assertThat(server.asked).hasSize(6);
        assertThatThrownBy(() -> client.videos().remix("video_1", "x")).hasMessageContaining("302");
        assertThat(server.asked).hasSize(7);
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        assertThatThrownBy(() -> KinoraClient.builder().httpClient(following))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_request_in_flight_ends_when_its_switch_is_used() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        server.then(exchange -> {
            asked.countDown();
            await(over);
        });
        Cancellation cancellation = new Cancellation();
        CompletableFuture<Video> waiting = CompletableFuture.supplyAsync(() -> client.videos()
                .retrieve(
                        "video_1",
                        RetrieveOptions.defaults()
                                .withWait(Duration.ofSeconds(60))
                                .withCancellation(cancellation)));
        await(asked);
        cancellation.cancel();
        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(CancelledException.class);
        over.countDown();
    }

    @Test
    void cancelling_a_twin_ends_its_work_and_no_other() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        answerVideos(1);
        for (int i = 0; i < 50; i++) {
            server.then(FakeServer.json(200, Bodies.video("video_1", "in_progress", 5)));
        }
        Cancellation shared = new Cancellation();
        CountDownLatch looked = new CountDownLatch(1);
        CompletableFuture<Video> twin = client.videos()
                .createAndPollAsync(
                        VideoRequest.of("x"),
                        PollOptions.defaults()
                                .withCancellation(shared)
                                .withInterval(Duration.ofMillis(50))
                                .withProgress(video -> looked.countDown()));
        await(looked);
        twin.cancel(true);
        assertThat(shared.isCancelled()).isFalse();
        int asked = server.asked.size();
        assertThat(ended.await(400, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(server.asked.size()).isLessThanOrEqualTo(asked + 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answerVideos(int times) {
        for (int i = 0; i < times; i++) {
            server.then(FakeServer.json(200, Bodies.video("video_" + i, "queued", 0)));
        }
    }

    private static FakeServer.Answer text(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return FakeServer.bytes(200, bytes, bytes.length, java.util.Map.of());
    }

    private void assertAsked(String method, String path, String body) {
        assertThat(server.asked)
                .extracting(asked -> asked.method() + " " + asked.path() + " " + asked.body())
                .contains(method + " " + path + " " + body);
    }
}
