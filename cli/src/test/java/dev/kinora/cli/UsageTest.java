package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people and programs call the commands, and what they are told when they err. */
class UsageTest {
    private final MakingApi api = new MakingApi();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_wrong_call_is_one_sentence_in_the_users_language() {
        assertThat(console().run("generate", "--secnds", "4", "x").err())
                .startsWith(
                        "kinora: '--secnds' is not known here; did you mean --seconds? More: kinora generate --help");
        assertThat(french().run("generate", "--secnds", "4", "x").err())
                .startsWith("kinora: «\u00a0--secnds\u00a0» est inconnu ici\u00a0; vouliez-vous dire --seconds");
        assertThat(console().run("generate", "--seconds", "many", "x").err())
                .startsWith("kinora: --seconds cannot be 'many'.");
        assertThat(console().run("show").err()).startsWith("kinora: Missing: ID.");
        assertThat(french().run("show").err()).startsWith("kinora: Il manque\u00a0: ID.");
        assertThat(console().run("show", "--json", "--json", "x").err()).startsWith("kinora: --json is given twice");
        assertThat(console().run("genrate").err()).contains("'genrate' is not known here; did you mean generate");
        assertThat(console().run("generate", "--count", "0", "x").err()).contains("--count must be 1 to 100, not 0");
        assertThat(french().run().err()).contains("Dites quoi faire");
        assertThat(console().run("delete").code()).isEqualTo(2);
        assertThat(console().run("delete", "x", "--older-than", "1d").err()).contains("but not both");
        assertThat(console().run("delete", "--older-than", "soon").err()).contains("not 'soon'");
        assertThat(console().run("list", "--since", "tomorrow").err()).contains("--since", "'tomorrow'");
        assertThat(console().run("download", "x", "--variant", "sound").err()).contains("'sound' is no variant");
        assertThat(console().run("download", "x", "y", "-o", "z").err()).contains("--output names one file");
        assertThat(api.created()).isZero();
    }

    @Test
    void a_server_that_is_not_there_is_told_in_french() {
        api.close();
        TestConsole.Ended ended = french().run("show", "x");
        assertThat(ended.code()).isEqualTo(5);
        assertThat(ended.err()).startsWith("kinora: Le serveur ne répond pas").contains("KINORA_BASE_URL");
    }

    @Test
    void the_prompt_may_come_from_standard_input() {
        assertThat(console()
                        .reading("A fox\n at dusk \n")
                        .run("generate", "--no-wait", "-")
                        .out())
                .isEqualTo("video_1" + System.lineSeparator());
        assertThat(api.prompt("video_1")).isEqualTo("A fox\n at dusk");
    }

    @Test
    void several_of_one_prompt_have_seeds_of_their_own() throws IOException {
        TestConsole.Ended ended = console().run("generate", "-n", "3", "--seed", "7", "--json", "a kite");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(Json.parse(ended.out())
                        .valueStream()
                        .map(job -> job.path("request").path("seed").asInt()))
                .containsExactlyInAnyOrder(7, 8, 9);
        try (Stream<Path> films = Files.list(folder.resolve("output"))) {
            assertThat(films).hasSize(3);
        }
    }

    @Test
    void one_of_several_that_fails_does_not_hide_the_others() {
        TestConsole.Ended ended = console().run("generate", "-n", "2", "please fail");
        assertThat(ended.code()).isEqualTo(4);
        assertThat(api.created()).isEqualTo(2);
    }

    @Test
    void the_film_is_shown_by_the_chosen_program() throws IOException {
        Path opener = folder.resolve("opener");
        Path shown = folder.resolve("shown");
        Files.writeString(opener, "#!/bin/sh\necho \"$1\" > '" + shown + "'\n");
        Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwx------"));
        TestConsole.Ended ended =
                console().with("KINORA_OPENER", opener.toString()).run("generate", "--open", "a kite");
        assertThat(ended.code()).isZero();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!(Files.exists(shown) && Files.size(shown) > 0) && System.nanoTime() < deadline) {
            Thread.yield();
        }
        assertThat(Files.readString(shown).strip()).isEqualTo(ended.out().strip());
        assertThat(console()
                        .with("KINORA_OPENER", "no-such-program")
                        .run("generate", "--open", "a kite")
                        .err())
                .contains("there is no program no-such-program");
    }

    @Test
    void watching_tells_how_it_ended() {
        console().run("generate", "--no-wait", "please fail");
        console().run("generate", "--no-wait", "a kite");
        assertThat(console().run("watch", "video_1").code()).isEqualTo(4);
        TestConsole.Ended saved = console().run("watch", "video_2", "--save");
        assertThat(saved.code()).as(saved.err()).isZero();
        assertThat(saved.out()).startsWith("video_2  completed");
        assertThat(saved.err()).contains("Saved as ");
        assertThat(console().run("watch", "nobody").code()).isEqualTo(3);
    }

    @Test
    void who_watches_does_not_cancel_unasked() throws Exception {
        api.hold();
        console().run("generate", "--no-wait", "a kite");
        for (boolean yes : new boolean[] {false, true}) {
            TestConsole console = console().typing(yes ? "y\n" : "\n");
            CompletableFuture<TestConsole.Ended> watching = console.start("watch", "video_1");
            api.awaitLooked();
            console.interrupt().request(Interrupt.Cause.KEYBOARD);
            TestConsole.Ended ended = watching.get(30, TimeUnit.SECONDS);
            assertThat(ended.code()).isEqualTo(130);
            assertThat(ended.err()).contains("Cancel video_1 at the server too? [y/N]");
            assertThat(api.cancelled()).isEqualTo(yes ? 1 : 0);
        }
    }

    @Test
    void progress_speaks_french_and_guesses() {
        TestConsole.Ended ended = french().onTerminal().run("generate", "un cerf-volant");
        assertThat(ended.err()).contains("rendu").contains(" 40 %");
        assertThat(ended.out()).doesNotContain("\r");
    }

    private TestConsole french() {
        return console().with("KINORA_LANG", "fr");
    }

    private TestConsole console() {
        return TestConsole.in(folder).with("KINORA_BASE_URL", api.address());
    }
}
