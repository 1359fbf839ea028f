package dev.kinora.server.app;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.media.MediaLimits;
import dev.kinora.media.Probe;
import dev.kinora.media.Transcoder;
import dev.kinora.server.render.SampleVideo;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watching videos while they are rendered. */
class LivePreviewTest {
    private static final String SLOW = "[slow 3s] a kite";

    @TempDir
    Path folder;

    @Test
    void aPlayerThatFollowsARenderSeesEveryFrameAndHearsTheSound() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            String id = server.create(SLOW);
            PreviewPlayer player = new PreviewPlayer(server, id);
            Path played = folder.resolve("played.mp4");
            eventually("begun", () -> player.look().statusCode() == 200);
            player.play(played);

            assertThat(server.get("/v1/videos/" + id).body()).contains("\"status\":\"in_progress\"");
            assertThat(player.ended()).isFalse();
            assertThat(player.fetched()).contains("preview/init.mp4", "preview/segment0.m4s");
            assertThat(new Transcoder(SampleVideo.programs(), MediaLimits.defaults())
                            .probe(played)
                            .video()
                            .orElseThrow()
                            .frames())
                    .as("what there is of it plays")
                    .isBetween(15L, 90L);

            server.finished(id);
            player.playOut(played);
            assertThat(player.fetched()).hasSize(6);
            Probe probe = new Transcoder(SampleVideo.programs(), MediaLimits.defaults()).probe(played);
            assertThat(probe.video()).contains(new Probe.Video(1280, 720, 120, 30, 1, "h264", "High", "yuv420p"));
            assertThat(probe.audio()).contains(new Probe.Audio("aac", 48_000, 2));
            assertThat(probe.duration()).isBetween(Duration.ofMillis(3990), Duration.ofMillis(4060));
        }
    }

    @Test
    void answersSayWhatTheyAreAndAreNotKept() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            String id = server.create("[slow 2s] a kite");
            PreviewPlayer player = new PreviewPlayer(server, id);
            eventually("begun", () -> player.look().statusCode() == 200);

            HttpResponse<String> playlist = server.send(
                    server.request("/openai/v1/videos/" + id + "/preview.m3u8/").HEAD());
            assertThat(playlist.headers().firstValue("content-type")).contains("application/vnd.apple.mpegurl");
            assertThat(playlist.headers().firstValue("cache-control")).contains("no-store");
            assertThat(playlist.headers().firstValue("x-request-id")).isPresent();
            assertThat(playlist.headers().firstValueAsLong("content-length").orElse(0))
                    .isGreaterThan(200);
            HttpResponse<String> piece = server.send(
                    server.request("/v1/videos/" + id + "/preview/segment0.m4s").HEAD());
            assertThat(piece.statusCode()).isEqualTo(200);
            assertThat(piece.headers().firstValue("cache-control")).contains("no-store");
            assertThat(server.send(server.request(player.address()).DELETE()).statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void beforeTheFirstPieceARequestWaitsALittle() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("preview.patience", "20s"))) {
            String id = server.create("a kite");

            assertThat(new PreviewPlayer(server, id).look().body()).contains("segment0.m4s");
        }
        try (TestServer server = TestServer.start(folder, Map.of("preview.patience", "0s"))) {
            List<String> busy = List.of(server.create("[slow 20s] 1"), server.create("[slow 20s] 2"));
            HttpResponse<String> refused = new PreviewPlayer(server, server.create("[slow 20s] 3")).look();

            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.body()).contains("\"code\":\"preview_not_ready\"", "has not begun yet");
            assertThat(refused.headers().firstValue("retry-after-ms")).contains("500");
            assertThat(busy)
                    .allMatch(
                            id -> server.send(server.request("/v1/videos/" + id).DELETE())
                                            .statusCode()
                                    == 200);
        }
    }

    @Test
    void aPreviewCanBeWatchedForAWhileAfterItsRenderAndLeavesNothing() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("preview.keep", "2s"))) {
            String id = server.create("a kite");
            PreviewPlayer player = new PreviewPlayer(server, id);
            server.finished(id);
            Path played = folder.resolve("played.mp4");
            player.playOut(played);
            assertThat(player.fetched()).hasSize(6);

            eventually("over", () -> player.look().statusCode() == 404);
            assertThat(player.look().body()).contains("\"code\":\"preview_ended\"", "/v1/videos/{video_id}/content");
            eventually("removed", () -> left().isEmpty());
        }
    }

    @Test
    void onlySoManyAreKept() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("preview.most", "1"))) {
            String first = server.create("one");
            server.finished(first);
            assertThat(new PreviewPlayer(server, first).look().statusCode()).isEqualTo(200);
            String second = server.create("two");
            server.finished(second);

            assertThat(new PreviewPlayer(server, first).look().body()).contains("preview_ended");
            assertThat(new PreviewPlayer(server, second).look().statusCode()).isEqualTo(200);
            assertThat(left()).hasSize(1);
        }
        assertThat(left()).as("after the stop").isEmpty();
    }

    @Test
    void aDeletedVideoHasNoPreview() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            String id = server.create("[slow 20s] a kite");
            PreviewPlayer player = new PreviewPlayer(server, id);
            eventually("begun", () -> player.look().statusCode() == 200);
            server.send(server.request("/v1/videos/" + id).DELETE());

            assertThat(player.look().body()).contains("Video with id '" + id + "' not found.");
            assertThat(server.get("/v1/videos/" + id + "/preview/init.mp4").statusCode())
                    .isEqualTo(404);
            eventually("removed", () -> pieces().isEmpty());
        }
    }

    @Test
    void aRenderThatStartsAnewHasANewPreview() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("queue.tries.backoff", "100ms"))) {
            String id = server.create("[fail-then-ok 1] [slow 3s] a kite");
            PreviewPlayer first = new PreviewPlayer(server, id);
            eventually("begun", () -> first.look().statusCode() == 200);
            server.finished(id);
            PreviewPlayer second = new PreviewPlayer(server, id);
            second.playOut(folder.resolve("played.mp4"));

            assertThat(second.fetched()).hasSize(6);
        }
    }

    @Test
    void aFailedVideoHasNone() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("queue.tries.attempts", "1"))) {
            String id = server.create("[fail] a kite");
            server.finished(id);

            assertThat(new PreviewPlayer(server, id).look().body()).contains("preview_ended");
            eventually("no piece is left", () -> pieces().isEmpty());
        }
    }

    @Test
    void anEngineThatShowsNothingIsSaidToBeOne() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("preview.enabled", "false"))) {
            String id = server.create("[slow 20s] a kite");
            PreviewPlayer player = new PreviewPlayer(server, id);
            eventually(
                    "in progress", () -> server.get("/v1/videos/" + id).body().contains("\"status\":\"in_progress\""));

            eventually("refused", () -> player.look().body().contains("\"code\":\"preview_unavailable\""));
            assertThat(player.look().statusCode()).isEqualTo(404);
            server.send(server.request("/v1/videos/" + id).DELETE());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preview.m3u8",
                "segment0.m4s.tmp",
                "..%2f..%2f..%2f..%2fkinora.db",
                "%2e%2e",
                "segment-1.m4s",
                "segment0000000000000000001.m4s",
                "init.mp4%00",
                "INIT.MP4",
                "segment99.m4s"
            })
    void nothingElseInTheFolderIsServed(String name) throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            String id = server.create("a kite");
            server.finished(id);
            HttpResponse<String> refused = server.get("/v1/videos/" + id + "/preview/" + name);

            assertThat(refused.statusCode()).isEqualTo(404);
            assertThat(refused.body()).contains("\"code\":\"preview_piece_not_found\"");
        }
    }

    @Test
    void aVideoNobodyKnows() {
        try (TestServer server = TestServer.start(folder)) {
            for (String path : List.of("preview.m3u8", "preview/init.mp4", "preview/x")) {
                assertThat(server.get("/v1/videos/video_nope/" + path).body())
                        .contains("Video with id 'video_nope' not found.");
            }
        }
    }

    private List<Path> left() {
        Path kept = folder.resolve("data").resolve("tmp").resolve("previews");
        return Files.exists(kept)
                ? list(kept).stream().filter(Files::isDirectory).toList()
                : List.of();
    }

    private List<Path> pieces() {
        return list(folder.resolve("data").resolve("tmp")).stream()
                .filter(path -> path.toString().endsWith(".m4s"))
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.skip(1).filter(path -> !path.equals(folder)).toList();
        } catch (IOException | java.io.UncheckedIOException changing) {
            return List.of(folder);
        }
    }
}
