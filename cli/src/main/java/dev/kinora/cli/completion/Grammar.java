package dev.kinora.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which words can follow which. */
final class Grammar {
    /** Values that are words of the API or of the program; everything else is a file, a folder or free text. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "STATUS", List.of("queued", "in_progress", "completed", "failed"),
            "VARIANT", List.of("video", "thumbnail", "spritesheet", "all"),
            "ORDER", List.of("desc", "asc"),
            "SHELL", List.of("bash", "zsh", "fish"),
            "PIXELS", List.of("1280x720", "720x1280", "1792x1024", "1024x1792", "1920x1080", "1080x1920"));

    private static final Map<String, List<String>> OPTIONS =
            Map.of("--model", List.of("sora-2", "sora-2-pro"), "--seconds", List.of("4", "8", "12", "16", "20"));

    private final List<CommandSpec> commands = new ArrayList<>();

    Grammar(CommandSpec program) {
        collect(program);
    }

    private void collect(CommandSpec spec) {
        commands.add(spec);
        spec.subcommands().values().forEach(line -> collect(line.getCommandSpec()));
    }

    /** Every command, its parent before it. */
    List<CommandSpec> commands() {
        return commands;
    }

    /** The words that lead to a command, without the program's name. */
    static String path(CommandSpec spec) {
        return spec.qualifiedName(" ").replaceFirst("^kinora ?", "");
    }

    /** The values that are known of an argument; none where anything goes. */
    static List<String> values(ArgSpec argument) {
        if (argument instanceof OptionSpec option && OPTIONS.containsKey(option.longestName())) {
            return OPTIONS.get(option.longestName());
        }
        return WORDS.getOrDefault(argument.paramLabel(), List.of());
    }

    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** What a command does. */
    static String header(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().header());
    }

    /** The first sentence of what an argument does, without its default. */
    static String description(ArgSpec argument) {
        return String.join(" ", argument.description())
                .replaceFirst("(?s)(?<=[.;:]) .*", "")
                .replaceFirst("[.;:]$", "")
                .strip();
    }
}
