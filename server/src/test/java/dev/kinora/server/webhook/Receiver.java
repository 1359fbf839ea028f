package dev.kinora.server.webhook;

import static dev.kinora.server.model.Eventually.eventually;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A real receiver of webhooks that answers as it is told to. */
public final class Receiver implements AutoCloseable {
    private static final long LONGEST_HOLD_SECONDS = 30;

    /** What arrived. */
    public record Post(String path, Map<String, List<String>> headers, String body) {
        /** A header, by its name in lower case. */
        public String header(String name) {
            return headers.getOrDefault(name, List.of()).getFirst();
        }
    }

    /** What arrived, in order. */
    public final List<Post> posts = new CopyOnWriteArrayList<>();

    /** The most requests that were open at once. */
    public final AtomicInteger mostAtOnce = new AtomicInteger();

    private final AtomicInteger open = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile int status = 200;
    private volatile String location = "";
    private volatile boolean holding;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** The address of a path here. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** From now on this is the answer. */
    public void answer(int code) {
        status = code;
    }

    /** From now on every request is sent elsewhere. */
    public void redirectTo(String target) {
        location = target;
        status = 307;
    }

    /** From now on nobody is answered, until {@link #letGo}. */
    public void hold() {
        holding = true;
    }

    /** Answers everybody. */
    public void letGo() {
        holding = false;
        released.countDown();
    }

    /** Waits until so many requests came. */
    public List<Post> await(int count) {
        eventually(count + " posts, there are " + posts.size(), () -> posts.size() >= count);
        return posts;
    }

    private void take(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(exchange.getRequestHeaders());
            posts.add(new Post(exchange.getRequestURI().getPath(), headers, body));
            if (holding) {
                released.await(LONGEST_HOLD_SECONDS, TimeUnit.SECONDS);
            }
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().set("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    @Override
    public void close() {
        letGo();
        server.stop(0);
        threads.close();
    }
}
