package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.mcp.StdioTransport;
import dev.kinora.cli.mcp.Toolbox;
import dev.kinora.cli.mcp.Workplace;
import dev.kinora.cli.mcp.http.BearerKey;
import dev.kinora.cli.mcp.http.HttpDoor;
import dev.kinora.client.wait.Cancellation;
import io.modelcontextprotocol.server.McpSyncServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "mcp", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class McpCommand implements Callable<Integer> {
    private static final String KEY = "KINORA_MCP_KEY";
    private static final int LONGEST_SECONDS = 24 * 60 * 60;
    private static final int LARGEST_KEY_BYTES = 4096;

    /** What a request may take beyond the wait for its video: a server that starts, a slow answer, its retries. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final Session session;
    private final Cancellation ending;
    private final CountDownLatch ended = new CountDownLatch(1);

    @Option(names = "--http")
    boolean http;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    String host;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8808")
    int port;

    @Option(names = "--key-file", paramLabel = "FILE")
    @Nullable
    Path keyFile;

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "output")
    Path output;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "600")
    int timeout;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    McpCommand(Session session) {
        this.session = session;
        this.ending = session.interrupt().cancellation();
    }

    @Override
    public Integer call() throws InterruptedException {
        range("--port", 0, 65_535, port);
        range("--timeout", 1, LONGEST_SECONDS, timeout);
        Logs.quiet();
        try (McpStudio studio = new McpStudio(server, session)) {
            Console console = session.console();
            Workplace place = new Workplace(studio, console, console.at(output), Duration.ofSeconds(timeout), ending);
            if (http) {
                overHttp(new Toolbox(place));
            } else {
                overStdio(new Toolbox(place));
            }
        }
        return ExitCode.OK.number();
    }

    private void overStdio(Toolbox tools) throws InterruptedException {
        try (StdioTransport transport = StdioTransport.open(session.console(), ended::countDown)) {
            serve(tools.serve(transport.provider()));
        }
    }

    private void overHttp(Toolbox tools) throws InterruptedException {
        HttpDoor.Settings settings = new HttpDoor.Settings(
                host, port, key(), Duration.ofSeconds(timeout).plus(MARGIN));
        try {
            if (settings.isOpen()) {
                throw new Trouble(ExitCode.USAGE, "mcp.open", host, KEY);
            }
            try (HttpDoor door = new HttpDoor(settings)) {
                McpSyncServer offered = tools.serve(door.provider());
                door.open();
                session.console().say("mcp.listening", door.address());
                serve(offered);
            }
        } catch (IOException e) {
            throw new Trouble(ExitCode.SETUP, "mcp.closed", host + ":" + port, e);
        }
    }

    /** Serves until the client leaves or somebody ends the program; waits for videos end at once, the videos go on. */
    private void serve(McpSyncServer offered) throws InterruptedException {
        try (Cancellation.Registration asked = ending.onCancel(ended::countDown)) {
            ended.await();
        }
        ending.cancel();
        offered.closeGracefully();
    }

    private Optional<BearerKey> key() {
        String text = keyFile == null
                ? session.console().variable(KEY)
                : read(session.console().at(keyFile));
        if (text.isEmpty() && keyFile == null) {
            return Optional.empty();
        }
        return Optional.of(BearerKey.of(text).orElseThrow(() -> new Trouble(ExitCode.USAGE, "mcp.key")));
    }

    private static String read(Path file) {
        try {
            return Files.size(file) > LARGEST_KEY_BYTES
                    ? ""
                    : Files.readString(file).strip();
        } catch (IOException e) {
            throw new Trouble(ExitCode.USAGE, "mcp.key.unreadable", file, e);
        }
    }

    private static void range(String option, int least, int most, int value) {
        if (value < least || value > most) {
            throw new Trouble(ExitCode.USAGE, "usage.range", option, least, most, value);
        }
    }
}
