package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class GenerateTest {
    private FakeApi api = new FakeApi("completed");

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_prompt_becomes_a_film_and_its_description() throws IOException {
        TestConsole.Ended ended = console().run("generate", "a", "red", "kite");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(api.asked.getFirst())
                .isEqualTo(
                        "POST /v1/videos {\"model\":\"sora-2\",\"prompt\":\"a red kite\",\"seconds\":\"4\",\"size\":\"1280x720\"}");
        Path film = only("output");
        assertThat(film).hasContent(FakeApi.FILM);
        assertThat(film.getFileName().toString()).matches("\\d{8}-\\d{6}-" + FakeApi.ID + "\\.mp4");
        assertThat(ended.out()).isEqualTo(film + System.lineSeparator());
        JsonNode description = Json.parse(Files.readString(only("metadata")));
        assertThat(description.path("file").asString()).isEqualTo(film.toString());
        assertThat(description.path("bytes").asInt()).isEqualTo(FakeApi.FILM.length());
        assertThat(description.path("video").path("later").asInt()).isEqualTo(1);
        assertThat(description.path("video").path("status").asString()).isEqualTo("completed");
    }

    @Test
    void options_reach_the_server_and_the_prompt_may_lie_in_a_file() throws IOException {
        Files.writeString(folder.resolve("prompt.md"), "\nA fox.\n\nAt dusk.\n");
        TestConsole.Ended ended = console()
                .run(
                        "generate",
                        "--prompt-file",
                        "prompt.md",
                        "--model",
                        "sora-2-pro",
                        "--seconds",
                        "8",
                        "--size",
                        "720x1280");
        assertThat(ended.code()).isZero();
        assertThat(api.asked.getFirst())
                .endsWith(
                        "{\"model\":\"sora-2-pro\",\"prompt\":\"A fox.\\n\\nAt dusk.\",\"seconds\":\"8\",\"size\":\"720x1280\"}");
    }

    @Test
    void json_replaces_the_path() {
        TestConsole.Ended ended = console().run("generate", "--json", "a red kite");
        assertThat(Json.parse(ended.out()).path("sha256").asString()).hasSize(64);
    }

    @Test
    void a_terminal_gets_a_bar_and_a_log_gets_lines() {
        TestConsole.Ended bar = console().onTerminal().run("generate", "a red kite");
        assertThat(bar.err()).contains("\r").contains("rendering").contains("50 %");
        assertThat(bar.out()).doesNotContain("\r");
        TestConsole.Ended lines = console().run("generate", "a red kite");
        assertThat(lines.err().lines()).first().isEqualTo(FakeApi.ID + " queued");
        assertThat(lines.err()).doesNotContain("\r");
    }

    @Test
    void a_failed_video_is_told_with_its_reason() {
        api.close();
        api = new FakeApi("failed");
        TestConsole.Ended ended = console().run("generate", "a red kite");
        assertThat(ended.code()).isEqualTo(7);
        assertThat(ended.err()).contains("after it was made", "No.");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void expected_errors_are_one_line_without_a_trace() {
        assertThat(console().run("generate", "--seconds", "5", "x"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(3))
                .extracting(TestConsole.Ended::err)
                .isEqualTo("kinora: The server refused this (400): Invalid value: '5'." + System.lineSeparator());
        TestConsole.Ended unknown = console().with("KINORA_API_KEY", "wrong").run("generate", "x");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("Set KINORA_API_KEY").doesNotContain("\tat ");
    }

    @Test
    void without_a_prompt_the_program_says_how_to_give_one() {
        TestConsole.Ended ended = console().run("generate", "  ");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("kinora generate \"A red kite over a beach\"");
        assertThat(api.asked).isEmpty();
    }

    @Test
    void a_misspelt_option_is_a_usage_error() {
        TestConsole.Ended ended = console().run("generate", "--secnds", "4", "x");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--secnds");
    }

    @Test
    void ctrl_c_cancels_the_video_at_the_server() throws Exception {
        api.close();
        api = new FakeApi("in_progress");
        TestConsole console = console();
        CompletableFuture<TestConsole.Ended> run = console.start("generate", "a red kite");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!console.errSoFar().contains("in_progress") && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            Thread.yield();
        }
        console.interrupt().request(Interrupt.Cause.SIGNAL);
        TestConsole.Ended ended = run.get(20, TimeUnit.SECONDS);
        assertThat(ended.code()).isEqualTo(130);
        assertThat(api.asked).last().isEqualTo("POST /v1/videos/" + FakeApi.ID + "/cancel");
    }

    private TestConsole console() {
        return TestConsole.in(folder).with("KINORA_BASE_URL", api.address()).with("KINORA_API_KEY", "right");
    }

    private Path only(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            assertThat(files).hasSize(1);
        }
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.findFirst().orElseThrow();
        }
    }
}
