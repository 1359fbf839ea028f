package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static dev.kinora.server.conformance.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clients of Azure. */
class S14Azure {
    private static final byte[] NOTHING = {};

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Map.of("auth.key", LiveServer.KEY));

    @Row(section = 14, at = "path", says = "`/openai/v1/videos?api-version=preview` with an `api-key`")
    void rowPath() {
        Answer made = SERVER.bare(
                "POST",
                "/openai/v1/videos?api-version=preview",
                List.of("api-key: " + LiveServer.KEY, "Content-Type: application/json"),
                "{\"prompt\":\"[slow 5m]\",\"model\":\"my-deployment\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(accepted(made).at("model")).isEqualTo("my-deployment");
        accepted(SERVER.bare(
                "DELETE",
                "/openai/v1/videos/" + made.at("id") + "?api-version=preview",
                List.of("api-key: " + LiveServer.KEY),
                NOTHING));
    }

    @Row(section = 14, at = "both trees", says = "`api-key` and `api-version` work on both trees")
    void rowBothTrees() {
        for (String base : List.of("/v1", "/openai/v1")) {
            accepted(SERVER.bare(
                    "GET", base + "/videos?api-version=2025-04-01", List.of("api-key: " + LiveServer.KEY), NOTHING));
        }
    }

    @Row(
            section = 14,
            at = "deployment",
            says = "a deployment that does not exist: 404",
            deliberately =
                    "the same 400 as for every other unknown model; names of deployments are aliases in `routes`")
    void rowDeployment() {
        Answer refused = SERVER.post("/openai/v1/videos", "{\"prompt\":\"p\",\"model\":\"no-deployment\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("error.param")).isEqualTo("model");
    }

    @Row(
            section = 14,
            at = "ids",
            says = "ids of 32 hex digits, `expires_at` a day after creation",
            deliberately = "ids and lifetimes are those of the direct service on both trees")
    void rowIds() {
        Answer made = accepted(SERVER.post("/openai/v1/videos", "{\"prompt\":\"[slow 5m]\"}"));
        assertThat(made.at("id")).matches("video_[0-9a-f]{48}");
        SERVER.delete("/v1/videos/" + made.at("id"));
    }

    @Row(section = 14, at = "sora 1", says = "the older jobs API is another one: an unknown route")
    void rowSora1() {
        assertRefused(
                SERVER.call("POST", "/openai/v1/video/generations/jobs", NOTHING),
                404,
                "Invalid URL (POST /openai/v1/video/generations/jobs)");
    }
}
