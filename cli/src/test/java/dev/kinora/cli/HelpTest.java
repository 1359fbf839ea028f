package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Language;
import dev.kinora.cli.console.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Every help page, in every language. */
class HelpTest {
    private static final int WIDTH = 80;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void the_kept_help_is_the_parsers(Language language) throws IOException {
        Path kept = Path.of("src/main/resources/dev/kinora/cli/help" + language.suffix() + ".txt");
        String real = TestConsole.in(folder)
                .with("KINORA_LANG", language.locale().getLanguage())
                .run("--help")
                .out();
        if ("true".equals(System.getenv("REWRITE"))) {
            Files.writeString(kept, real);
        }
        assertThat(Files.readString(kept))
                .as(
                        "%s is stale; rewrite it with: REWRITE=true mvn -pl cli -am test -Dtest=HelpTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false",
                        kept)
                .isEqualTo(real);
    }

    @ParameterizedTest
    @EnumSource
    void every_page_reads_well_in_eighty_columns(Language language) {
        for (CommandLine command : all(language)) {
            String page = command.getUsageMessage();
            assertThat(page.lines())
                    .as("%s", command.getCommandSpec().qualifiedName())
                    .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                            .as(line)
                            .isLessThanOrEqualTo(WIDTH))
                    .noneMatch(line -> line.matches(".*\\b(usage|kinora)\\.[a-z.]+ = .*"))
                    .noneMatch(line -> line.matches(".*(\\$\\{[A-Z]|%n|\\bnull\\b).*"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everything_is_described(Language language) {
        for (CommandLine command : all(language)) {
            CommandSpec spec = command.getCommandSpec();
            assertThat(spec.usageMessage().header()).as(spec.qualifiedName()).isNotEmpty();
            Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                    .filter(argument -> !argument.hidden())
                    .forEach(argument -> assertThat(String.join("", argument.description()))
                            .as("%s: %s", spec.qualifiedName(), argument)
                            .isNotBlank());
        }
    }

    @Test
    void nothing_is_described_twice_in_the_same_words() {
        Map<String, CommandLine> french = byName(Language.FRENCH);
        byName(Language.ENGLISH).forEach((name, english) -> {
            for (ArgSpec argument : english.getCommandSpec().args()) {
                ArgSpec twin = Objects.requireNonNull(french.get(name), name).getCommandSpec().args().stream()
                        .filter(other -> other.toString().equals(argument.toString()))
                        .findFirst()
                        .orElseThrow();
                assertThat(twin.description()).as("%s %s", name, argument).isNotEqualTo(argument.description());
            }
        });
    }

    @Test
    void every_command_with_a_result_has_json() {
        List<String> without =
                List.of("kinora", "kinora storyboard", "kinora mcp", "kinora completion", "kinora train");
        for (CommandLine command : all(Language.ENGLISH)) {
            CommandSpec spec = command.getCommandSpec();
            if (spec.subcommands().isEmpty() && !without.contains(spec.qualifiedName())) {
                assertThat(spec.findOption("--json")).as(spec.qualifiedName()).isNotNull();
            }
        }
    }

    @Test
    void help_is_a_word_too() {
        assertThat(TestConsole.in(folder).run("help", "keys", "create").out()).contains("Usage: kinora keys create");
        assertThat(TestConsole.in(folder)
                        .with("KINORA_LANG", "fr")
                        .run("help", "list")
                        .out())
                .contains("Utilisation\u00a0: kinora list");
    }

    private Map<String, CommandLine> byName(Language language) {
        return all(language).stream()
                .collect(Collectors.toMap(command -> command.getCommandSpec().qualifiedName(), command -> command));
    }

    /** Every command with its subcommands. */
    private List<CommandLine> all(Language language) {
        InputStream nothing = InputStream.nullInputStream();
        Console console = new Console(
                new Streams(nothing, System.out, System.err),
                Console.Kind.PLAIN,
                Map.of("KINORA_LANG", language.locale().getLanguage()),
                folder);
        List<CommandLine> all = new ArrayList<>();
        collect(Commands.parser(new Session(console, new Interrupt()), ""), all);
        return all;
    }

    private static void collect(CommandLine command, List<CommandLine> all) {
        all.add(command);
        command.getSubcommands().values().forEach(each -> collect(each, all));
    }
}
