package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Endpoints and the receiver, with the real server. */
class WebhooksTest {
    private static final Pattern API = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/v1");
    private static final Pattern RECEIVER = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/(?!v1)");

    @TempDir
    Path folder;

    @Test
    void what_the_server_sends_is_verified_and_printed() throws Exception {
        Files.writeString(
                folder.resolve("kinora.yaml"),
                "engines:\n  - id: card\n    type: testcard\nallow_private_addresses: true\n");
        TestConsole serving = console();
        CompletableFuture<TestConsole.Ended> server = serving.start("serve", "--port", "0");
        String api = found(API, serving::outSoFar, server);

        TestConsole listener = console().with("KINORA_BASE_URL", api);
        CompletableFuture<TestConsole.Ended> listening =
                listener.start("webhooks", "listen", "--register", "--port", "0", "-n", "1");
        String receiver = found(RECEIVER, listener::errSoFar, listening);
        assertThat(post(receiver, "{}")).isEqualTo(400);

        assertThat(console()
                        .with("KINORA_BASE_URL", api)
                        .run("webhooks", "list")
                        .out())
                .contains("kinora webhooks listen", receiver, "video.completed video.failed");
        assertThat(console()
                        .with("KINORA_BASE_URL", api)
                        .run("generate", "a red kite")
                        .code())
                .isZero();
        TestConsole.Ended heard = listening.get(60, TimeUnit.SECONDS);
        assertThat(heard.code()).as(heard.err()).isZero();
        assertThat(heard.out()).containsPattern("video\\.completed  video_\\w+  wh_\\w+");
        assertThat(heard.err()).contains("Refused what 127.0.0.1 sent");

        assertThat(console()
                        .with("KINORA_BASE_URL", api)
                        .run("webhooks", "list")
                        .err())
                .as("it is removed at the end")
                .contains("No endpoints yet");
        managed(api);
        serving.interrupt().request(Interrupt.Cause.SIGNAL);
        assertThat(server.get(60, TimeUnit.SECONDS).code()).isZero();
    }

    /** Create, rotate, test, deliveries, delete. */
    private void managed(String api) throws Exception {
        TestConsole.Ended made = run(api, "webhooks", "create", "http://127.0.0.1:9/", "--name", "ops", "--json");
        String id = Json.parse(made.out()).path("id").asString();
        String secret = Json.parse(made.out()).path("signing_secret").asString();
        assertThat(secret).startsWith("whsec_");
        assertThat(run(api, "webhooks", "rotate", id).out().strip())
                .startsWith("whsec_")
                .isNotEqualTo(secret);
        assertThat(run(api, "webhooks", "deliveries", id).out()).contains("EVENT");
        assertThat(run(api, "webhooks", "delete", id).out().strip()).isEqualTo(id);
    }

    @Test
    void a_receiver_needs_a_secret() {
        TestConsole.Ended ended = console().run("webhooks", "listen", "--port", "0");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("KINORA_WEBHOOK_SECRET", "--register");
        assertThat(console().run("webhooks").err()).contains("kinora webhooks listen");
    }

    private TestConsole.Ended run(String api, String... args) {
        TestConsole.Ended ended = console().with("KINORA_BASE_URL", api).run(args);
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended;
    }

    private static int post(String address, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static String found(Pattern pattern, Supplier<String> text, CompletableFuture<TestConsole.Ended> run) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline && !run.isDone()) {
            Matcher found = pattern.matcher(text.get());
            if (found.find()) {
                return found.group();
            }
            Thread.yield();
        }
        throw new AssertionError("not told: " + text.get() + (run.isDone() ? run.join() : ""));
    }

    private TestConsole console() {
        return TestConsole.in(folder)
                .with("KINORA_DATA_DIR", folder.resolve("kinora-data").toString());
    }
}
