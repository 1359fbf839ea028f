package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The keys of a data folder, with a server that serves it and without one. */
class KeysTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/v1");

    @TempDir
    Path folder;

    @BeforeEach
    void configure() throws IOException {
        Files.writeString(folder.resolve("kinora.yaml"), "engines:\n  - id: card\n    type: testcard\n");
    }

    @Test
    void keys_are_made_listed_and_revoked_without_a_server() {
        TestConsole.Ended none = keys("list");
        TestConsole.Ended made = keys("create", "laptop", "--project", "films", "--rpm", "60");
        String key = made.out().strip();

        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("kinora keys create");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(key).as("alone on the last line").matches("sk-kinora-[0-9A-Za-z]{54}");
        assertThat(made.err()).contains("laptop", "films").doesNotContain(key.substring(20));

        String list = keys("list").out();
        assertThat(list.lines()).hasSize(2);
        assertThat(list)
                .containsPattern("key_\\w{10}  laptop +films +sk-kin…" + key.substring(62) + " +60 +\\d{4}-.* - +-")
                .doesNotContain(key.substring(20));
        JsonNode entry = Json.parse(keys("list", "--json").out()).path(0);
        assertThat(entry.path("name").asString()).isEqualTo("laptop");
        assertThat(entry.path("requests_per_minute").asInt()).isEqualTo(60);
        assertThat(entry.path("revoked").isNull()).isTrue();

        String id = entry.path("id").asString();
        assertThat(keys("revoke", id).out().strip()).isEqualTo(id);
        assertThat(Json.parse(keys("list", "--json").out())
                        .path(0)
                        .path("revoked")
                        .asString())
                .startsWith("20");
    }

    @Test
    void what_cannot_be_is_one_sentence() {
        keys("create", "laptop");
        TestConsole.Ended taken = keys("create", "laptop");
        assertThat(taken.code()).isEqualTo(3);
        assertThat(taken.out()).isEmpty();
        assertThat(taken.err())
                .startsWith("kinora: ")
                .contains("'laptop' exists")
                .doesNotContain("\tat ");
        assertThat(keys("create", "a b").err()).contains("Invalid 'name'");
        assertThat(keys("create", "other", "--project", "a b").err()).contains("Invalid 'project'");
        assertThat(keys("create", "other", "--rpm", "-1").code()).isEqualTo(3);
        assertThat(keys("create", "other", "--rpm", "many").code()).isEqualTo(2);
        assertThat(keys("create").code()).isEqualTo(2);
        assertThat(keys("revoke", "nobody").code()).isEqualTo(3);
        assertThat(keys().code()).isEqualTo(2);
        assertThat(keys("create", "--help").out()).contains("Usage: kinora keys create");
    }

    @Test
    void a_running_server_learns_of_keys_at_once() throws Exception {
        TestConsole serving = console();
        CompletableFuture<TestConsole.Ended> server = serving.start(
                "serve", "--port", "0", "--data", folder.resolve("kinora-data").toString());
        String address = address(serving, server);
        assertThat(status(address, "anything")).isEqualTo(200);

        TestConsole.Ended made = keys("create", "laptop");
        String key = made.out().strip();

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(key).matches("sk-kinora-[0-9A-Za-z]{54}");
        assertThat(status(address, "anything")).isEqualTo(401);
        assertThat(status(address, key)).isEqualTo(200);
        assertThat(keys("create", "laptop").err()).contains("'laptop' exists");
        JsonNode entry = Json.parse(keys("list", "--json").out()).path(0);
        assertThat(entry.path("last_used").asString()).startsWith("20");
        assertThat(entry.path("requests_per_minute").isNull()).isTrue();
        assertThat(console().with("KINORA_API_KEY", key).run("list").code()).isZero();
        assertThat(keys("revoke", "laptop").code()).isZero();
        assertThat(status(address, key)).isEqualTo(401);
        assertThat(keys("revoke", "laptop").code()).isEqualTo(3);

        Files.move(
                folder.resolve("kinora-data").resolve("operator.token"),
                folder.resolve("kinora-data").resolve("elsewhere"));
        TestConsole.Ended stranger = keys("list");
        assertThat(stranger.code()).isEqualTo(6);
        assertThat(stranger.err()).contains("operator.token").doesNotContain("\tat ");
        Files.writeString(folder.resolve("kinora-data").resolve("operator.token"), "another server's");
        assertThat(keys("list").code()).isEqualTo(6);
        serving.interrupt().request(Interrupt.Cause.SIGNAL);
        assertThat(server.get(60, TimeUnit.SECONDS).code()).isZero();
    }

    private TestConsole.Ended keys(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "keys";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return console().run(all);
    }

    private TestConsole console() {
        return TestConsole.in(folder)
                .with("KINORA_DATA_DIR", folder.resolve("kinora-data").toString());
    }

    private static int status(String address, String key) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + "/models"))
                                    .header("Authorization", "Bearer " + key)
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String address(TestConsole serving, CompletableFuture<TestConsole.Ended> server) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline && !server.isDone()) {
            Matcher address = ADDRESS.matcher(serving.outSoFar());
            if (address.find()) {
                return address.group();
            }
            Thread.yield();
        }
        throw new AssertionError("no address was told: " + serving.outSoFar() + serving.errSoFar());
    }
}
