package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of prompts against a server that counts what it is asked. */
class BatchTest {
    private final MakingApi api = new MakingApi();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_folder_becomes_a_film_a_prompt_and_again_nothing() throws IOException {
        prompts("a.md", "b.txt", "c.md");
        Files.writeString(folder.resolve("shots/notes.json"), "{}");
        TestConsole.Ended first = console().run("batch", "shots", "-j", "2");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out().lines().toList().getFirst()).matches("NAME +STATUS +ID +RESULT");
        assertThat(first.out()).containsPattern("(?m)^b +done +video_\\d+ +\\S+\\.mp4$");
        assertThat(first.err()).contains("3 of 3 videos are done.");
        assertThat(api.created()).isEqualTo(3);
        assertThat(api.mostAtOnce()).isLessThanOrEqualTo(2);

        TestConsole.Ended second = console().run("batch", "shots", "--json");
        assertThat(second.code()).isZero();
        assertThat(api.created()).isEqualTo(3);
        assertThat(Json.parse(second.out()).valueStream().map(item -> item.path("state")
                        .asString()))
                .containsExactly("done", "done", "done");

        Files.writeString(folder.resolve("shots/b.txt"), "another prompt");
        assertThat(console().run("batch", "shots").code()).isZero();
        assertThat(api.created()).isEqualTo(4);
    }

    @Test
    void a_broken_run_is_taken_up_and_makes_nothing_twice() throws Exception {
        prompts("a.md", "b.md", "c.md");
        api.hold();
        TestConsole console = console().typing("n\n");
        CompletableFuture<TestConsole.Ended> run = console.start("batch", "shots", "-j", "2");
        api.awaitCreated(2);
        api.awaitLooked();
        console.interrupt().request(Interrupt.Cause.KEYBOARD);
        TestConsole.Ended broken = run.get(30, TimeUnit.SECONDS);
        assertThat(broken.code()).as(broken.err()).isEqualTo(130);
        assertThat(broken.err()).contains("goes on at the server", "Run the same command again");
        assertThat(api.cancelled()).isZero();

        api.release();
        TestConsole.Ended again = console().run("batch", "shots");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(api.created()).isEqualTo(3);
        assertThat(api.keys()).doesNotHaveDuplicates();
    }

    @Test
    void cancelled_ones_are_made_anew_by_the_next_run() throws Exception {
        prompts("a.md");
        api.hold();
        TestConsole console = console().typing("y\n");
        CompletableFuture<TestConsole.Ended> run = console.start("batch", "shots");
        api.awaitCreated(1);
        api.awaitLooked();
        console.interrupt().request(Interrupt.Cause.KEYBOARD);
        assertThat(run.get(30, TimeUnit.SECONDS).err()).contains("is cancelled");
        assertThat(api.cancelled()).isEqualTo(1);
        api.release();
        assertThat(console().run("batch", "shots").code()).isZero();
        assertThat(api.created()).isEqualTo(2);
    }

    @Test
    void what_failed_is_told_and_made_again_only_when_asked() throws IOException {
        Files.writeString(folder.resolve("list.jsonl"), """
                {"name":"good","prompt":"a kite"}

                {"custom_id":"bad","method":"POST","url":"/v1/videos","body":{"prompt":"please fail","seconds":"8"}}
                """);
        TestConsole.Ended first = console().run("batch", "list.jsonl");
        assertThat(first.code()).isEqualTo(4);
        assertThat(first.out())
                .containsPattern("(?m)^bad +failed +video_\\d+ +The video failed \\(engine_error\\): No\\.$");
        assertThat(first.err()).contains("1 of 2");
        assertThat(console().run("batch", "list.jsonl").code()).isEqualTo(4);
        assertThat(api.created()).isEqualTo(2);
        assertThat(console().run("batch", "list.jsonl", "--retry-failed").code())
                .isEqualTo(4);
        assertThat(api.created()).isEqualTo(3);
    }

    @Test
    void a_wrong_list_is_refused_before_anything_is_asked() throws IOException {
        assertThat(list("{\"prompt\":\"a\"}\nno json\n")).contains("list.jsonl, line 2: this is no JSON object");
        assertThat(list("{\"promt\":\"a\"}")).contains("line 1: the field 'promt' is not known");
        assertThat(list("{\"prompt\":\" \"}")).contains("'prompt' is missing");
        assertThat(list("{\"prompt\":\"a\",\"seconds\":\"x\"}")).contains("'seconds'");
        assertThat(list("{\"name\":\"n\",\"prompt\":\"a\"}\n{\"name\":\"n\",\"prompt\":\"b\"}"))
                .contains("line 2: the name 'n' is there twice");
        assertThat(list("\n\n")).contains("holds no prompts");
        assertThat(console().run("batch", "nowhere").code()).isEqualTo(2);
        assertThat(console().run("batch", "nowhere", "-j", "0").err()).contains("--jobs must be 1 to 64");
        assertThat(api.created()).isZero();
    }

    @Test
    void a_lost_answer_makes_no_second_video() throws IOException {
        prompts("a.md");
        api.loseNextAnswers(10);
        assertThat(console().run("batch", "shots").code()).isEqualTo(4);
        api.loseNextAnswers(0);
        assertThat(console().run("batch", "shots").code()).isZero();
        assertThat(api.keys()).as("one name for all tries, in both runs").hasSizeGreaterThan(1);
        assertThat(List.copyOf(new HashSet<>(api.keys()))).hasSize(1);
    }

    private String list(String text) throws IOException {
        Files.writeString(folder.resolve("list.jsonl"), text);
        TestConsole.Ended ended = console().run("batch", "list.jsonl");
        assertThat(ended.code()).isEqualTo(2);
        return ended.err();
    }

    private void prompts(String... names) throws IOException {
        Files.createDirectories(folder.resolve("shots"));
        for (String name : names) {
            Files.writeString(folder.resolve("shots").resolve(name), "prompt of " + name);
        }
    }

    private TestConsole console() {
        return TestConsole.in(folder).with("KINORA_BASE_URL", api.address());
    }
}
