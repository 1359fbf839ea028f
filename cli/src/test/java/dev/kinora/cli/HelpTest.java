package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HelpTest {
    @SuppressWarnings("unused") // the source of a parameter
    private static final List<String> LISTED = KinoraCommand.LISTED;

    @TempDir
    Path folder;

    @Test
    void the_kept_help_is_the_parsers() throws IOException {
        Path kept = Path.of("src/main/resources/dev/kinora/cli/help.txt");
        String real = TestConsole.in(folder).run("--help").out();
        if ("true".equals(System.getenv("REWRITE"))) {
            Files.writeString(kept, real);
        }
        assertThat(Files.readString(kept))
                .as("help.txt is stale; rewrite it with: REWRITE=true mvn -pl cli -am test -Dtest=HelpTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(real);
    }

    @ParameterizedTest
    @FieldSource("LISTED")
    void every_command_explains_itself(String command) {
        TestConsole.Ended ended = TestConsole.in(folder).run(command, "--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Usage: kinora " + command);
    }
}
