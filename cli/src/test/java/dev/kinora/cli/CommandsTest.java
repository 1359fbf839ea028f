package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Json;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private final FakeApi api = new FakeApi("completed");

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void list_prints_a_line_a_video() {
        TestConsole.Ended ended = console().run("list", "--limit", "7", "--order", "asc");
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("ID ")
                .contains("\n" + FakeApi.ID, "completed", "4s", "1280x720", "a red kite")
                .doesNotContain("\u001b");
        assertThat(api.asked).containsExactly("GET /v1/videos?limit=7&order=asc");
        assertThat(Json.parse(console().run("list", "--json").out()).isArray()).isTrue();
    }

    @Test
    void show_prints_one_video_and_json_all_of_it() {
        assertThat(console().run("show", FakeApi.ID).out())
                .contains("status          in_progress 50 %", "prompt          a red kite")
                .doesNotContain("\u001b");
        assertThat(Json.parse(console().run("show", "--json", FakeApi.ID).out())
                        .path("later")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void download_takes_the_variant_and_the_place() {
        TestConsole.Ended ended = console().run("download", FakeApi.ID, "--variant", "thumbnail", "-o", "still.webp");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(api.asked).containsExactly("GET /v1/videos/" + FakeApi.ID + "/content?variant=thumbnail");
        assertThat(folder.resolve("still.webp")).hasContent(FakeApi.FILM);
        assertThat(ended.out().strip()).isEqualTo("still.webp");
    }

    @Test
    void delete_takes_several() {
        assertThat(console().run("delete", "video_1", "video_2").out().lines()).containsExactly("video_1", "video_2");
        assertThat(api.asked).containsExactly("DELETE /v1/videos/video_1", "DELETE /v1/videos/video_2");
    }

    @Test
    void an_unknown_video_is_refused_in_a_sentence() {
        TestConsole.Ended ended = console().run("show", "nothing");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err())
                .isEqualTo("kinora: The server refused this (404): Video with id 'nothing' not found."
                        + System.lineSeparator());
    }

    @Test
    void an_unknown_command_and_none_are_usage_errors() {
        assertThat(console().run("genrate", "x").code()).isEqualTo(2);
        TestConsole.Ended none = console().run();
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("kinora generate");
    }

    @Test
    void config_names_the_origin_of_every_value() {
        TestConsole.Ended ended = console().with("KINORA_SERVER_PORT", "9000").run("config");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out().lines())
                .anyMatch(line -> line.matches("server\\.port +9000 +KINORA_SERVER_PORT"))
                .anyMatch(line -> line.matches("server\\.host +127\\.0\\.0\\.1 +default"));
    }

    @Test
    void a_wrong_configuration_is_a_sentence_and_its_own_code() {
        TestConsole.Ended ended =
                TestConsole.in(folder).with("KINORA_SERVER_PORT", "many").run("config");
        assertThat(ended.code()).isEqualTo(6);
        assertThat(ended.err()).startsWith("kinora: ").contains("many").doesNotContain("\tat ");
    }

    @Test
    void storyboard_prints_what_was_understood() {
        TestConsole.Ended ended = TestConsole.in(folder).run("storyboard", "a", "red", "kite", "at", "night");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(Json.parse(ended.out()).path("screenplay").path("takes").size())
                .isEqualTo(1);
    }

    @Test
    void doctor_tells_a_taken_port_and_a_data_folder() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            TestConsole.Ended ended = TestConsole.in(folder)
                    .with("KINORA_SERVER_PORT", String.valueOf(taken.getLocalPort()))
                    .with("KINORA_DATA_DIR", folder.resolve("data").toString())
                    .run("doctor");
            assertThat(ended.out().lines())
                    .anyMatch(line -> line.startsWith("ok      Java "))
                    .anyMatch(line -> line.startsWith("ok      FFmpeg runs"))
                    .anyMatch(line -> line.startsWith("ok      data folder "))
                    .anyMatch(line -> line.matches("ok      \\d+ font families, among them .+|warn    no font.+"))
                    .anyMatch(line -> line.startsWith("warn    port ") && line.contains("--port 0"));
            assertThat(ended.code()).isZero();
        }
    }

    @Test
    void version_names_java() {
        assertThat(console().run("version").out()).startsWith("kinora ").contains("Java 25");
    }

    private TestConsole console() {
        return TestConsole.in(folder).with("KINORA_BASE_URL", api.address()).with("KINORA_API_KEY", "right");
    }
}
