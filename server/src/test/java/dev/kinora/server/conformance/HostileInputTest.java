package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.Hostile.assertRefused;
import static dev.kinora.server.conformance.Hostile.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, queries, headers and requests that nobody sends by mistake. */
class HostileInputTest {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Hostile.IMPATIENT);

    @AfterEach
    void theServerIsAsBefore() {
        Hostile.assertUnharmed(SERVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "%2e%2e",
                "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "..%2f..%2fetc",
                "..%5c..",
                "%00",
                "video_%00",
                "video_1%0d%0aX-Injected:%20yes",
                "%ff%fe",
                "%",
                "%zz",
                "%u0041",
                "video_0000000000000000000000000000000000000000000000000",
                "VIDEO_1",
                "video_1;a=b",
                "~",
                "'%20OR%201=1--",
                "*",
                "$%7bjndi:x%7d"
            })
    void tricksInIds(String id) {
        for (String target : List.of("/v1/videos/" + id, "/v1/videos/" + id + "/content", "/v1/models/" + id)) {
            byte[] received = SERVER.wire()
                    .exchange(
                            utf8("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                                    + LiveServer.KEY + "\r\n\r\n"));
            // A path with a dot in it may mean another, harmless one.
            if (!id.equals(".") && !id.equals("..") && !id.startsWith("%2e")) {
                assertRefused(received);
            }
            assertThat(new String(received, StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain("HTTP/1.1 5", "root:", "\nX-Injected");
        }
        assertRefused(SERVER.wire()
                .exchange(utf8("GET /v1/videos?after=" + id + "&limit=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                        + "Authorization: Bearer " + LiveServer.KEY + "\r\n\r\n")));
    }

    @Test
    void aVeryLongPath() {
        for (int length : new int[] {2_000, 20_000, 200_000}) {
            assertRefused(SERVER.wire()
                    .exchange(utf8("GET /v1/videos/" + "a".repeat(length) + " HTTP/1.1\r\nHost: x\r\nConnection: close"
                            + "\r\nAuthorization: Bearer " + LiveServer.KEY + "\r\n\r\n")));
        }
        assertRefused(SERVER.wire()
                .exchange(utf8("GET " + "/a".repeat(4_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")));
    }

    @Test
    void queriesThatAreNone() {
        for (String query : List.of("%", "limit=%zz", "&&&&", "=", "limit[]=1", "a".repeat(10_000), "%00=%00")) {
            byte[] received = SERVER.wire()
                    .exchange(utf8("GET /v1/videos?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Authorization: Bearer " + LiveServer.KEY + "\r\n\r\n"));
            assertThat(new String(received, StandardCharsets.UTF_8)).as(query).matches("(?s)HTTP/1\\.1 [24].*");
        }
    }

    @Test
    void hugeHeaders() {
        assertRefused(SERVER.wire()
                .exchange(utf8("GET /v1/models HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(1_000_000) + "\r\n\r\n")));
        assertRefused(SERVER.wire()
                .exchange(utf8("GET /v1/models HTTP/1.1\r\nHost: x\r\n" + "X: y\r\n".repeat(100_000) + "\r\n")));
        assertRefused(SERVER.wire()
                .exchange(utf8("GET /v1/models HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + "k".repeat(30_000)
                        + "\r\nConnection: close\r\n\r\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/models HTTP/1.1\r\nHost: x\r\n folded: y\r\n\r\n",
                "GET /v1/models HTTP/1.1\r\nHost: x\r\n: empty\r\n\r\n",
                "GET /v1/models HTTP/1.1\r\nHost: x\r\nX Y: z\r\n\r\n",
                "GET /v1/models HTTP/1.1\r\nHost: x\r\nX\u0000: z\r\n\r\n",
                "GET /v1/models HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
                "GET  /v1/models HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/models\r\n\r\n",
                "GET\r\n\r\n",
                "\r\n\r\n\r\n\r\n",
                " GET /v1/models HTTP/1.1\r\n\r\n",
                "GET /v1/models HTTP/1.1 more\r\nHost: x\r\n\r\n",
                "GET /v1/models HTTP/3.0\r\nHost: x\r\n\r\n",
                "GET /v1/mo dels HTTP/1.1\r\nHost: x\r\n\r\n",
                "G\u0001T /v1/models HTTP/1.1\r\nHost: x\r\n\r\n",
                "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: x\r\n\r\n",
                "TRACE /v1/models HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET http://127.0.0.1:1/v1/models HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET http://169.254.169.254/latest HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET //evil.example/v1/models HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/models HTTP/1.1\nHost: x\n\n",
                "GET /v1/models HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                        + "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n"
            })
    void whatIsNoProperRequest(String request) throws IOException {
        try (Socket socket = SERVER.wire().open()) {
            socket.getOutputStream().write(utf8(request));
            socket.shutdownOutput();
            assertRefused(Wire.received(socket.getInputStream()));
        }
    }

    @Test
    void aTlsHelloOnThePlainPort() throws IOException {
        byte[] hello = new byte[517];
        hello[0] = 0x16;
        hello[1] = 0x03;
        hello[2] = 0x01;
        hello[3] = 0x02;
        hello[5] = 0x01;
        try (Socket socket = SERVER.wire().open()) {
            socket.getOutputStream().write(hello);
            socket.shutdownOutput();
            byte[] received = Wire.received(socket.getInputStream());
            assertThat(new String(received, StandardCharsets.UTF_8)).doesNotContain("HTTP/1.1 5", "HTTP/1.1 2");
        }
    }

    @Test
    void rangesThatAreNone() {
        String path = "/v1/videos/" + SERVER.completed() + "/content";
        for (String range : List.of(
                "bytes=99999999999999999999-",
                "bytes=-99999999999999999999",
                "bytes=--1",
                "bytes=a-b",
                "bytes=",
                "bytes=-",
                "bytes=0-0,1-1,2-2" + ",3-3".repeat(1_000),
                "bytes=-0",
                "items=0-1")) {
            assertThat(SERVER.get(path, "Range: " + range).status()).as(range).isIn(200, 206, 416);
        }
    }
}
