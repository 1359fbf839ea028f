package dev.kinora.cli.mcp.http;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpStreamableServerTransport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Messages to a client as server-sent events of one response. Thread-safe. */
final class EventStream implements McpStreamableServerTransport {
    private final McpJsonMapper json;
    private final OutputStream out;
    private final ReentrantLock lock = new ReentrantLock();
    private final CountDownLatch closed = new CountDownLatch(1);

    EventStream(McpJsonMapper json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
        return Mono.fromRunnable(() -> send(message, null));
    }

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message, @Nullable String id) {
        return Mono.fromRunnable(() -> send(message, id));
    }

    private void send(JSONRPCMessage message, @Nullable String id) {
        try {
            String name = id == null ? "" : "id: " + id + "\n";
            write(name + "event: message\ndata: " + json.writeValueAsString(message) + "\n\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps the stream open until the session ends or the client is gone, which only a write can tell.
     *
     * @param pause between two signs of life
     */
    void hold(Duration pause) throws IOException, InterruptedException {
        do {
            write(":\n\n");
        } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void write(String text) throws IOException {
        lock.lock();
        try {
            if (closed.getCount() == 0) {
                return;
            }
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException | RuntimeException gone) {
            closed.countDown();
            throw gone;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        return json.convertValue(data, type);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.fromRunnable(this::close);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed.countDown();
        } finally {
            lock.unlock();
        }
    }
}
