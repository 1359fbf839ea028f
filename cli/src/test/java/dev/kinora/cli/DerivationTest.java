package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Videos made of videos, with the real server. */
class DerivationTest {
    @TempDir
    Path folder;

    @BeforeEach
    void configure() throws IOException {
        Files.writeString(folder.resolve("kinora.yaml"), "engines:\n  - id: card\n    type: testcard\n");
    }

    @Test
    void a_video_is_varied_changed_extended_and_looked_at() throws IOException {
        JsonNode made = job("generate", "--seed", "7", "a red kite");
        String id = made.path("id").asString();
        assertThat(made.path("video").path("kinora").path("seed").asInt()).isEqualTo(7);

        JsonNode remix = job("remix", id, "a blue kite");
        assertThat(remix.path("request").path("operation").asString()).isEqualTo("remix");
        assertThat(remix.path("video").path("remixed_from_video_id").asString()).isEqualTo(id);

        JsonNode longer = job("extend", id, "-s", "4", "it lands");
        assertThat(longer.path("video").path("seconds").asString()).isEqualTo("8");

        String film = folder.relativize(Path.of(made.path("file").asString())).toString();
        JsonNode changed = job("edit", film, "at night");
        assertThat(changed.path("request").path("source").asString()).isEqualTo(film);
        assertThat(changed.path("video").path("status").asString()).isEqualTo("completed");

        TestConsole.Ended character = console().run("characters", "create", "Luna", film);
        assertThat(character.code()).as(character.err()).isZero();
        String luna = character.out().strip();
        assertThat(console().run("characters", "show", luna).out()).contains(luna, "Luna");
        assertThat(job("generate", "--character", luna, "Luna runs")
                        .path("request")
                        .path("characters")
                        .toString())
                .isEqualTo("[\"" + luna + "\"]");

        assertThat(console().run("list", "--contains", "BLUE").out())
                .contains(remix.path("id").asString())
                .doesNotContain(id);
        assertThat(console().run("list", "--status", "failed").err()).contains("No video is like that");
        assertThat(console().run("show", id).out()).containsPattern("seed +7").containsPattern("cost +0\\.40 USD");

        TestConsole.Ended all = console().run("download", id, "--variant", "all", "--json");
        assertThat(Json.parse(all.out()).valueStream().map(each -> each.path("variant")
                        .asString()))
                .containsExactly("video", "thumbnail", "spritesheet");
        try (Stream<Path> files = Files.list(folder.resolve("output"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains(id + ".mp4", id + "-thumbnail.webp", id + "-spritesheet.jpg");
        }

        TestConsole.Ended watched = console().run("watch", id, "--json");
        assertThat(watched.code()).isZero();
        assertThat(Json.parse(watched.out()).path("id").asString()).isEqualTo(id);
        assertThat(console().run("watch").err()).contains("No video is at work");

        assertThat(console().run("delete", "--older-than", "1d", "--dry-run").err())
                .contains("0 would be deleted");
        TestConsole.Ended dry = console().run("delete", "--older-than", "0s", "-n");
        assertThat(dry.out()).contains(id);
        assertThat(Json.parse(console().run("list", "--json").out()).size()).isEqualTo(5);
        assertThat(console().run("delete", "--older-than", "0s").out().lines())
                .hasSize(5)
                .contains(id);
        assertThat(Json.parse(console().run("list", "--json").out()).size()).isZero();
    }

    private JsonNode job(String... args) {
        String[] all = Stream.concat(Stream.of(args), Stream.of("--json")).toArray(String[]::new);
        TestConsole.Ended ended = console().run(all);
        assertThat(ended.code()).as(ended.err()).isZero();
        return Json.parse(ended.out());
    }

    private TestConsole console() {
        return TestConsole.in(folder)
                .with("KINORA_DATA_DIR", folder.resolve("kinora-data").toString());
    }
}
