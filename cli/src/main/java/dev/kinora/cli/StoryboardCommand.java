package dev.kinora.cli;

import dev.kinora.animatic.language.PromptReader;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "storyboard",
        header = "Show what the animatic engine understands of a prompt, as JSON.",
        description = {
            "",
            "Nothing is rendered and no server is asked. What was not understood stands in \"unmatched\".",
            ""
        })
@SuppressWarnings("NullAway.Init")
final class StoryboardCommand implements Runnable {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PROMPT", description = "What the video shows.")
    List<String> words;

    @Mixin
    HelpOption help;

    StoryboardCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public void run() {
        console.out().println(Json.pretty(new PromptReader().read(String.join(" ", words))));
    }
}
