package dev.kinora.server.http;

import dev.kinora.server.feed.FeedItem;
import dev.kinora.server.feed.FeedItem.Happened;
import dev.kinora.server.http.wire.EventBody;
import dev.kinora.server.http.wire.Json;
import dev.kinora.server.service.EventStream.Missed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * Writes server-sent events. What belongs together leaves in one piece, and a client that does not take it within its
 * time loses its connection. Used by one thread.
 */
final class EventWriter {
    private final OutputStream out;
    private final Watchdog watchdog;
    private final Duration patience;

    EventWriter(OutputStream out, Watchdog watchdog, Duration patience) {
        this.out = out;
        this.watchdog = watchdog;
        this.patience = patience;
    }

    /** How long to wait before connecting again, and the place to resume from even before the first event. */
    void begin(Duration retry, long after) throws IOException {
        send("retry: " + retry.toMillis() + "\nid: " + after + "\n\n");
    }

    /** Some events up to {@code resumed} are gone. */
    void gap(Missed missed, long resumed) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream(256);
        write(
                frame,
                OptionalLong.of(resumed),
                EventBody.gap(missed.asked(), resumed, missed.noticedAt().getEpochSecond()));
        send(frame);
    }

    void events(List<FeedItem> items) throws IOException {
        ByteArrayOutputStream frames = new ByteArrayOutputStream(256);
        for (FeedItem item : items) {
            OptionalLong id =
                    item instanceof Happened happened ? OptionalLong.of(happened.sequence()) : OptionalLong.empty();
            write(frames, id, EventBody.of(item));
        }
        send(frames);
    }

    /** A sign of life that no client sees as an event. */
    void heartbeat() throws IOException {
        send(":\n\n");
    }

    private static void write(ByteArrayOutputStream frames, OptionalLong id, EventBody body) {
        String head = (id.isPresent() ? "id: " + id.getAsLong() + "\n" : "") + "event: " + body.type() + "\ndata: ";
        frames.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        frames.writeBytes(Json.write(body));
        frames.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
    }

    private void send(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        send(bytes);
    }

    private void send(ByteArrayOutputStream bytes) throws IOException {
        try (Watchdog.Watch _ = watchdog.watch(patience)) {
            bytes.writeTo(out);
            out.flush();
        }
    }
}
