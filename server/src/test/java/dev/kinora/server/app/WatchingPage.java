package dev.kinora.server.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of the guide, and what stands between it and the server: it holds the key. */
public final class WatchingPage implements AutoCloseable {
    private static final Pattern PAGE = Pattern.compile("```html\n(.*?)```", Pattern.DOTALL);

    private final URI kinora;
    private final String page;
    private final Optional<Path> library;
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;

    private WatchingPage(URI kinora, String page, Optional<Path> library) throws IOException {
        this.kinora = kinora;
        this.page = page;
        this.library = library;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Serves the page.
     *
     * @param kinora root of the server
     * @param guide the file that holds the page
     * @param library hls.js; without it the page leaves the playing to the browser
     */
    public static WatchingPage serve(URI kinora, Path guide, Optional<Path> library) throws IOException {
        Matcher page = PAGE.matcher(Files.readString(guide));
        if (!page.find()) {
            throw new AssertionError("no page in " + guide);
        }
        return new WatchingPage(kinora, page.group(1), library);
    }

    /** Where a video can be watched. */
    public URI address(String id) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/watch.html?id=" + id);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/watch.html")) {
                send(exchange, 200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
            } else if (path.equals("/hls.min.js") && library.isPresent()) {
                send(exchange, 200, "text/javascript", Files.readAllBytes(library.get()));
            } else if (path.startsWith("/v1/")) {
                forward(exchange, path);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void forward(HttpExchange exchange, String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(kinora.resolve(path))
                .header("Authorization", "Bearer sk-test-key-0001")
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            String type = answer.headers().firstValue("content-type").orElseThrow();
            send(exchange, answer.statusCode(), type, answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
