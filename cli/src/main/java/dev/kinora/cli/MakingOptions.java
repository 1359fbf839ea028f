package dev.kinora.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that makes videos does with them. */
@SuppressWarnings("NullAway.Init")
final class MakingOptions {
    @Mixin
    SavingOptions saving;

    @Option(names = "--wait", negatable = true, defaultValue = "true", fallbackValue = "true")
    boolean wait = true;

    @Option(names = "--open")
    boolean open;

    @Mixin
    JsonOption form;
}
