package dev.kinora.server.app;

import static dev.kinora.server.app.BatchClient.json;
import static dev.kinora.server.app.BatchClient.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A real server process is killed again and again while it runs one batch: no line is lost, none is run twice. */
class BatchKillTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int LINES = 18;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process process = new ProcessBuilder("true").start();
    private URI base = URI.create("http://127.0.0.1/");

    BatchKillTest() throws IOException {}

    @AfterEach
    void stop() {
        process.destroyForcibly();
        client.close();
    }

    @Test
    void everyLineIsAnsweredOnceWhateverTheMoment() throws Exception {
        start();
        String file = json(send(new MultipartText()
                        .field("purpose", "batch")
                        .file("file", "in.jsonl", input())
                        .post(request("/v1/files"))))
                .get("id")
                .asString();
        String id = json(send(request("/v1/batches")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"input_file_id\":\"" + file
                                + "\",\"endpoint\":\"/v1/videos\",\"completion_window\":\"24h\"}"))))
                .get("id")
                .asString();
        kill();

        start();
        await(() -> videos() >= 1);
        kill();
        for (int ended : List.of(2, 6, 10, 14, 17)) {
            start();
            await(() -> ended(id) >= ended);
            kill();
        }
        start();
        await(() -> filesIn("tmp/batches") > 0 || over(id));
        kill();

        start();
        await(() -> over(id));
        assertWhole(id);
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertNothingIsLeft(id);
    }

    private void assertWhole(String id) {
        JsonNode batch = batch(id);
        assertThat(batch.get("status").asString()).isEqualTo("completed");
        List<JsonNode> answers = lines(batch.get("output_file_id"));
        List<JsonNode> refusals = lines(batch.get("error_file_id"));
        assertThat(Stream.concat(answers.stream(), refusals.stream())
                        .map(answer -> answer.get("custom_id").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, LINES).mapToObj(i -> "n" + i).toList());
        assertThat(refusals)
                .extracting(answer -> answer.get("custom_id").asString())
                .containsExactly("n7", "n14");
        assertThat(batch.get("request_counts").toString()).isEqualTo("{\"total\":18,\"completed\":16,\"failed\":2}");
        List<String> videos = new ArrayList<>();
        for (JsonNode answer : answers) {
            JsonNode video = answer.get("response").get("body");
            assertThat(video.get("status").asString()).isEqualTo("completed");
            assertThat(video.get("prompt").asString())
                    .isEqualTo("kite " + answer.get("custom_id").asString());
            assertThat(video.get("expires_at").asLong())
                    .isEqualTo(batch.get("completed_at").asLong() + 86_400);
            videos.add(video.get("id").asString());
        }
        assertThat(new HashSet<>(videos)).hasSize(16);
    }

    private void assertNothingIsLeft(String id) throws SQLException {
        assertThat(count("SELECT count(*) FROM video")).isEqualTo(16);
        assertThat(count("SELECT count(*) FROM asset")).isEqualTo(3 * 16);
        assertThat(count("SELECT count(*) FROM job")).isZero();
        assertThat(count("SELECT count(*) FROM batch_line")).isZero();
        assertThat(count("SELECT count(*) FROM batch_event WHERE type = 'batch.completed' AND batch_id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM uploaded_file")).isEqualTo(3);
        assertThat(filesIn("assets")).isEqualTo(3 * 16 + 3);
        assertThat(filesIn("tmp")).isZero();
    }

    private static byte[] input() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            String line = line("n" + i, "kite n" + i);
            lines.add(i % 7 == 0 && i > 0 ? line.replace("\"seconds\":\"4\"", "\"seconds\":\"5\"") : line);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private void start() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        ServerProcess.class.getName(),
                        folder.toString(),
                        "batches.in_flight=4")
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

    private JsonNode batch(String id) {
        return json(send(request("/v1/batches/" + id)));
    }

    private boolean over(String id) {
        return batch(id).get("status").asString().equals("completed");
    }

    private int ended(String id) {
        JsonNode counts = batch(id).get("request_counts");
        return counts.get("completed").asInt() + counts.get("failed").asInt();
    }

    private int videos() {
        return json(send(request("/v1/videos"))).get("data").size();
    }

    private List<JsonNode> lines(JsonNode file) {
        return send(request("/v1/files/" + file.asString() + "/content"))
                .lines()
                .map(BatchClient::json)
                .toList();
    }

    private long filesIn(String part) {
        try (Stream<Path> all = Files.walk(folder.resolve("data").resolve(part))) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException | UncheckedIOException e) {
            // A file went while the folder was read.
            return 0;
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
