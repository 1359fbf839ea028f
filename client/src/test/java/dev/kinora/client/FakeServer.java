package dev.kinora.client;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that gives the answers it was told, one a request, and remembers what it was asked. */
final class FakeServer implements AutoCloseable {
    /** One request as it came. */
    record Asked(String method, String path, Headers headers, String body) {}

    /** What to do with one request. */
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private static final Duration READ_BEFORE_BREAK = Duration.ofMillis(250);

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>(new ArrayDeque<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    FakeServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    FakeServer then(Answer... next) {
        answers.addAll(List.of(next));
        return this;
    }

    static Answer json(int status, String body, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Answers with bytes; announces {@code announced} of them and breaks off where they end. */
    static Answer bytes(int status, byte[] bytes, long announced, Map<String, String> headers) {
        return exchange -> {
            headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(status, announced);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            if (announced > bytes.length) {
                letThemRead();
            }
        };
    }

    /** The JDK's client drops what it has received and not yet handed on when a connection breaks. */
    private static void letThemRead() {
        try {
            Thread.sleep(READ_BEFORE_BREAK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes the connection without a word. */
    static Answer hangUp() {
        return HttpExchange::close;
    }

    KinoraClient.Builder client() {
        return KinoraClient.builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .apiKey("sk-test-secret")
                .backoff(Duration.ofMillis(2));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    body));
            // A connection that were kept might be closed with this exchange after the next request came on it.
            exchange.getResponseHeaders().set("Connection", "close");
            Answer answer = answers.poll();
            (answer == null
                            ? json(500, "{\"error\":{\"message\":\"nothing scripted\"}}", "x-should-retry", "false")
                            : answer)
                    .give(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
