package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Where moderation said no, and what is told to do next. */
class ModerationTest {
    @TempDir
    Path folder;

    @Test
    void words_refused_by_the_real_server_at_once() throws IOException {
        TestConsole.Ended ended = moderated("sync: true");
        assertThat(ended.code()).isEqualTo(7);
        assertThat(ended.err()).contains("before anything was made", "the same words will be refused again");
        assertThat(record().path("error").path("stage").asString()).isEqualTo("before_generation");
        assertThat(record().path("id").isNull()).isTrue();
    }

    @Test
    void words_refused_by_the_real_server_after_it_took_them() throws IOException {
        TestConsole.Ended ended = moderated("sync: false");
        assertThat(ended.code()).isEqualTo(7);
        assertThat(ended.err()).contains("before anything was made");
        JsonNode error = record().path("error");
        assertThat(error.path("stage").asString()).isEqualTo("before_generation");
        assertThat(error.path("code").asString()).isEqualTo("moderation_blocked");
        assertThat(record().path("id").asString()).startsWith("video_");
    }

    @Test
    void a_video_blocked_after_it_was_made() throws IOException {
        try (FakeApi api = new FakeApi("failed")) {
            TestConsole console = TestConsole.in(folder)
                    .with("KINORA_BASE_URL", api.address())
                    .with("KINORA_API_KEY", "right");
            TestConsole.Ended ended = console.run("generate", "a red kite");
            assertThat(ended.code()).isEqualTo(7);
            assertThat(ended.err()).contains("after it was made", "--negative");
            assertThat(record().path("error").path("stage").asString()).isEqualTo("after_generation");
        }
    }

    @Test
    void another_failure_is_none_of_moderation() throws IOException {
        try (MakingApi api = new MakingApi()) {
            TestConsole.Ended ended = TestConsole.in(folder)
                    .with("KINORA_BASE_URL", api.address())
                    .run("generate", "please fail");
            assertThat(ended.code()).isEqualTo(4);
            assertThat(record().path("error").path("stage").asString()).isEqualTo("generation");
        }
    }

    @Test
    void a_refused_request_is_on_record() throws IOException {
        try (FakeApi api = new FakeApi("completed")) {
            TestConsole console = TestConsole.in(folder)
                    .with("KINORA_BASE_URL", api.address())
                    .with("KINORA_API_KEY", "wrong");
            assertThat(console.run("generate", "x").code()).isEqualTo(3);
            JsonNode error = record().path("error");
            assertThat(error.path("stage").asString()).isEqualTo("request");
            assertThat(error.path("code").asString()).isEqualTo("http_401");
            assertThat(record().toString()).doesNotContain("wrong");
        }
    }

    private TestConsole.Ended moderated(String how) throws IOException {
        Files.writeString(
                folder.resolve("kinora.yaml"),
                "engines:\n  - id: card\n    type: testcard\nmoderation:\n  mode: rules\n  " + how + "\n");
        return TestConsole.in(folder)
                .with("KINORA_DATA_DIR", folder.resolve("kinora-data").toString())
                .run("generate", "a naked person");
    }

    private JsonNode record() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("metadata"))) {
            return Json.parse(Files.readString(files.findFirst().orElseThrow()));
        }
    }
}
