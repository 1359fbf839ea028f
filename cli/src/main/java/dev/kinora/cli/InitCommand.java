package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.workspace.FolderPlan;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

@Command(name = "init", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = ".")
    Path folder;

    @Mixin
    JsonOption form;

    @Mixin
    HelpOption help;

    InitCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        FolderPlan plan = new FolderPlan(console.at(folder).normalize());
        ArrayNode made = Json.array();
        for (FolderPlan.Item item : plan.lay(console.messages())) {
            String place = folder.resolve(item.name()).normalize().toString();
            if (form.json) {
                made.addObject().put("path", place).put("made", item.state() == FolderPlan.State.MADE);
            } else {
                console.out().println(console.text(item.state().key(), place));
            }
        }
        if (form.json) {
            console.out().println(Json.pretty(made));
        } else {
            console.say("init.next", folder.normalize().toString().isEmpty() ? "" : "cd " + folder + " && ");
        }
        return ExitCode.OK.number();
    }
}
