package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static dev.kinora.server.conformance.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Pages of videos: order, cursor, limits, ends. */
class S05Pagination {
    private static final int MANY = 25;

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain().keeping();

    private static final List<String> OLDEST_FIRST = new ArrayList<>();

    @BeforeAll
    static void manyVideos() {
        OLDEST_FIRST.clear();
        for (int i = 0; i < MANY; i++) {
            OLDEST_FIRST.add(SERVER.slow());
        }
    }

    private static Answer page(String query) {
        return accepted(SERVER.get("/v1/videos" + query));
    }

    private static List<String> ids(Answer page) {
        List<String> ids = new ArrayList<>();
        for (JsonNode video : page.json().path("data")) {
            ids.add(video.path("id").asString());
        }
        return ids;
    }

    @Row(section = 5, at = "order", says = "newest first, unless `order=asc` asks for oldest first")
    void rowOrder() {
        assertThat(ids(page("?limit=100"))).isEqualTo(OLDEST_FIRST.reversed());
        assertThat(ids(page("?limit=100&order=desc"))).isEqualTo(OLDEST_FIRST.reversed());
        assertThat(ids(page("?limit=100&order=asc"))).isEqualTo(OLDEST_FIRST);
    }

    @Row(section = 5, at = "default limit", says = "20 entries when no `limit` is given")
    void rowDefaultLimit() {
        Answer page = page("");
        assertThat(ids(page)).hasSize(20);
        assertThat(page.json().path("has_more").asBoolean()).isTrue();
    }

    @Row(section = 5, at = "limit", says = "`limit` up to 1000; above, below and no number are refused, not clamped")
    void rowLimit() {
        assertThat(ids(page("?limit=1000"))).hasSize(MANY);
        assertThat(SERVER.get("/v1/videos?limit=1001").at("error.code")).isEqualTo("integer_above_max_value");
        assertThat(SERVER.get("/v1/videos?limit=-1").at("error.code")).isEqualTo("integer_below_min_value");
        assertThat(SERVER.get("/v1/videos?limit=x").at("error.code")).isEqualTo("invalid_type");
    }

    @Row(section = 5, at = "limit 0", says = "`limit=0`: an empty page that says whether there are videos")
    void rowLimit0() {
        assertThat(page("?limit=0").text())
                .isEqualTo("{\"object\":\"list\",\"data\":[],\"first_id\":null,\"has_more\":true,\"last_id\":null}");
    }

    @Row(
            section = 5,
            at = "after",
            says = "`after`: strictly behind that video, in the order asked for; ids on both ends")
    void rowAfter() {
        Answer page = page("?order=asc&limit=3&after=" + OLDEST_FIRST.get(4));
        assertThat(ids(page)).isEqualTo(OLDEST_FIRST.subList(5, 8));
        assertThat(page.at("first_id")).isEqualTo(OLDEST_FIRST.get(5));
        assertThat(page.at("last_id")).isEqualTo(OLDEST_FIRST.get(7));
        assertThat(ids(page("?limit=2&after=" + OLDEST_FIRST.get(4))))
                .containsExactly(OLDEST_FIRST.get(3), OLDEST_FIRST.get(2));
    }

    @Row(section = 5, at = "walk", says = "walking page by page meets every video once; `has_more` ends it")
    void rowWalk() {
        List<String> met = new ArrayList<>();
        Answer page = page("?limit=7");
        met.addAll(ids(page));
        while (page.json().path("has_more").asBoolean()) {
            page = page("?limit=7&after=" + page.at("last_id"));
            met.addAll(ids(page));
        }
        assertThat(met).isEqualTo(OLDEST_FIRST.reversed());
    }

    @Row(section = 5, at = "end", says = "behind the last video: an empty page without ids, not an error")
    void rowEnd() {
        assertThat(page("?after=" + OLDEST_FIRST.getFirst()).text())
                .isEqualTo("{\"object\":\"list\",\"data\":[],\"first_id\":null,\"has_more\":false,\"last_id\":null}");
    }

    @Row(section = 5, at = "unknown after", says = "`after` of an unknown video: 404")
    void rowUnknownAfter() {
        assertRefused(SERVER.get("/v1/videos?after=video_1"), 404, "Video with id 'video_1' not found.");
    }

    @Row(
            section = 5,
            at = "deleted after",
            says = "`after` of a deleted video",
            deliberately = "its place is remembered for 24 hours, so deleting while paging goes on")
    void rowDeletedAfter() {
        String first = SERVER.slow();
        String second = SERVER.slow();
        accepted(SERVER.delete("/v1/videos/" + second));
        assertThat(ids(page("?limit=1&after=" + second))).containsExactly(first);
        accepted(SERVER.delete("/v1/videos/" + first));
    }

    @Row(section = 5, at = "before", says = "`before` is not a parameter and is ignored")
    void rowBefore() {
        assertThat(page("?limit=3&before=" + OLDEST_FIRST.get(3)).text())
                .isEqualTo(page("?limit=3").text());
    }

    @Row(section = 5, at = "bad order", says = "an `order` that is none: 400 `invalid_value`")
    void rowBadOrder() {
        Answer refused = SERVER.get("/v1/videos?order=newest");
        assertRefused(
                refused,
                400,
                Refusals.INVALID,
                Optional.of("order"),
                Optional.of("invalid_value"),
                "Invalid value: 'newest'. Supported values are: 'asc' and 'desc'.");
    }
}
