package dev.kinora.cli;

import dev.kinora.animatic.engine.Plan;
import dev.kinora.animatic.engine.PlanJson;
import dev.kinora.animatic.scene.Frame;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "storyboard",
        header = "Show what the animatic engine makes of a prompt, as JSON.",
        description = {
            "",
            "Prints what was understood (screenplay), what will be seen (storyboard) and heard (score).",
            "Nothing is rendered and no server is asked. Words nothing was made of stand in \"unmatched\".",
            ""
        })
@SuppressWarnings("NullAway.Init")
final class StoryboardCommand implements Runnable {
    private static final int FRAMES_PER_SECOND = 30;
    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PROMPT", description = "What the video shows.")
    List<String> words;

    @Option(names = "--seconds", defaultValue = "4", description = "Length, 1 to 120. Default: ${DEFAULT-VALUE}.")
    int seconds;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1280x720",
            description = "Pixels. Default: ${DEFAULT-VALUE}.")
    String size;

    @Option(
            names = "--seed",
            defaultValue = "0",
            description = "Another seed stages the same prompt another way. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Mixin
    HelpOption help;

    StoryboardCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public void run() {
        console.out().println(PlanJson.pretty(Plan.of(String.join(" ", words), frame(), seed)));
    }

    private Frame frame() {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches() || seconds < 1 || seconds > 120) {
            throw new Trouble(ExitCode.USAGE, "--size must look like 1280x720, and --seconds be 1 to 120.");
        }
        return new Frame(
                Integer.parseInt(pixels.group(1)),
                Integer.parseInt(pixels.group(2)),
                FRAMES_PER_SECOND,
                seconds * FRAMES_PER_SECOND);
    }
}
