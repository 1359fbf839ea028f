package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Probe;
import dev.kinora.media.Transcoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real server process is killed in the middle of a render and started again: nothing is lost, nothing is left. */
class ServerProcessKillTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** When the process dies. */
    enum Moment {
        AFTER_CREATE,
        WHILE_SUBMITTING,
        MID_RENDER,
        DURING_VARIANTS,
        JUST_BEFORE_COMPLETION
    }

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process process = new ProcessBuilder("true").start();
    private URI base = URI.create("http://127.0.0.1/");

    ServerProcessKillTest() throws IOException {}

    @AfterEach
    void stop() {
        process.destroyForcibly();
        client.close();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void theVideoIsCompletedOnceAndNothingIsLeft(Moment moment) throws Exception {
        start();
        String id = TestServer.field(
                send(request("/v1/videos")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"prompt\":\"[slow 1s] a kite\",\"seconds\":\"4\",\"size\":\"1280x720\"}"))),
                "id");
        reach(moment, id);
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();

        start();
        await(() -> !body(id).contains("\"status\":\"queued\"") && !body(id).contains("\"status\":\"in_progress\""));
        assertThat(body(id)).contains("\"status\":\"completed\"", "\"progress\":100");
        assertWhole(id);
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(count("SELECT count(*) FROM event WHERE type LIKE '%completed%' AND video_id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM asset")).isEqualTo(3);
        assertThat(count("SELECT count(*) FROM job")).isZero();
        assertThat(files("assets")).hasSize(3);
        assertThat(files("work")).isEmpty();
        assertThat(files("tmp")).isEmpty();
    }

    private void reach(Moment moment, String id) throws InterruptedException {
        Path work = folder.resolve("data").resolve("work").resolve(id);
        switch (moment) {
            case AFTER_CREATE -> {}
            case WHILE_SUBMITTING -> await(() -> Files.exists(work));
            case MID_RENDER -> await(() -> progress(id) >= 30);
            case DURING_VARIANTS ->
                await(() ->
                        Files.exists(work.resolve("thumbnail.webp")) || Files.exists(work.resolve("spritesheet.jpg")));
            case JUST_BEFORE_COMPLETION -> await(() -> !files("assets").isEmpty());
        }
    }

    private void assertWhole(String id) throws Exception {
        for (String variant : List.of("video", "thumbnail", "spritesheet")) {
            HttpResponse<byte[]> response = client.send(
                    request("/v1/videos/" + id + "/content?variant=" + variant).build(), BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("etag"))
                    .contains("\""
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(response.body())) + "\"");
            if (variant.equals("video")) {
                assertPlayable(response.body());
            }
        }
    }

    private void assertPlayable(byte[] mp4) throws IOException {
        Path file = Files.write(folder.resolve("downloaded.mp4"), mp4);
        FfmpegPrograms programs = Kinora.programs(TestServer.config(folder, Map.of()));
        Probe probe = new Transcoder(programs, MediaLimits.defaults()).probe(file);
        assertThat(probe.toString()).contains("1280", "720");
    }

    private void start() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        ServerProcess.class.getName(),
                        folder.toString())
                .redirectError(folder.resolve("server.log").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            assertThat(line).as(Files.readString(folder.resolve("server.log"))).startsWith("port ");
            base = URI.create("http://127.0.0.1:" + line.substring(5) + "/");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer sk-any");
    }

    private String send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String body(String id) {
        return send(request("/v1/videos/" + id));
    }

    private int progress(String id) {
        return Integer.parseInt(TestServer.field(body(id), "progress"));
    }

    private List<String> files(String part) {
        Path root = folder.resolve("data").resolve(part);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(Path::toString).toList();
        } catch (IOException | UncheckedIOException e) {
            // A file went while the folder was read.
            return List.of();
        }
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("kinora.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(deadline);
            TestServer.pause();
        }
    }
}
