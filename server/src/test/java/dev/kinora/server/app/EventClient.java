package dev.kinora.server.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A client of event streams that sees every byte: the head, the chunks, and the frames inside them. */
final class EventClient implements AutoCloseable {
    /**
     * One frame.
     *
     * @param id where to resume, if it says so
     * @param event the type; empty for a frame without data
     * @param data one line of JSON; empty likewise
     */
    record Frame(Optional<String> id, String event, String data) {
        long sequence() {
            return Long.parseLong(id.orElseThrow());
        }
    }

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String head;
    private final StringBuilder text = new StringBuilder();
    private final List<String> comments = new ArrayList<>();
    private boolean ended;

    /** Connects and reads the head of the answer. */
    EventClient(int port, String path, String... headers) throws IOException {
        socket.setReceiveBufferSize(16 * 1024);
        socket.connect(new InetSocketAddress("127.0.0.1", port), 10_000);
        socket.setSoTimeout(40_000);
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sk-test-key-0001\r\n" + more + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        in = new BufferedInputStream(socket.getInputStream(), 1024);
        StringBuilder lines = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.append(line).append('\n');
        }
        head = lines.toString();
    }

    /** Status line and headers. */
    String head() {
        return head;
    }

    /** The next frame that holds data; empty when the stream ended as it should. */
    Optional<Frame> next() throws IOException {
        Optional<Frame> frame = frame();
        while (frame.isPresent() && frame.get().data().isEmpty()) {
            frame = frame();
        }
        return frame;
    }

    /** Everything up to the end of the stream. */
    List<Frame> rest() throws IOException {
        List<Frame> frames = new ArrayList<>();
        for (Optional<Frame> frame = next(); frame.isPresent(); frame = next()) {
            frames.add(frame.get());
        }
        return frames;
    }

    /** The next frame of any kind, empty ones included; comments are kept apart. */
    Optional<Frame> frame() throws IOException {
        int end = text.indexOf("\n\n");
        while (end < 0) {
            if (ended) {
                return Optional.empty();
            }
            readChunk();
            end = text.indexOf("\n\n");
        }
        String block = text.substring(0, end);
        text.delete(0, end + 2);
        Optional<String> id = Optional.empty();
        String event = "";
        String data = "";
        for (String line : block.split("\n", -1)) {
            String value = line.substring(line.indexOf(':') + 1).stripLeading();
            switch (line.substring(0, line.indexOf(':'))) {
                case "" -> comments.add(line);
                case "id" -> id = Optional.of(value);
                case "event" -> event = value;
                case "data" -> data = value;
                case "retry" -> comments.add(line);
                default -> throw new AssertionError("not an event stream: " + block);
            }
        }
        return Optional.of(new Frame(id, event, data));
    }

    /** Comments and hints seen so far. */
    List<String> comments() {
        return comments;
    }

    private void readChunk() throws IOException {
        int size = Integer.parseInt(line(), 16);
        text.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
        ended = size == 0;
        if (!line().isEmpty()) {
            throw new AssertionError("a chunk without an end");
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
