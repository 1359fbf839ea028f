package dev.kinora.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guide on a running server that asks for keys. */
class GuideRoutesTest {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Map.of("auth.key", LiveServer.KEY));

    @Test
    void itIsShownWithoutAKey() {
        Answer start = get("/docs");
        assertThat(start.status()).isEqualTo(200);
        assertThat(start.header("content-type")).contains("text/html; charset=utf-8");
        assertThat(start.header("content-security-policy").orElseThrow()).contains("default-src 'none'");
        assertThat(start.text()).contains("<main>").contains("href=\"/docs/quick-start\"");
        assertThat(get("/docs/").text()).isEqualTo(start.text());
        assertThat(get("/docs/moving").text()).contains("<table>");
    }

    @Test
    void programsArePlainText() {
        Answer program = get("/docs/examples/quick-start.sh");
        assertThat(program.header("content-type")).contains("text/plain; charset=utf-8");
        assertThat(program.text()).startsWith("#!/usr/bin/env bash");
    }

    @Test
    void headIsTheHeadersOfGet() {
        Answer head = SERVER.bare("HEAD", "/docs/api", List.of(), new byte[0]);
        assertThat(head.header("content-length"))
                .contains(Integer.toString(get("/docs/api").bytes().length));
    }

    @Test
    void whatIsNotThereIsRefusedLikeEveryUnknownRoute() {
        for (String path : List.of("/docs/nothing", "/docs/examples/nothing.sh", "/docs/..%2f..%2fpom.xml")) {
            assertThat(get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(get("/docs/nothing").json().path("error").path("message").asString())
                .isEqualTo("Invalid URL (GET /docs/nothing)");
        List<String> key = List.of("Authorization: Bearer " + LiveServer.KEY);
        assertThat(SERVER.bare("GET", "/docs/a/b/c", key, new byte[0]).status()).isEqualTo(404);
        assertThat(SERVER.bare("POST", "/docs", key, new byte[0]).status()).isEqualTo(405);
    }

    private static Answer get(String path) {
        return SERVER.bare("GET", path, List.of(), new byte[0]);
    }
}
