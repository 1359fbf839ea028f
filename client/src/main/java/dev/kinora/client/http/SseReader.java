package dev.kinora.client.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Reads server-sent events as the HTML standard writes them. A half event at the end of the stream is none. */
public final class SseReader {
    /** No event of this API comes near; what is longer is no stream of events. */
    private static final int MAX_EVENT_BYTES = 1 << 20;

    private static final int BUFFER_BYTES = 1 << 13;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int next;
    private int filled;
    private boolean afterReturn;
    private boolean first = true;
    private String lastId;
    private Optional<Duration> retry = Optional.empty();

    /**
     * One event.
     *
     * @param type its type, {@code message} without one
     * @param data its text
     */
    public record Message(String type, String data) {}

    /**
     * A reader.
     *
     * @param in the stream
     * @param lastId the last event that was seen, empty for none
     */
    public SseReader(InputStream in, String lastId) {
        this.in = in;
        this.lastId = lastId;
    }

    /** The id to come back with, empty for none. */
    public String lastId() {
        return lastId;
    }

    /** The pause before coming back that the server wishes, where it does. */
    public Optional<Duration> retry() {
        return retry;
    }

    /**
     * The next event; empty at the end of the stream.
     *
     * @throws IOException when the connection breaks, or an event is longer than a mebibyte
     */
    public Optional<Message> next() throws IOException {
        Draft draft = new Draft(lastId);
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            if (!line.get().isEmpty()) {
                take(draft, line.get());
                continue;
            }
            lastId = draft.id;
            if (draft.any) {
                return Optional.of(new Message(draft.type, draft.data.toString()));
            }
            draft = new Draft(lastId);
        }
        return Optional.empty();
    }

    /** An event of which not all has come. */
    private static final class Draft {
        private final StringBuilder data = new StringBuilder();
        private String type = "message";
        private String id;
        private boolean any;

        Draft(String id) {
            this.id = id;
        }
    }

    private void take(Draft draft, String line) throws IOException {
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String rest = colon < 0 ? "" : line.substring(colon + 1);
        String value = rest.startsWith(" ") ? rest.substring(1) : rest;
        switch (field) {
            case "event" -> draft.type = value;
            case "data" -> {
                draft.data.append(draft.any ? "\n" : "").append(value);
                draft.any = true;
            }
            case "id" -> draft.id = value.indexOf('\0') < 0 ? value : draft.id;
            case "retry" -> retry = millis(value).or(this::retry);
            default -> {
                // A comment, or a field from the future.
            }
        }
        if (draft.data.length() > MAX_EVENT_BYTES) {
            throw new IOException("an event is longer than " + MAX_EVENT_BYTES + " bytes");
        }
    }

    private static Optional<Duration> millis(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Duration.ofMillis(Long.parseLong(text))) : Optional.empty();
    }

    /** A line without its end; empty at the end of the stream, where a half line is none. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value = read(); value >= 0; value = read()) {
            boolean second = value == '\n' && afterReturn;
            afterReturn = value == '\r';
            if (second) {
                continue;
            }
            if (value == '\n' || value == '\r') {
                return Optional.of(decoded(bytes));
            }
            bytes.write(value);
            if (bytes.size() > MAX_EVENT_BYTES) {
                throw new IOException("an event is longer than " + MAX_EVENT_BYTES + " bytes");
            }
        }
        return Optional.empty();
    }

    private String decoded(ByteArrayOutputStream bytes) {
        String text = bytes.toString(StandardCharsets.UTF_8);
        boolean mark = first && text.startsWith("\uFEFF");
        first = false;
        return mark ? text.substring(1) : text;
    }

    private int read() throws IOException {
        if (next == filled) {
            filled = in.read(buffer, 0, buffer.length);
            next = 0;
            if (filled < 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[next++] & 0xff;
    }
}
