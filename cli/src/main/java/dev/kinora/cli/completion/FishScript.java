package dev.kinora.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script for fish, with a description of every choice. */
final class FishScript {
    private final Grammar grammar;

    FishScript(Grammar grammar) {
        this.grammar = grammar;
    }

    String text() {
        StringBuilder lines = new StringBuilder("""
                # Completion of kinora for fish: kinora completion fish > ~/.config/fish/completions/kinora.fish
                complete -c kinora -e
                """);
        for (CommandSpec spec : grammar.commands()) {
            String where = "complete -c kinora -n '" + condition(spec) + "'";
            spec.subcommands().forEach((name, line) -> lines.append(where)
                    .append(" -f -a ")
                    .append(name)
                    .append(described(Grammar.header(line.getCommandSpec()))));
            spec.options().forEach(option -> lines.append(where).append(option(option)));
            spec.positionalParameters().stream()
                    .filter(place -> !Grammar.values(place).isEmpty())
                    .forEach(place -> lines.append(where)
                            .append(" -f -a '")
                            .append(String.join(" ", Grammar.values(place)))
                            .append("'\n"));
        }
        return lines.toString();
    }

    private static String option(OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
        return names + value(option) + described(Grammar.description(option));
    }

    private static String value(OptionSpec option) {
        if (!Grammar.takesValue(option)) {
            return "";
        }
        List<String> values = Grammar.values(option);
        return values.isEmpty() ? " -r" : " -x -a '" + String.join(" ", values) + "'";
    }

    /** The words before hold the whole path to the command, and nothing that leads further. */
    private static String condition(CommandSpec spec) {
        String path = Grammar.path(spec);
        if (path.isEmpty()) {
            return "__fish_use_subcommand";
        }
        String seen = Stream.of(path.split(" ", -1))
                .map(word -> "__fish_seen_subcommand_from " + word)
                .collect(Collectors.joining("; and "));
        return spec.subcommands().isEmpty()
                ? seen
                : seen + "; and not __fish_seen_subcommand_from "
                        + String.join(" ", spec.subcommands().keySet());
    }

    private static String described(String text) {
        return " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'\n";
    }
}
