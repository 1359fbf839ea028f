package dev.kinora.cli;

import dev.kinora.animatic.engine.Plan;
import dev.kinora.animatic.engine.PlanJson;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Defaults;
import dev.kinora.cli.workspace.PromptText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "storyboard", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class StoryboardCommand implements Runnable {
    private static final int FRAMES_PER_SECOND = 30;
    private static final int LONGEST = 120;
    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PROMPT")
    List<String> words = List.of();

    @Option(
            names = {"-f", "--prompt-file"},
            paramLabel = "FILE")
    @Nullable
    Path promptFile;

    @Option(
            names = {"-s", "--seconds"},
            paramLabel = "N")
    @Nullable
    Integer seconds;

    @Option(names = "--size", paramLabel = "PIXELS")
    @Nullable
    String size;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    long seed;

    @Mixin
    HelpOption help;

    StoryboardCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public void run() {
        String prompt = new PromptText(console).read(Optional.ofNullable(promptFile), words);
        console.out().println(PlanJson.pretty(Plan.of(prompt, frame(), seed)));
    }

    private Frame frame() {
        Defaults defaults = new Defaults(console);
        int length = seconds != null ? seconds : defaults.seconds();
        Matcher pixels = SIZE.matcher(size != null ? size : defaults.size());
        if (!pixels.matches()) {
            throw new Trouble(ExitCode.USAGE, "storyboard.size", size != null ? size : defaults.size());
        }
        if (length < 1 || length > LONGEST) {
            throw new Trouble(ExitCode.USAGE, "usage.range", "--seconds", 1, LONGEST, length);
        }
        return new Frame(
                Integer.parseInt(pixels.group(1)),
                Integer.parseInt(pixels.group(2)),
                FRAMES_PER_SECOND,
                length * FRAMES_PER_SECOND);
    }
}
