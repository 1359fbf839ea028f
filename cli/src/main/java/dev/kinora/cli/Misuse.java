package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the parser has against a command line, said in the program's own words. */
final class Misuse {
    private Misuse() {}

    static Trouble of(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
        return switch (wrong) {
            case UnmatchedArgumentException e -> unmatched(e, command);
            case MissingParameterException e ->
                new Trouble(ExitCode.USAGE, "usage.missing", names(e.getMissing()), command);
            case OverwrittenOptionException e ->
                new Trouble(ExitCode.USAGE, "usage.twice", name(e.getOverwritten()), command);
            default -> value(wrong, command);
        };
    }

    private static Trouble unmatched(UnmatchedArgumentException e, String command) {
        String word = e.getUnmatched().isEmpty() ? "?" : e.getUnmatched().getFirst();
        List<String> near = e.getSuggestions();
        return near.isEmpty()
                ? new Trouble(ExitCode.USAGE, "usage.unknown", word, command)
                : new Trouble(ExitCode.USAGE, "usage.unknown.near", word, near.getFirst(), command);
    }

    private static Trouble value(ParameterException e, String command) {
        ArgSpec argument = e.getArgSpec();
        if (argument == null) {
            return new Trouble(ExitCode.USAGE, "usage.other", String.valueOf(e.getMessage()), command);
        }
        return e.getValue() == null
                ? new Trouble(ExitCode.USAGE, "usage.valueless", name(argument), command)
                : new Trouble(ExitCode.USAGE, "usage.value", name(argument), e.getValue(), command);
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(", ", arguments.stream().map(Misuse::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
