package dev.kinora.server.moderation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A moderation service that flags the word {@code onion}, unless it is told to misbehave. */
public final class FakeModeration implements AutoCloseable {
    /** What it was asked: its body, behind the authorization it came with. */
    public final List<String> questions = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String answer = "";
    private volatile boolean slow;

    public FakeModeration() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/moderations", this::answer);
        server.start();
    }

    /** Its address up to the version. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** From now on it answers this. */
    public void answers(int code, String body) {
        status = code;
        answer = body;
    }

    /** From now on it answers nothing. */
    public void isSlow() {
        slow = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            questions.add(exchange.getRequestHeaders().getFirst("authorization") + " " + body);
            if (slow) {
                closed.await(30, TimeUnit.SECONDS);
            }
            String text = answer.isEmpty()
                    ? "{\"id\":\"modr-1\",\"model\":\"m\",\"results\":[{\"flagged\":" + body.contains("onion")
                            + ",\"categories\":{},\"category_scores\":{}}]}"
                    : answer;
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
