package dev.kinora.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "kinora",
        header = "The Videos API on your own machine: a prompt in, an MP4 out.",
        description = {"", "Without a configured server, a command starts one in its own process.", ""},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:something broke that should not",
            " 2:the command line is wrong",
            " 3:the server refused the request",
            " 4:the video failed",
            " 5:the server cannot be reached, or did not finish in time",
            " 6:this machine or the configuration lacks something; the message says what",
            "130:stopped by Ctrl-C or a signal"
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  KINORA_BASE_URL  the server to use, for instance http://127.0.0.1:8080/v1 (else OPENAI_BASE_URL)",
            "  KINORA_API_KEY   its key (else OPENAI_API_KEY)",
            "  KINORA_DATA_DIR  where a server in this process keeps its videos (default ./kinora-data)",
            "",
            "Example:",
            "  kinora generate \"Wide shot of a child flying a red kite in a grassy park, golden hour\""
        })
final class KinoraCommand implements Runnable {
    /** The commands that the help lists, in its order. */
    static final List<String> LISTED = List.of(
            "generate",
            "serve",
            "keys",
            "list",
            "show",
            "download",
            "delete",
            "storyboard",
            "doctor",
            "config",
            "version");

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help; kinora COMMAND --help tells more about one command.")
    boolean help;

    KinoraCommand(Session session) {
        // The factory hands the session to every command; this one only lists the others.
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do, for instance: kinora generate \"a red kite\"");
    }
}
