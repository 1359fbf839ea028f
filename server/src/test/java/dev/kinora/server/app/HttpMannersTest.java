package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How connections are treated on which something is wrong: answers come through, memory is spared, others go on. */
class HttpMannersTest {
    private static final String KEY = "sk-good-key-0001";

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                folder, Map.of("auth.key", KEY, "server.connections.drain", "1s", "server.connections.stall", "2s"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Announces two gigabytes in one chunk and sends them as long as the server takes them. */
    @Test
    void oneGiantChunkDoesNotFillTheHeap() throws IOException {
        long before = usedHeap();

        String answer = raw(chunked("7fffffff\r\n{\"prompt\":\""), 300_000_000);

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("Connection: close", "Request body too large");
        assertThat(usedHeap() - before).isLessThan(200_000_000);
    }

    @Test
    void aLargeChunkIsABodyLikeAnyOther() throws IOException {
        String body = "{\"prompt\":\"p\",\"model\":\"" + "x".repeat(200_000) + "\"}";

        String answer = raw(chunked(Integer.toHexString(body.length()) + ";name=value\r\n" + body
                + "\r\n0\r\nTrailer: x\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Invalid value: 'xxx", "HTTP/1.1 200 OK");
    }

    @Test
    void aSenderThatHangsUpInTheMiddleIsNoFaultOfTheServer() throws IOException {
        for (String head : List.of(
                chunked("ff\r\n{\"prompt\""),
                chunked("").replace("Transfer-Encoding: chunked", "Content-Length: 90") + "{\"prompt\"")) {
            try (Socket socket = new Socket("127.0.0.1", server.baseUrl().getPort())) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();

                assertThat(received(socket.getInputStream())).isEmpty();
            }
        }
    }

    @Test
    void aRefusedSenderSeesItsAnswerAndMayGoOn() throws IOException {
        String head = "POST /v1/videos HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

        assertThat(raw(head + "Content-Length: 50000000\r\n\r\n", 50_000_000))
                .startsWith("HTTP/1.1 401 ")
                .contains("Connection: close");
        assertThat(raw(head + "Content-Length: 9\r\n\r\n{\"x\":\"y\"}GET /healthz HTTP/1.1\r\nHost: x\r\n"
                        + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 401 ")
                .contains("HTTP/1.1 200 OK");
        assertThat(raw(head + "Expect: 100-continue\r\nContent-Length: 900000\r\n\r\n"))
                .startsWith("HTTP/1.1 401 ");
    }

    @Test
    void aRefusedSenderThatStallsSeesItsAnswerAllTheSame() throws IOException {
        assertThat(raw("POST /v1/videos HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"))
                .startsWith("HTTP/1.1 401 ");
        assertThat(raw("GET /v1/models HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + KEY
                        + "\r\nContent-Length: 100\r\n\r\n{"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aSenderThatStallsLosesItsConnection() throws IOException {
        assertThat(raw("POST /v1/videos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + KEY
                        + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"prompt\""))
                .isEmpty();
    }

    private static String chunked(String body) {
        return "POST /v1/videos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + KEY
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
    }

    private static String raw(String head) throws IOException {
        return raw(head, 0);
    }

    /** Sends bytes as they are, then a body of that many more, and returns all that comes back. */
    private static String raw(String head, int bodyBytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.baseUrl().getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            try {
                byte[] filler = new byte[64 * 1024];
                for (int left = bodyBytes; left > 0; left -= filler.length) {
                    out.write(filler, 0, Math.min(left, filler.length));
                }
            } catch (IOException refusedWhileSending) {
                // The answer is there all the same.
            }
            return received(socket.getInputStream());
        }
    }

    private static long usedHeap() {
        Runtime heap = Runtime.getRuntime();
        return heap.totalMemory() - heap.freeMemory();
    }

    private static String received(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[8 * 1024];
        try {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes.write(chunk, 0, read);
            }
        } catch (SocketException reset) {
            // A reset after the answer ends it like a close.
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
