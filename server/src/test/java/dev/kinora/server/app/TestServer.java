package dev.kinora.server.app;

import dev.kinora.server.config.ConfigLoader;
import dev.kinora.server.config.ConfigSources;
import dev.kinora.server.config.KinoraConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole server on a free port that draws test cards, and a plain client for it. */
public final class TestServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Kinora kinora;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private TestServer(Kinora kinora) {
        this.kinora = kinora;
    }

    /** A server with the test card engine and the defaults. */
    public static TestServer start(Path folder) {
        return start(folder, Map.of());
    }

    /** A server with some settings of its own. */
    public static TestServer start(Path folder, Map<String, String> flags) {
        return new TestServer(Kinora.start(config(folder, flags)));
    }

    /** A server with more lines in its configuration file. */
    public static TestServer start(Path folder, Map<String, String> flags, String moreYaml) {
        return new TestServer(Kinora.start(config(folder, flags, moreYaml)));
    }

    /** The configuration of such a server. */
    public static KinoraConfig config(Path folder, Map<String, String> flags) {
        return config(folder, flags, "");
    }

    private static KinoraConfig config(Path folder, Map<String, String> flags, String moreYaml) {
        Map<String, String> all = new HashMap<>(
                Map.of("server.port", "0", "data.dir", folder.resolve("data").toString()));
        all.putAll(flags);
        try {
            Path file = Files.writeString(folder.resolve("kinora.yaml"), """
                    engines:
                      - {id: card, type: testcard}
                    routes:
                      my-deployment: card
                    """ + moreYaml);
            return ConfigLoader.load(new ConfigSources(Optional.of(file), Map.of(), all))
                    .config();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Kinora kinora() {
        return kinora;
    }

    /** The base address of the API. */
    public URI baseUrl() {
        return kinora.baseUrl();
    }

    /** Method and path of everything it serves. */
    public List<String> surface() {
        return kinora.surface();
    }

    /** A request to a path below the server's root, with a key. */
    public HttpRequest.Builder request(String path) {
        return requestAs("sk-test-key-0001", path);
    }

    /** A request to a path below the server's root, with that key. */
    public HttpRequest.Builder requestAs(String key, String path) {
        return HttpRequest.newBuilder(kinora.baseUrl().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key);
    }

    /** Sends a request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a request and takes its bytes. */
    public HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        return send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Asks for a path. */
    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Posts JSON. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Makes a video and returns its id. */
    public String create(String prompt) {
        HttpResponse<String> created =
                post("/v1/videos", "{\"prompt\":\"" + prompt + "\",\"seconds\":\"4\",\"size\":\"1280x720\"}");
        if (created.statusCode() != 200) {
            throw new AssertionError("create: " + created.statusCode() + " " + created.body());
        }
        return field(created.body(), "id");
    }

    /** Waits until a video is completed or failed and returns its last body. */
    public String finished(String id) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            String body = get("/v1/videos/" + id).body();
            if (body.contains("\"status\":\"completed\"") || body.contains("\"status\":\"failed\"")) {
                return body;
            }
            pause();
        }
        throw new AssertionError("video " + id + " did not end in time: "
                + get("/v1/videos/" + id).body());
    }

    /** A moment between two looks. */
    static void pause() throws InterruptedException {
        Object nobody = new Object();
        synchronized (nobody) {
            nobody.wait(10);
        }
    }

    /** The text of a field of a flat JSON object. */
    public static String field(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
        if (!matcher.find()) {
            throw new AssertionError("no " + name + " in " + json);
        }
        return matcher.group(1);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        kinora.close();
        client.close();
    }
}
