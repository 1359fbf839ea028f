package dev.kinora.cli;

import dev.kinora.cli.mcp.Studio;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.Videos;
import java.util.Optional;

/** The server of the tools: a connection that the first of them opens. Thread-safe. */
final class McpStudio implements Studio, AutoCloseable {
    private final ServerOptions options;
    private final Session session;
    private Optional<Connection> connection = Optional.empty();

    McpStudio(ServerOptions options, Session session) {
        this.options = options;
        this.session = session;
    }

    @Override
    public Videos videos() {
        return connection().videos();
    }

    @Override
    public void cancel(String id) {
        connection().cancel(id);
    }

    @Override
    public PollOptions pace() {
        PollOptions usual = PollOptions.defaults();
        return connection().pace().map(usual::withInterval).orElse(usual);
    }

    @Override
    public String explain(RuntimeException failure) {
        if (!session.console().variable("KINORA_DEBUG").isEmpty()) {
            failure.printStackTrace(session.console().err());
        }
        return Failures.understand(failure).in(session.console().messages());
    }

    private synchronized Connection connection() {
        if (connection.isEmpty()) {
            connection = Optional.of(Connection.open(options, session.console()));
        }
        return connection.get();
    }

    @Override
    public synchronized void close() {
        connection.ifPresent(Connection::close);
    }
}
