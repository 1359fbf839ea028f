package dev.kinora.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.kinora.cli.console.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A server that makes many videos, knows the names they were asked under, and can hold them back. */
final class MakingApi implements AutoCloseable {
    private final Map<String, String> prompts = new ConcurrentHashMap<>();
    private final Map<String, String> byKey = new ConcurrentHashMap<>();
    private final Map<String, String> cancelled = new ConcurrentHashMap<>();
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean held;

    MakingApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/videos", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    int created() {
        return prompts.size();
    }

    String prompt(String id) {
        return prompts.getOrDefault(id, "");
    }

    int cancelled() {
        return cancelled.size();
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** Every name that a video was asked under, in the order of the requests. */
    List<String> keys() {
        return keys;
    }

    void hold() {
        held = true;
    }

    void release() {
        held = false;
    }

    /** Makes so many videos without telling anybody. */
    void loseNextAnswers(int times) {
        lost.set(times);
    }

    void awaitCreated(int videos) {
        await(() -> prompts.size() >= videos);
    }

    /** Until every video was looked at. */
    void awaitLooked() {
        await(() -> looks.keySet().containsAll(prompts.keySet()));
    }

    private static void await(BooleanSupplier done) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come to that");
            }
            Thread.yield();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            String method = exchange.getRequestMethod();
            if (method.equals("POST") && path.length == 3) {
                create(exchange, body);
            } else if (method.equals("POST")) {
                cancelled.put(path[3], "");
                send(exchange, 200, video(path[3]));
            } else if (path.length == 5 && path[4].equals("content")) {
                send(exchange, 200, "film of " + path[3]);
            } else if (prompts.containsKey(path[3])) {
                looks.merge(path[3], 1, Integer::sum);
                send(exchange, 200, video(path[3]));
            } else {
                send(exchange, 404, "{\"error\":{\"message\":\"no such video\"}}");
            }
        }
    }

    private void create(HttpExchange exchange, String body) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        keys.add(key);
        String id = byKey.computeIfAbsent(key, name -> "video_" + number.incrementAndGet());
        prompts.put(id, Json.parse(body).path("prompt").asString());
        long running = prompts.keySet().stream().filter(each -> !ended(each)).count();
        mostAtOnce.accumulateAndGet((int) running, Math::max);
        if (lost.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return;
        }
        send(exchange, 200, video(id));
    }

    private boolean ended(String id) {
        return cancelled.containsKey(id) || (!held && looks.getOrDefault(id, 0) > 1);
    }

    private String video(String id) {
        boolean fails = prompts.getOrDefault(id, "").contains("please fail") || cancelled.containsKey(id);
        String status = !ended(id) ? "in_progress" : fails ? "failed" : "completed";
        return Json.line(Json.object()
                .put("id", id)
                .put("object", "video")
                .put("created_at", 1763053953)
                .put("status", status)
                .put("progress", ended(id) ? 100 : 40)
                .put("model", "sora-2")
                .put("seconds", "4")
                .put("size", "1280x720")
                .put("prompt", prompts.get(id))
                .set(
                        "error",
                        fails && ended(id)
                                ? Json.parse("{\"code\":\"engine_error\",\"message\":\"No.\"}")
                                : Json.parse("null")));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().add("openai-poll-after-ms", "100");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
