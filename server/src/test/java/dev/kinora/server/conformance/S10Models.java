package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static dev.kinora.server.conformance.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The models. */
class S10Models {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain();

    @Row(
            section = 10,
            at = "list",
            says = "`GET /models`: the live values of both models; then snapshots and the server's own names",
            deliberately = "`shutdown_date` is null: nothing is shut down here")
    void rowList() {
        Answer list = accepted(SERVER.get("/v1/models"));
        assertThat(list.text())
                .startsWith("{\"object\":\"list\",\"data\":[{\"id\":\"sora-2\",\"object\":\"model\","
                        + "\"created\":1759708615,\"owned_by\":\"system\",\"shutdown_date\":null},"
                        + "{\"id\":\"sora-2-pro\",\"object\":\"model\",\"created\":1759708663,");
        List<String> ids = new ArrayList<>();
        list.json().path("data").forEach(model -> ids.add(model.path("id").asString()));
        assertThat(ids)
                .containsExactly(
                        "sora-2",
                        "sora-2-pro",
                        "sora-2-2025-10-06",
                        "sora-2-2025-12-08",
                        "sora-2-pro-2025-10-06",
                        "my-deployment");
    }

    @Row(section = 10, at = "one", says = "`GET /models/{id}`; unknown: 404")
    void rowOne() {
        assertThat(accepted(SERVER.get("/v1/models/sora-2-pro")).text())
                .isEqualTo("{\"id\":\"sora-2-pro\",\"object\":\"model\",\"created\":1759708663,\"owned_by\":\"system\","
                        + "\"shutdown_date\":null}");
        assertRefused(
                SERVER.get("/v1/models/gpt-4"), 404, "model", "model_not_found", "The model 'gpt-4' does not exist");
    }

    @Row(section = 10, at = "delete", says = "`DELETE /models/{id}`: 405")
    void rowDelete() {
        assertThat(SERVER.delete("/v1/models/sora-2").status()).isEqualTo(405);
    }
}
