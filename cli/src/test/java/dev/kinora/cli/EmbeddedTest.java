package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands with the real server, its real store and the real FFmpeg; only the pictures are a test card. */
class EmbeddedTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/v1");

    @TempDir
    Path folder;

    @BeforeEach
    void configure() throws IOException {
        Files.writeString(folder.resolve("kinora.yaml"), "engines:\n  - id: card\n    type: testcard\n");
    }

    @Test
    void a_video_is_made_kept_listed_and_deleted_without_any_server() throws IOException {
        TestConsole.Ended made = console().run("generate", "--json", "a red kite");
        assertThat(made.code()).as(made.err()).isZero();
        JsonNode description = Json.parse(made.out());
        assertThat(description.path("verified").asString()).isEqualTo("hash");
        byte[] film = Files.readAllBytes(folder.resolve(description.path("file").asString()));
        assertThat(new String(film, 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");

        String id = description.path("video").path("id").asString();
        assertThat(console().run("list").out()).contains("\n" + id).contains("completed");
        assertThat(console().run("delete", id).code()).isZero();
        assertThat(console().run("show", id).code()).isEqualTo(3);
    }

    @Test
    void serve_tells_its_address_serves_and_stops_when_asked() throws Exception {
        TestConsole serving = console();
        CompletableFuture<TestConsole.Ended> server = serving.start(
                "serve", "--port", "0", "--data", folder.resolve("kinora-data").toString());
        String address = address(serving, server);

        TestConsole.Ended made = console().with("KINORA_BASE_URL", address).run("generate", "a red kite");
        TestConsole.Ended beside = console().run("list");
        Files.delete(folder.resolve("kinora-data").resolve("serve.address"));
        TestConsole.Ended second = console().run("list");
        serving.interrupt().request(Interrupt.Cause.SIGNAL);
        TestConsole.Ended ended = server.get(60, TimeUnit.SECONDS);

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(beside.out()).as(beside.err()).contains("\nvideo_");
        assertThat(second.code())
                .as("two servers on one data folder: %s", second.err())
                .isEqualTo(6);
        assertThat(second.err()).contains("kinora-data").doesNotContain("\tat ");
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private static String address(TestConsole serving, CompletableFuture<TestConsole.Ended> server) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline && !server.isDone()) {
            Matcher address = ADDRESS.matcher(serving.outSoFar());
            if (address.find()) {
                return address.group();
            }
            Thread.yield();
        }
        throw new AssertionError("no address was told: " + serving.outSoFar() + serving.errSoFar());
    }

    private TestConsole console() {
        return TestConsole.in(folder)
                .with("KINORA_DATA_DIR", folder.resolve("kinora-data").toString());
    }
}
