package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Streams;
import dev.kinora.cli.workspace.Defaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The guide of the command line says what the program does. */
class CommandLineGuideTest {
    private static final Path GUIDE = Path.of("../docs/command-line.md");
    private static final String BEGIN = "<!-- commands -->\n";
    private static final String END = "<!-- end of commands -->\n";

    @Test
    void it_holds_every_page_of_help() throws IOException {
        String guide = Files.readString(GUIDE);
        String before = guide.substring(0, guide.indexOf(BEGIN) + BEGIN.length());
        String after = guide.substring(guide.indexOf(END));
        String real = before + pages() + after;
        if ("true".equals(System.getenv("REWRITE"))) {
            Files.writeString(GUIDE, real);
        }
        assertThat(Files.readString(GUIDE))
                .as("docs/command-line.md is stale; rewrite it with REWRITE=true and CommandLineGuideTest")
                .isEqualTo(real);
    }

    @Test
    void it_names_every_variable_in_its_order_and_every_exit_code() throws IOException {
        String guide = Files.readString(GUIDE);
        Stream.of(
                        Defaults.BASE_URL,
                        Defaults.API_KEY,
                        Defaults.MODEL,
                        Defaults.SECONDS,
                        Defaults.SIZE,
                        Defaults.REFERENCE)
                .forEach(names -> assertThat(guide).contains("| `" + String.join("`, `", names) + "` |"));
        for (ExitCode code : ExitCode.values()) {
            assertThat(guide).containsPattern("(?m)^ +" + code.number() + "   +\\S");
        }
    }

    private static String pages() {
        Console console = new Console(
                new Streams(InputStream.nullInputStream(), System.out, System.err),
                Console.Kind.PLAIN,
                Map.of("KINORA_LANG", "en"),
                Path.of(""));
        StringBuilder pages = new StringBuilder();
        page(Commands.parser(new Session(console, new Interrupt()), ""), pages);
        return pages.toString();
    }

    private static void page(CommandLine command, StringBuilder pages) {
        pages.append("\n### ")
                .append(command.getCommandSpec().qualifiedName())
                .append("\n\n```text\n")
                .append(command.getUsageMessage().stripTrailing())
                .append("\n```\n");
        command.getSubcommands().values().forEach(each -> page(each, pages));
    }
}
