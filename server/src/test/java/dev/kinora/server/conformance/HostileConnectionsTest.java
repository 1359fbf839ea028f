package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.Hostile.assertRefused;
import static dev.kinora.server.conformance.Hostile.head;
import static dev.kinora.server.conformance.Hostile.utf8;
import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Senders that lie about lengths, stall, drop or never end. */
class HostileConnectionsTest {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Hostile.IMPATIENT);

    @AfterEach
    void theServerIsAsBefore() {
        Hostile.assertUnharmed(SERVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1\r\n{}\r\n0\r\n\r\n",
                "+5\r\n{}\r\n0\r\n\r\n",
                "0x5\r\n{}\r\n0\r\n\r\n",
                "7fffffffffffffff\r\n{}",
                "ffffffffffffffff\r\n{}",
                "80000000\r\n{}",
                "five\r\n{}\r\n0\r\n\r\n",
                "2\r\n{}XX0\r\n\r\n",
                "2\r\n{}\r\n",
                "2\r\n{}",
                "2\r\n{}\r\n0\r\nTrailer",
                " \r\n",
                "1;" + "x",
                "0\r\n\r\n"
            })
    void chunksThatAreNone(String chunks) throws IOException {
        try (Socket socket = SERVER.wire().open()) {
            socket.getOutputStream()
                    .write(utf8(
                            head("Connection: close", "Content-Type: application/json", "Transfer-Encoding: chunked")
                                    + chunks));
            socket.shutdownOutput();
            assertRefused(Wire.received(socket.getInputStream()));
        }
    }

    @Test
    void endlessTrailers() {
        assertRefused(SERVER.wire()
                .exchange(utf8(head("Content-Type: application/json", "Transfer-Encoding: chunked") + "2\r\n{}\r\n0\r\n"
                        + "T: v\r\n".repeat(100_000))));
    }

    /** Two lengths are how requests are smuggled past a proxy: what is behind the first must never be answered. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 4",
                "Content-Length: 4\r\nContent-Length: 5",
                "Content-Length: 4, 5",
                "Content-Length: +4",
                "Content-Length: -4",
                "Content-Length: 4x",
                "Content-Length: 0x4",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding:\u000bchunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked"
            })
    void lengthsThatContradict(String lengths) throws IOException {
        String body = "0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: smuggled\r\n\r\n";
        try (Socket socket = SERVER.wire().open()) {
            socket.getOutputStream().write(utf8(head("Content-Type: application/json", lengths) + body));
            socket.shutdownOutput();
            String text = new String(Wire.received(socket.getInputStream()), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("HTTP/1.1 5", "\"ok\"");
            if (!text.isEmpty()) {
                assertThat(text).startsWith("HTTP/1.1 4");
            }
        }
    }

    @Test
    void pipelinedRequestsAreAnsweredInOrder() throws IOException {
        String get = "GET /v1/models/%s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + LiveServer.KEY + "\r\n%s\r\n";
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            all.append(get.formatted("m" + i, ""));
        }
        all.append(get.formatted("last", "Connection: close\r\n"));
        String received = new String(SERVER.wire().exchange(utf8(all.toString())), StandardCharsets.UTF_8);
        List<String> seen = new ArrayList<>();
        java.util.regex.Matcher models = java.util.regex.Pattern.compile("The model '(\\w+)' does not exist")
                .matcher(received);
        while (models.find()) {
            seen.add(models.group(1));
        }
        assertThat(seen).hasSize(51).startsWith("m0", "m1").endsWith("m49", "last");
    }

    @Test
    void expectations() {
        String body = "{\"prompt\":\"\"}";
        byte[] continued = SERVER.wire()
                .exchange(utf8(head(
                                "Connection: close",
                                "Content-Type: application/json",
                                "Expect: 100-continue",
                                "Content-Length: " + body.length())
                        + body));
        assertThat(new String(continued, StandardCharsets.UTF_8)).contains("HTTP/1.1 400", "empty_string");
        byte[] other = SERVER.wire()
                .exchange(utf8(head(
                                "Connection: close",
                                "Content-Type: application/json",
                                "Expect: the-unexpected",
                                "Content-Length: " + body.length())
                        + body));
        assertRefused(other);
    }

    /** A byte now and then, for longer than a byte may take in all. */
    @Test
    void slowHeaders() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                Socket socket = SERVER.wire().open();
                socket.getOutputStream().write(utf8("GET /v1/models HTTP/1.1\r\nHost: x\r\nX-" + i));
                slow.add(socket);
            }
            assertThat(SERVER.get("/v1/models").status()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void slowBodiesLoseTheirConnection() throws IOException {
        String start = "--b\r\nContent-Disposition: form-data; name=\"input_reference\"; filename=\"a\"\r\n\r\nxxxx";
        for (String type : List.of("application/json", "multipart/form-data; boundary=b")) {
            try (Socket socket = SERVER.wire().open()) {
                socket.getOutputStream().write(utf8(head("Content-Type: " + type, "Content-Length: 5000") + start));
                assertRefused(Wire.received(socket.getInputStream()));
            }
        }
    }

    @Test
    void connectionsThatAreDroppedAreForgotten() throws IOException {
        int before = Thread.activeCount();
        for (int i = 0; i < 300; i++) {
            try (Socket socket = SERVER.wire().open()) {
                socket.getOutputStream()
                        .write(
                                utf8(
                                        head("Content-Type: multipart/form-data; boundary=b", "Content-Length: 9000")
                                                + "--b\r\nContent-Disposition: form-data; name=\"input_reference\"; filename=\"a\"\r\n\r\nx"));
                socket.setSoLinger(true, 0);
            }
        }
        Hostile.assertUnharmed(SERVER);
        eventually("no thread is left over", () -> Thread.activeCount() <= before + 20);
    }

    @Test
    void downloadsThatNobodyReadsAreGivenUp() throws IOException {
        String id = SERVER.completed();
        for (int i = 0; i < 20; i++) {
            try (Socket socket = SERVER.wire().open()) {
                socket.getOutputStream()
                        .write(utf8("GET /v1/videos/" + id + "/content HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                + LiveServer.KEY + "\r\n\r\n"));
                assertThat(socket.getInputStream().read()).isEqualTo('H');
                socket.setSoLinger(true, 0);
            }
        }
    }
}
