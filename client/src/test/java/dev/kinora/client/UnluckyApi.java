package dev.kinora.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Videos API with a memory and no luck: it keeps what was created and under which key, serves one film with ranges, and
 * does to each request what it was told. It can go down and come back on the same port.
 */
final class UnluckyApi implements AutoCloseable {
    /** What happens to a request. */
    enum Luck {
        /** It is answered as it should be. */
        GOOD,
        /** It is done, but the connection ends before the answer. */
        ANSWER_LOST,
        /** It is not done, and the connection ends. */
        HUNG_UP,
        /** 429 with a wait. */
        TOO_MANY,
        /** 503 with a wait. */
        OVERLOADED,
        /** The answer ends in its middle. */
        CUT,
        /** The answer ends in its middle, and the server is down for a while. */
        RESTART,
        /** The answer's bytes are others than its tag says. */
        DAMAGED,
        /** The answer stops in its middle and says no more. */
        SILENT,
        /** More bytes come than the range asked for says. */
        WRONG_LENGTH
    }

    /** Every request, as method and path. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    /** Created videos by their key. */
    final Map<String, String> jobs = new ConcurrentHashMap<>();

    private final Queue<Luck> create = new ConcurrentLinkedQueue<>();
    private final Queue<Luck> look = new ConcurrentLinkedQueue<>();
    private final Queue<Luck> fetch = new ConcurrentLinkedQueue<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int port;
    private volatile byte[] film;
    private volatile HttpServer server;

    UnluckyApi(byte[] film) {
        this.film = film;
        this.server = start(0);
        this.port = server.getAddress().getPort();
    }

    UnluckyApi onCreate(Luck... luck) {
        create.addAll(List.of(luck));
        return this;
    }

    UnluckyApi onLook(Luck... luck) {
        look.addAll(List.of(luck));
        return this;
    }

    UnluckyApi onFetch(Luck... luck) {
        fetch.addAll(List.of(luck));
        return this;
    }

    void film(byte[] other) {
        film = other;
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    private HttpServer start(int at) {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
            started.setExecutor(threads);
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            if (exchange.getRequestMethod().equals("POST")) {
                create(exchange, next(create));
            } else if (path.endsWith("/content")) {
                fetch(exchange, next(fetch));
            } else {
                look(exchange, next(look));
            }
        }
    }

    private static Luck next(Queue<Luck> luck) {
        Luck next = luck.poll();
        return next == null ? Luck.GOOD : next;
    }

    private void create(HttpExchange exchange, Luck luck) throws IOException {
        if (refused(exchange, luck)) {
            return;
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String id = jobs.computeIfAbsent(key, any -> "video_" + (jobs.size() + 1));
        if (luck != Luck.ANSWER_LOST) {
            json(exchange, 200, Bodies.video(id, "queued", 0));
        }
    }

    private void look(HttpExchange exchange, Luck luck) throws IOException {
        if (refused(exchange, luck) || luck == Luck.ANSWER_LOST) {
            return;
        }
        int progress = Math.min(100, looks.incrementAndGet() * 25);
        String id = exchange.getRequestURI().getPath().replaceAll(".*/", "");
        String body = Bodies.video(id, progress < 100 ? "in_progress" : "completed", progress);
        if (luck == Luck.CUT) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
        } else {
            json(exchange, 200, body);
        }
    }

    /** Serves the film or the rest of it, or some of that. */
    private void fetch(HttpExchange exchange, Luck luck) throws IOException {
        if (refused(exchange, luck)) {
            return;
        }
        byte[] whole = film;
        String tag = '"' + sha256(whole) + '"';
        String range = exchange.getRequestHeaders().getFirst("Range");
        boolean part = range != null && tag.equals(exchange.getRequestHeaders().getFirst("If-Range"));
        int from = part ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
        byte[] bytes = Arrays.copyOfRange(whole, from, whole.length);
        exchange.getResponseHeaders().add("ETag", tag);
        if (part) {
            exchange.getResponseHeaders()
                    .add("Content-Range", "bytes " + from + "-" + (whole.length - 1) + "/" + whole.length);
        }
        if (luck == Luck.DAMAGED) {
            bytes[bytes.length / 2] ^= 1;
        }
        int announced = luck == Luck.WRONG_LENGTH ? bytes.length - 7 : bytes.length;
        exchange.sendResponseHeaders(part ? 206 : 200, announced);
        boolean half = luck == Luck.CUT || luck == Luck.RESTART || luck == Luck.SILENT;
        exchange.getResponseBody().write(bytes, 0, half ? bytes.length / 2 : announced);
        exchange.getResponseBody().flush();
        if (luck == Luck.SILENT) {
            sleep(20_000);
        } else if (luck == Luck.RESTART) {
            threads.execute(() -> restart(400));
        }
    }

    private static boolean refused(HttpExchange exchange, Luck luck) throws IOException {
        switch (luck) {
            case HUNG_UP -> {
                return true;
            }
            case TOO_MANY -> {
                exchange.getResponseHeaders().add("retry-after-ms", "40");
                json(exchange, 429, Bodies.error("Rate limit reached", "", "rate_limit_exceeded"));
                return true;
            }
            case OVERLOADED -> {
                exchange.getResponseHeaders().add("retry-after", "0.05");
                json(exchange, 503, Bodies.error("The engine is currently overloaded", "", ""));
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** Ends every connection, is away for a while, and comes back with its memory. */
    void restart(long awayMillis) {
        server.stop(0);
        sleep(awayMillis);
        server = start(port);
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
