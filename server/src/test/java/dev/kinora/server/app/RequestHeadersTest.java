package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers that callers send beside their key. */
class RequestHeadersTest {
    @TempDir
    Path folder;

    private final Logger logger = Logger.getLogger("dev.kinora.server.http.Dispatcher");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setLevel(Level.FINE);
        logger.addHandler(listener);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(listener);
        logger.setLevel(null);
    }

    @Test
    void aCallersOwnNameForItsRequestIsLoggedBesideOurs() {
        try (TestServer server = TestServer.start(folder)) {
            HttpResponse<String> answer =
                    server.send(server.request("/v1/models").header("X-Client-Request-Id", "mine-1"));
            server.send(server.request("/v1/models").header("X-Client-Request-Id", "x".repeat(513)));

            String ours = answer.headers().firstValue("x-request-id").orElseThrow();
            assertThat(lines).containsExactly("request " + ours + " is the caller's mine-1");
        }
    }

    @Test
    void headersAndParametersOfOtherHousesChangeNothing() {
        try (TestServer server = TestServer.start(folder)) {
            for (String path : List.of(
                    "/v1/models?api-version=preview",
                    "/openai/v1/models?api-version=2025-04-01",
                    "/openai/v1/videos?api-version=preview")) {
                HttpResponse<String> answer = server.send(server.request(path)
                        .header("OpenAI-Organization", "org-x")
                        .header("OpenAI-Project", "proj-x")
                        .header("OpenAI-Beta", "anything=v9")
                        .header("X-Stainless-Lang", "python"));
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.headers().firstValue("openai-organization")).contains("kinora");
            }
        }
    }
}
