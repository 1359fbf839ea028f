package dev.kinora.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The smallest Videos API: one video that is finished after a few looks, or never. */
final class FakeApi implements AutoCloseable {
    static final String ID = "video_691611812ca88190";
    static final String FILM = "not really a film";

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final String end;
    private final HttpServer server;

    /** @param end the status that the third look sees */
    FakeApi(String end) {
        this.end = end;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/videos", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        asked.add(body.isEmpty() ? call : call + " " + body);
        if (body.contains("\"seconds\":\"5\"")) {
            send(exchange, 400, error("Invalid value: '5'."));
        } else if (!"Bearer right".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, error("Incorrect API key provided."));
        } else if (call.contains("nothing")) {
            send(exchange, 404, error("Video with id 'nothing' not found."));
        } else if (call.startsWith("GET /v1/videos?")) {
            send(
                    exchange,
                    200,
                    "{\"object\":\"list\",\"data\":[" + video("completed") + "],\"first_id\":\"" + ID
                            + "\",\"has_more\":false,\"last_id\":\"" + ID + "\"}");
        } else if (call.contains("/content")) {
            send(exchange, 200, FILM);
        } else if (call.startsWith("GET")) {
            send(exchange, 200, video(looks.incrementAndGet() < 2 ? "in_progress" : end));
        } else {
            send(exchange, 200, video("queued"));
        }
    }

    private static String video(String status) {
        int progress = status.equals("completed") ? 100 : status.equals("queued") ? 0 : 50;
        String error = status.equals("failed") ? "{\"code\":\"moderation_blocked\",\"message\":\"No.\"}" : "null";
        return "{\"id\":\"" + ID + "\",\"object\":\"video\",\"created_at\":1763053953,\"status\":\"" + status
                + "\",\"completed_at\":null,\"error\":" + error
                + ",\"expires_at\":null,\"model\":\"sora-2\",\"progress\":"
                + progress + ",\"prompt\":\"a red kite\\u001b[31m\",\"remixed_from_video_id\":null,\"seconds\":\"4\","
                + "\"size\":\"1280x720\",\"later\":1}";
    }

    private static String error(String message) {
        return "{\"error\":{\"message\":\"" + message
                + "\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}";
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("openai-poll-after-ms", "100");
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
