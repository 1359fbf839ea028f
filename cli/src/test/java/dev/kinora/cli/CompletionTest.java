package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion scripts, run by the shells themselves where they are installed. */
class CompletionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kinora gen                       | generate",
                "kinora keys cr                   | create",
                "kinora generate --mod            | --model",
                "kinora generate --model sora-2-  | sora-2-pro",
                "kinora list --status comp        | completed",
                "kinora download x --variant thu  | thumbnail",
                "kinora webhooks listen --reg     | --register",
                "kinora completion f              | fish"
            })
    void bash_completes(String typed, String expected) throws Exception {
        String words = typed.strip();
        String script = script("bash") + "COMP_WORDS=(" + words
                + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_kinora\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n";
        assertThat(run("bash", script).lines()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kinora gen                       | generate",
                "kinora keys cr                   | create",
                "kinora generate --mod            | --model",
                "kinora generate --model sora-2-  | sora-2-pro",
                "kinora list --status comp        | completed",
                "kinora download x --variant thu  | thumbnail",
                "kinora webhooks listen --reg     | --register",
                "kinora completion f              | fish"
            })
    void fish_completes(String typed, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve("kinora.fish"), script("fish"));
        String asked = "source " + file + "; complete -C '" + typed.strip() + "'";
        assertThat(run("fish", "", "-c", asked).lines().map(line -> line.split("\t", -1)[0]))
                .contains(expected);
    }

    @Test
    void zsh_and_fish_read_their_scripts() throws Exception {
        for (String shell : List.of("zsh", "fish")) {
            if (installed(shell)) {
                Files.writeString(folder.resolve("script"), script(shell));
                assertThat(run(shell, "", "-n", folder.resolve("script").toString()))
                        .isEmpty();
            }
        }
    }

    @Test
    void every_shell_knows_every_command_in_the_users_language() {
        for (String shell : List.of("bash", "zsh", "fish")) {
            assertThat(script(shell)).contains(Commands.listed());
        }
        assertThat(TestConsole.in(folder)
                        .with("KINORA_LANG", "fr")
                        .run("completion", "fish")
                        .out())
                .contains("Suit des vidéos jusqu\\'à leur fin.");
    }

    private String script(String shell) {
        TestConsole.Ended ended = TestConsole.in(folder).run("completion", shell);
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended.out();
    }

    private static boolean installed(String shell) {
        return List.of("/bin/", "/usr/bin/").stream().anyMatch(place -> Files.isExecutable(Path.of(place + shell)));
    }

    private static String run(String shell, String input, String... args) throws IOException, InterruptedException {
        Assumptions.assumeTrue(installed(shell), shell + " is not installed");
        List<String> command = new ArrayList<>(List.of(shell));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output.strip();
    }
}
