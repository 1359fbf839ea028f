package dev.kinora.server.app;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.config.KinoraConfig;
import dev.kinora.server.model.AccessKey;
import dev.kinora.server.model.ProjectId;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Keys over HTTP: made and revoked by the operator of a running server, and what they then open. */
class AccessTest {
    @TempDir
    Path folder;

    @Test
    void theFirstKeyClosesAnOpenServerWhileItRunsAndRevokingCountsAtOnce() {
        try (TestServer server = TestServer.start(folder)) {
            assertThat(server.get("/v1/models").statusCode()).isEqualTo(200);
            assertThat(server.kinora().acceptsAnyKey()).isTrue();

            String key = make(server, "{\"name\":\"laptop\"}");

            assertThat(server.get("/v1/models").statusCode()).isEqualTo(401);
            assertThat(as(server, key, "/v1/models").statusCode()).isEqualTo(200);
            assertThat(server.kinora().acceptsAnyKey()).isFalse();
            HttpResponse<String> revoked =
                    server.send(operator(server, "/admin/keys/laptop").DELETE());
            assertThat(revoked.statusCode()).isEqualTo(200);
            assertThat(revoked.body()).containsPattern("\"revoked_at\":\\d+");
            HttpResponse<String> refused = as(server, key, "/v1/models");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("\"invalid_api_key\"", "Incorrect API key provided: sk-ki***");
            assertThat(server.get("/v1/models").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aKeyOutlivesARestartAndSoDoesTheClosedDoor() {
        String key;
        try (TestServer server = TestServer.start(folder)) {
            key = make(server, "{\"name\":\"laptop\",\"project\":\"films\"}");
        }
        try (TestServer server = TestServer.start(folder)) {
            assertThat(as(server, key, "/v1/models").statusCode()).isEqualTo(200);
            assertThat(server.get("/v1/models").statusCode()).isEqualTo(401);
        }
        try (TestServer server = TestServer.start(folder, Map.of("server.host", "0.0.0.0"))) {
            assertThat(as(server, key, "/v1/models").statusCode())
                    .as("stored keys count")
                    .isEqualTo(200);
        }
    }

    @Test
    void projectsDoNotSeeEachOthersVideos() {
        try (TestServer server = TestServer.start(folder)) {
            String films = make(server, "{\"name\":\"films\",\"project\":\"films\"}");
            String shorts = make(server, "{\"name\":\"shorts\",\"project\":\"shorts\"}");

            String id = TestServer.field(create(server, films), "id");

            assertThat(as(server, films, "/v1/videos/" + id).statusCode()).isEqualTo(200);
            assertThat(as(server, films, "/v1/videos").body()).contains(id);
            assertThat(as(server, shorts, "/v1/videos/" + id).statusCode()).isEqualTo(404);
            assertThat(as(server, shorts, "/v1/videos").body()).doesNotContain(id);
            assertThat(as(server, shorts, "/v1/videos/" + id + "/content").statusCode())
                    .isEqualTo(404);
            assertThat(server.send(server.requestAs(shorts, "/v1/videos/" + id).DELETE())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void theListShowsWhatAKeyIsForAndNeverItsText() {
        try (TestServer server = TestServer.start(folder)) {
            String key = make(server, "{\"name\":\"laptop\",\"project\":\"films\",\"requests_per_minute\":60}");
            as(server, key, "/v1/models");
            eventually(
                    "the use of the key is noted",
                    () -> !server.send(operator(server, "/admin/keys")).body().contains("\"last_used_at\":null"));

            String list = server.send(operator(server, "/admin/keys")).body();

            assertThat(list)
                    .matches("\\{\"object\":\"list\",\"data\":\\[\\{\"id\":\"key_\\w{10}\",\"object\":\"key\","
                            + "\"name\":\"laptop\",\"project\":\"films\",\"requests_per_minute\":60,\"hint\":\"sk-kin…"
                            + key.substring(62)
                            + "\",\"created_at\":\\d+,\"last_used_at\":\\d+,\"revoked_at\":null}\\]}");
            assertThat(list).doesNotContain(key.substring(20));
        }
    }

    @Test
    void wishesForAKeyThatCannotBe() {
        try (TestServer server = TestServer.start(folder)) {
            assertThat(wish(server, "{}").body()).contains("Missing required parameter: 'name'.");
            assertThat(wish(server, "{\"name\":7}").body()).contains("Invalid type for 'name'");
            assertThat(wish(server, "{\"name\":\"a b\"}").body()).contains("Invalid 'name'");
            assertThat(wish(server, "{\"name\":\"a\",\"project\":\"a b\"}").body())
                    .contains("Invalid 'project'");
            assertThat(wish(server, "{\"name\":\"a\",\"requests_per_minute\":\"many\"}")
                            .body())
                    .contains("Invalid type for 'requests_per_minute'");
            assertThat(wish(server, "{\"name\":\"a\",\"requests_per_minute\":-1}")
                            .body())
                    .contains("integer_below_min_value");
            assertThat(wish(server, "{\"name\":\"a\",\"colour\":\"red\"}").body())
                    .contains("Unknown parameter: 'colour'.");
            assertThat(wish(server, "[]").statusCode()).isEqualTo(400);
            assertThat(server.send(operator(server, "/admin/keys/nobody").DELETE())
                            .statusCode())
                    .isEqualTo(404);
            assertThat(server.kinora().acceptsAnyKey()).isTrue();
        }
    }

    @Test
    void onlyTheOperatorManagesKeys() {
        try (TestServer server = TestServer.start(folder)) {
            String key = make(server, "{\"name\":\"laptop\"}");

            for (String shown : new String[] {key, "sk-any", "x".repeat(43)}) {
                assertThat(as(server, shown, "/admin/keys").statusCode()).isEqualTo(401);
            }
            HttpRequest.Builder bare = HttpRequest.newBuilder(server.baseUrl().resolve("/admin/keys"));
            assertThat(server.send(bare).statusCode()).isEqualTo(401);
            assertThat(as(server, token(), "/v1/models").statusCode())
                    .as("the operator's token is no key")
                    .isEqualTo(401);
            assertThat(server.send(operator(server, "/v1/admin/keys")).statusCode())
                    .isEqualTo(401);
        }
        assertThat(folder.resolve("data").resolve("operator.token")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theOperatorsTokenIsForItsOwnerAloneAndAnotherOneEveryTime() throws IOException {
        String first;
        try (TestServer _ = TestServer.start(folder)) {
            first = token();
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("data").resolve("operator.token"))))
                    .isEqualTo("rw-------");
        }
        try (TestServer server = TestServer.start(folder)) {
            assertThat(token()).isNotEqualTo(first);
            assertThat(as(server, first, "/admin/keys").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void keysAreMadeInAFolderThatNoServerHolds() {
        KinoraConfig config = TestServer.config(folder, Map.of());
        String text;
        try (KeyCabinet cabinet = KeyCabinet.open(config)) {
            text = cabinet.keys()
                    .create(new AccessKey.Grant("early", ProjectId.DEFAULT, Optional.empty()))
                    .text();
        }
        try (TestServer server = TestServer.start(folder)) {
            assertThat(as(server, text, "/v1/models").statusCode()).isEqualTo(200);
            assertThat(server.get("/v1/models").statusCode()).isEqualTo(401);
        }
    }

    private String token() {
        return OperatorToken.read(folder.resolve("data")).orElseThrow();
    }

    private HttpRequest.Builder operator(TestServer server, String path) {
        return server.requestAs(token(), path);
    }

    private HttpResponse<String> wish(TestServer server, String json) {
        return server.send(operator(server, "/admin/keys")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private String make(TestServer server, String json) {
        HttpResponse<String> made = wish(server, json);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        String key = TestServer.field(made.body(), "text");
        assertThat(key).matches("sk-kinora-[0-9A-Za-z]{54}");
        return key;
    }

    private static HttpResponse<String> as(TestServer server, String key, String path) {
        return server.send(server.requestAs(key, path));
    }

    private static String create(TestServer server, String key) {
        return server.send(server.requestAs(key, "/v1/videos")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"prompt\":\"[slow 30s] a kite\"}")))
                .body();
    }
}
