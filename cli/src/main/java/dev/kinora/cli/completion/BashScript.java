package dev.kinora.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script for bash. */
final class BashScript {
    private final Grammar grammar;

    BashScript(Grammar grammar) {
        this.grammar = grammar;
    }

    String text() {
        return """
                # Completion of kinora for bash: source <(kinora completion bash)
                _kinora() {
                    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' words='' i
                    COMPREPLY=()
                    for ((i = 1; i < COMP_CWORD; i++)); do
                        case "$command|${COMP_WORDS[i]}" in
                %s        esac
                    done
                    case "$command|$before" in
                %s    esac
                    case "$command" in
                %s    esac
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                    if [[ ${#COMPREPLY[@]} -eq 0 && $current != -* ]]; then
                        COMPREPLY=($(compgen -f -- "$current"))
                    fi
                }
                complete -o filenames -F _kinora kinora ./kinora
                """.formatted(steps(), values(), words());
    }

    /** How a word leads from one command to the next. */
    private String steps() {
        StringBuilder steps = new StringBuilder();
        for (CommandSpec spec : grammar.commands()) {
            String path = Grammar.path(spec);
            spec.subcommands()
                    .keySet()
                    .forEach(name -> steps.append("            '%s|%s') command='%s' ;;%n"
                            .formatted(path, name, (path + " " + name).strip())));
        }
        return steps.toString();
    }

    /** The values of the options that know theirs; behind one that does not, files are offered. */
    private String values() {
        StringBuilder values = new StringBuilder();
        for (CommandSpec spec : grammar.commands()) {
            for (OptionSpec option : spec.options()) {
                if (Grammar.takesValue(option)) {
                    String known = String.join(" ", Grammar.values(option));
                    String offer = known.isEmpty() ? "-f" : "-W '" + known + "'";
                    values.append("        %s) COMPREPLY=($(compgen %s -- \"$current\")); return ;;%n"
                            .formatted(names(spec, option), offer));
                }
            }
        }
        return values.toString();
    }

    private static String names(CommandSpec spec, OptionSpec option) {
        return String.join(
                "|",
                Stream.of(option.names())
                        .map(name -> "'" + Grammar.path(spec) + "|" + name + "'")
                        .toList());
    }

    private String words() {
        StringBuilder cases = new StringBuilder();
        for (CommandSpec spec : grammar.commands()) {
            List<String> words = new ArrayList<>(spec.subcommands().keySet());
            spec.positionalParameters().forEach(place -> words.addAll(Grammar.values(place)));
            spec.options().forEach(option -> words.addAll(List.of(option.names())));
            cases.append("        '%s') words='%s' ;;%n".formatted(Grammar.path(spec), String.join(" ", words)));
        }
        return cases.toString();
    }
}
