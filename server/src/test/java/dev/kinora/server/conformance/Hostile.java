package dev.kinora.server.conformance;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** What the tests of hostile input share. */
final class Hostile {
    static final Map<String, String> IMPATIENT =
            Map.of("auth.key", LiveServer.KEY, "server.connections.stall", "1s", "server.connections.drain", "500ms");

    private Hostile() {}

    /** The server answers, and no upload, no working folder and no body is left. */
    static void assertUnharmed(LiveServer server) {
        assertThat(server.get("/v1/models").status()).isEqualTo(200);
        Path uploads = server.folder().resolve("data").resolve("tmp").resolve("uploads");
        eventually("the uploads are removed", () -> isEmpty(uploads));
    }

    static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static String head(String... lines) {
        return "POST /v1/videos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + LiveServer.KEY + "\r\n"
                + String.join("\r\n", lines) + "\r\n\r\n";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every response in what came back is a refusal, or there is none. */
    static void assertRefused(byte[] received) {
        String text = new String(received, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            return;
        }
        assertThat(text)
                .startsWith("HTTP/1.1 4")
                .contains("{\"error\":{\"message\":")
                .contains("x-request-id: req_");
    }

    static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(answer.json().path("error").propertyNames()).containsExactly("message", "type", "param", "code");
    }
}
