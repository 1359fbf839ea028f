package dev.kinora.cli.completion;

import picocli.CommandLine.Model.CommandSpec;

/** A shell that can complete. */
public enum Shell {
    /** GNU bash. */
    BASH,
    /** The Z shell. */
    ZSH,
    /** The friendly interactive shell. */
    FISH;

    /** The script for this program and everything below it. */
    public String script(CommandSpec program) {
        Grammar grammar = new Grammar(program);
        return switch (this) {
            case BASH -> new BashScript(grammar).text();
            case ZSH -> new ZshScript(grammar).text();
            case FISH -> new FishScript(grammar).text();
        };
    }
}
