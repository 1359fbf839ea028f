package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From queued to the end, and nothing in between that a client would not know. */
class S04Lifecycle {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Map.of("queue.tries.attempts", "1", "queue.tries.backoff", "0s"));

    @Row(section = 4, at = "create", says = "a new video is queued, at 0 per cent, with nothing of the end")
    void rowCreate() {
        Answer made = SERVER.create("{\"prompt\":\"[slow 5m]\"}");
        assertThat(made.text())
                .contains("\"status\":\"queued\",\"completed_at\":null,\"error\":null,\"expires_at\":null")
                .contains("\"progress\":0");
        SERVER.delete("/v1/videos/" + made.at("id"));
    }

    @Row(section = 4, at = "progress", says = "progress never falls and is below 100 until completed; no fifth status")
    void rowProgress() {
        String id = SERVER.create("{\"prompt\":\"[slow 2s] a kite\"}").at("id");
        List<Integer> seen = new ArrayList<>();
        String status = "queued";
        List<String> statuses = new ArrayList<>(List.of(status));
        while (!status.equals("completed")) {
            Answer now = accepted(SERVER.get("/v1/videos/" + id));
            status = now.at("status");
            if (!statuses.getLast().equals(status)) {
                statuses.add(status);
            }
            int progress = now.json().path("progress").asInt();
            assertThat(progress).isBetween(seen.isEmpty() ? 0 : seen.getLast(), status.equals("completed") ? 100 : 99);
            seen.add(progress);
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(statuses).containsExactly("queued", "in_progress", "completed");
        assertThat(seen.getLast()).isEqualTo(100);
        assertThat(seen).as("something between").anyMatch(progress -> progress > 0 && progress < 100);
    }

    @Row(section = 4, at = "moderation", says = "what moderation refuses is created and then fails")
    void rowModeration() {
        Answer ended =
                SERVER.finished(SERVER.create("{\"prompt\":\"[moderated]\"}").at("id"));
        assertThat(ended.at("status")).isEqualTo("failed");
        assertThat(ended.text())
                .contains("\"error\":{\"code\":\"moderation_blocked\",\"message\":\"Your request was blocked by our"
                        + " moderation system.\"}");
    }

    @Row(section = 4, at = "codes", says = "a failure of the engine is `server_error`")
    void rowCodes() {
        Answer ended = SERVER.finished(SERVER.create("{\"prompt\":\"[fail]\"}").at("id"));
        assertThat(ended.at("error.code")).isEqualTo("server_error");
        assertThat(ended.at("error.message")).isNotBlank();
        assertThat(ended.json().path("error").propertyNames()).containsExactly("code", "message");
    }

    @Row(
            section = 4,
            at = "cancelled",
            says = "there is no cancel",
            deliberately = "`POST /videos/{id}/cancel` stops a video; it is then `failed` with the code `cancelled`,"
                    + " never a fifth status")
    void rowCancelled() {
        String id = SERVER.slow();
        Answer cancelled = accepted(SERVER.post("/v1/videos/" + id + "/cancel", ""));
        assertThat(cancelled.at("id")).isEqualTo(id);
        Answer ended = SERVER.finished(id);
        assertThat(ended.at("status")).isEqualTo("failed");
        assertThat(ended.at("error.code")).isEqualTo("cancelled");
    }

    @Row(section = 4, at = "terminal", says = "a completed video stays completed and listed")
    void rowTerminal() {
        Answer completed = accepted(SERVER.get("/v1/videos/" + SERVER.completed()));
        assertThat(SERVER.get("/v1/videos").text()).contains(completed.text());
        assertThat(accepted(SERVER.get("/v1/videos/" + SERVER.completed())).text())
                .isEqualTo(completed.text());
    }

    @Row(section = 4, at = "delete", says = "a deleted video is gone: 404 everywhere")
    void rowDelete() {
        String id = SERVER.finished(
                        SERVER.create("{\"prompt\":\"[moderated]\"}").at("id"))
                .at("id");
        accepted(SERVER.delete("/v1/videos/" + id));
        for (Answer answer : List.of(
                SERVER.get("/v1/videos/" + id),
                SERVER.get("/v1/videos/" + id + "/content"),
                SERVER.delete("/v1/videos/" + id))) {
            assertThat(answer.status()).isEqualTo(404);
        }
        assertThat(SERVER.get("/v1/videos").text()).doesNotContain(id);
    }

    @Row(section = 4, at = "refused", says = "a refused create leaves no video behind")
    void rowRefused() {
        String before = SERVER.get("/v1/videos?limit=1000").text();
        assertThat(SERVER.post("/v1/videos", "{\"prompt\":\"left behind\",\"size\":\"1x1\"}")
                        .status())
                .isEqualTo(400);
        assertThat(SERVER.get("/v1/videos?limit=1000").text()).doesNotContain("left behind");
        assertThat(before).doesNotContain("left behind");
    }
}
