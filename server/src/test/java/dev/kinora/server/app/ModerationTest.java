package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.server.config.ConfigException;
import dev.kinora.server.moderation.FakeModeration;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moderation from the outside. */
class ModerationTest {
    private static final String BLOCKED =
            "\"code\":\"moderation_blocked\",\"message\":\"Your request was blocked by our moderation system.\"";

    @TempDir
    Path folder;

    @Test
    void byDefaultNothingIsRefused() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            assertThat(server.finished(server.create("Mickey Mouse"))).contains("\"status\":\"completed\"");
        }
    }

    @Test
    void byDefaultARefusalIsAVideoThatFails() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("moderation.mode", "rules"))) {
            String refused = server.finished(server.create("Mickey Mouse"));
            assertThat(refused).contains("\"status\":\"failed\"", "\"progress\":0", BLOCKED);
            assertThat(server.finished(server.create("a kite"))).contains("\"status\":\"completed\"");
        }
    }

    @Test
    void inTheSynchronousFormACreateIsRefusedAndStoresNothing() throws Exception {
        try (TestServer server =
                TestServer.start(folder, Map.of("moderation.mode", "rules", "moderation.sync", "true"))) {
            HttpResponse<String> refused = server.post("/v1/videos", "{\"prompt\":\"Mickey Mouse\"}");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .isEqualTo("{\"error\":{\"message\":\"Your request was blocked by our moderation system.\","
                            + "\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"moderation_blocked\"}}");
            assertThat(server.get("/v1/videos").body()).contains("\"data\":[]");
            assertThat(server.finished(server.create("a kite"))).contains("\"status\":\"completed\"");
        }
    }

    @Test
    void aServiceIsAskedOnceAVideoAndItsFailureIsNoServerError() throws Exception {
        try (FakeModeration service = new FakeModeration();
                TestServer server = TestServer.start(
                        folder,
                        Map.of(
                                "moderation.mode", "both",
                                "moderation.endpoint.url", service.url(),
                                "moderation.endpoint.key", "sk-mod",
                                "moderation.endpoint.timeout", "2s"))) {
            assertThat(server.finished(server.create("an onion"))).contains(BLOCKED);
            assertThat(server.finished(server.create("Mickey Mouse"))).contains(BLOCKED);
            assertThat(server.finished(server.create("[fail-then-ok 1] a kite")))
                    .contains("\"status\":\"completed\"");
            assertThat(service.questions)
                    .as("the rules come first, and a second attempt does not ask again")
                    .hasSize(2);

            service.answers(500, "no");
            assertThat(server.finished(server.create("a ship"))).contains(BLOCKED);
        }
    }

    @Test
    void aServiceThatIsDownCanBePassedOver() throws Exception {
        try (TestServer server = TestServer.start(
                folder,
                Map.of(
                        "moderation.mode", "endpoint",
                        "moderation.sync", "true",
                        "moderation.on_failure", "fail_open",
                        "moderation.endpoint.url", "http://127.0.0.1:1/v1"))) {
            assertThat(server.finished(server.create("a kite"))).contains("\"status\":\"completed\"");
        }
    }

    @Test
    void whatIsMisconfiguredEndsTheStartWithASentence() {
        assertThatThrownBy(() -> TestServer.start(folder, Map.of("moderation.mode", "endpoint")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("'moderation.endpoint.url' needs its address");
        assertThatThrownBy(() -> TestServer.start(
                        folder, Map.of("moderation.mode", "rules", "moderation.rules.words", "/nowhere/words.txt")))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("There is no moderation list /nowhere/words.txt");
        assertThatThrownBy(() -> TestServer.start(folder, Map.of("moderation.rules.built_in", "music")))
                .hasMessageContaining("'moderation.rules.built_in' takes of");
    }
}
