package dev.kinora.cli.completion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script for the Z shell, with a description of every choice. */
final class ZshScript {
    private static final String NEXT = " \\\n            ";

    private final Grammar grammar;

    ZshScript(Grammar grammar) {
        this.grammar = grammar;
    }

    String text() {
        return """
                #compdef kinora
                # Completion of kinora for zsh: kinora completion zsh > "${fpath[1]}/_kinora"
                _kinora() {
                    local command='' word
                    local -i depth=0
                    for word in ${words[2,CURRENT-1]}; do
                        case "$command|$word" in
                %s        esac
                    done
                    shift $depth words
                    (( CURRENT -= depth ))
                    case "$command" in
                %s    esac
                }
                if [ "$funcstack[1]" = _kinora ]; then _kinora "$@"; else compdef _kinora kinora; fi
                """.formatted(steps(), cases());
    }

    private String steps() {
        StringBuilder steps = new StringBuilder();
        for (CommandSpec spec : grammar.commands()) {
            String path = Grammar.path(spec);
            spec.subcommands()
                    .keySet()
                    .forEach(name -> steps.append("            '%s|%s') command='%s'; depth+=1 ;;%n"
                            .formatted(path, name, (path + " " + name).strip())));
        }
        return steps.toString();
    }

    private String cases() {
        StringBuilder cases = new StringBuilder();
        for (CommandSpec spec : grammar.commands()) {
            cases.append("        '").append(Grammar.path(spec)).append("') _arguments -s -S");
            spec.options().forEach(option -> List.of(option.names())
                    .forEach(name -> cases.append(NEXT).append(option(option, name))));
            if (!spec.subcommands().isEmpty()) {
                cases.append(NEXT).append(commands(spec));
            }
            spec.positionalParameters().forEach(place -> cases.append(NEXT).append(place(place)));
            cases.append(" ;;\n");
        }
        return cases.toString();
    }

    private static String option(OptionSpec option, String name) {
        String described = "[" + plain(Grammar.description(option)) + "]";
        if (!Grammar.takesValue(option)) {
            return "'" + name + described + "'";
        }
        String joined = name.startsWith("--") ? "=" : "+";
        return "'" + name + joined + described + ":" + label(option) + ":" + action(option) + "'";
    }

    private static String commands(CommandSpec spec) {
        return spec.subcommands().entrySet().stream()
                .map(entry -> entry.getKey() + "\\:\""
                        + plain(Grammar.header(entry.getValue().getCommandSpec())) + "\"")
                .collect(Collectors.joining(" ", "'1:command:((", "))'"));
    }

    private static String place(ArgSpec place) {
        return "'*:" + label(place) + ":" + action(place) + "'";
    }

    private static String label(ArgSpec argument) {
        return argument.paramLabel().toLowerCase(Locale.ROOT);
    }

    private static String action(ArgSpec argument) {
        List<String> values = Grammar.values(argument);
        if (!values.isEmpty()) {
            return "(" + String.join(" ", values) + ")";
        }
        return argument.paramLabel().equals("DIR") ? "_files -/" : "_files";
    }

    /** A text within quotes and brackets. */
    private static String plain(String text) {
        return text.replace("'", "’")
                .replace("\"", "")
                .replace("[", "(")
                .replace("]", ")")
                .replace(":", "\\:");
    }
}
