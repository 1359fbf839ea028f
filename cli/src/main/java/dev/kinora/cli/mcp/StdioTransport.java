package dev.kinora.cli.mcp;

import dev.kinora.cli.console.Console;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * The conversation over standard input and output, one message a line. It ends when the client closes its side, which
 * the library does not tell; the stream does.
 */
public final class StdioTransport implements AutoCloseable {
    private static final int MAX_MESSAGE_CHARS = 1 << 20;

    private final McpServerTransportProvider provider;
    private final PrintStream stray;

    private StdioTransport(McpServerTransportProvider provider, PrintStream stray) {
        this.provider = provider;
        this.stray = stray;
    }

    /**
     * Takes the streams of a console. Until it is closed, whatever else in this process prints to standard output goes
     * to the error stream, since one stray line would end the conversation.
     *
     * @param ended runs once when the client has closed its side
     */
    public static StdioTransport open(Console console, Runnable ended) {
        PrintStream usual = System.out;
        System.setOut(console.err());
        return new StdioTransport(
                new StdioServerTransportProvider(
                        Toolbox.json(), new Watched(console.in(), ended), console.out(), MAX_MESSAGE_CHARS),
                usual);
    }

    /** What the library needs. */
    public McpServerTransportProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        System.setOut(stray);
    }

    /** Tells when there is no more. */
    private static final class Watched extends FilterInputStream {
        private final Runnable ended;

        Watched(InputStream in, Runnable ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return told(super.read(bytes, offset, length));
        }

        private int told(int got) {
            if (got < 0) {
                ended.run();
            }
            return got;
        }
    }
}
