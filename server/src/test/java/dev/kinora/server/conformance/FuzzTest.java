package dev.kinora.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Proper requests with a few bytes changed, the same ones in every run unless {@code -Dkinora.fuzz.seed} says else. */
class FuzzTest {
    private static final long SEED = Long.getLong("kinora.fuzz.seed", 20_261_130L);
    private static final long NANOS = Long.getLong("kinora.fuzz.seconds", 8) * 1_000_000_000L;
    private static final List<String> INTERESTING = List.of(
            "\r\n",
            "\n",
            "\0",
            "\"",
            "[",
            "]",
            "{",
            "}",
            "%",
            "--",
            ":",
            ";",
            "=",
            "0",
            "-1",
            "9999999999",
            "\u00ff",
            ",",
            "../",
            " ",
            "\t",
            "null",
            "1e99");

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Hostile.IMPATIENT);

    @Test
    void noChangedRequestBringsTheServerDown() throws IOException {
        Random random = new Random(SEED);
        List<byte[]> seeds = seeds();
        long deadline = System.nanoTime() + NANOS;
        int sent = 0;
        while (System.nanoTime() < deadline) {
            byte[] request = changed(seeds.get(random.nextInt(seeds.size())), random);
            String received = new String(exchange(request), StandardCharsets.ISO_8859_1);
            assertThat(received)
                    .as(() -> "seed " + SEED + ": " + new String(request, StandardCharsets.ISO_8859_1))
                    .doesNotContain("HTTP/1.1 5");
            assertThat(received.isEmpty() || received.startsWith("HTTP/1.1 ")).isTrue();
            if (++sent % 100 == 0) {
                SERVER.stopAll();
            }
        }
        assertThat(sent).isGreaterThan(50);
        Hostile.assertUnharmed(SERVER);
    }

    /** Sends all and says that no more comes, so that nobody has to wait for it. */
    private static byte[] exchange(byte[] request) throws IOException {
        try (Socket socket = SERVER.wire().open()) {
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request);
                socket.shutdownOutput();
            } catch (SocketException refusedWhileSending) {
                // The answer is there all the same.
            }
            return Wire.received(socket.getInputStream());
        }
    }

    private static List<byte[]> seeds() {
        Form form = new Form("b")
                .text("prompt", "[slow 5m]")
                .text("input_reference[file_id]", "file-1")
                .file("input_reference", "a.png", "image/png", Pictures.png(8, 8));
        String json = "{\"prompt\":\"[slow 5m]\",\"seconds\":\"4\",\"size\":\"1280x720\",\"input_reference\":null}";
        String upload = new String(
                new Form("b")
                        .text("purpose", "vision")
                        .file("file", "a", "text/plain", new byte[9])
                        .body(),
                StandardCharsets.ISO_8859_1);
        return List.of(
                request("POST /v1/videos", "Content-Type: application/json", json),
                request("POST /v1/videos", "Content-Type: multipart/form-data; boundary=b", latin(form.body())),
                request(
                        "POST /v1/videos",
                        "Content-Type: application/x-www-form-urlencoded",
                        "prompt=p&seconds=4&a[b]=c"),
                request("POST /v1/files", "Content-Type: multipart/form-data; boundary=b", upload),
                request(
                        "POST /v1/videos/edits",
                        "Content-Type: application/json",
                        "{\"prompt\":\"p\",\"video\":{\"id\":\"x\"}}"),
                request(
                        "POST /v1/batches",
                        "Content-Type: application/json",
                        "{\"input_file_id\":\"x\",\"endpoint\":\"/v1/videos\"}"),
                request(
                        "POST /v1/webhook_endpoints",
                        "Content-Type: application/json",
                        "{\"name\":\"n\",\"url\":\"https://x\"}"),
                request("GET /v1/videos?limit=3&order=asc&after=video_1", "Accept: */*", ""),
                request("GET /v1/videos/" + SERVER.completed() + "/content?variant=thumbnail", "Range: bytes=0-9", ""),
                chunked(json));
    }

    private static byte[] request(String line, String header, String body) {
        return (line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + LiveServer.KEY + "\r\n"
                        + header + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] chunked(String body) {
        return ("POST /v1/videos HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + LiveServer.KEY
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] changed(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 2; i--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(20));
            bytes = switch (random.nextInt(5)) {
                case 0 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> spliced(bytes, at, to, new byte[0]);
                case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
                case 3 -> Arrays.copyOf(bytes, Math.max(1, at));
                default ->
                    spliced(
                            bytes,
                            at,
                            at,
                            INTERESTING.get(random.nextInt(INTERESTING.size())).getBytes(StandardCharsets.ISO_8859_1));
            };
        }
        return bytes;
    }

    /** The bytes with a part of them replaced. */
    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        byte[] all = new byte[bytes.length - (to - from) + piece.length];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(piece, 0, all, from, piece.length);
        System.arraycopy(bytes, to, all, from + piece.length, bytes.length - to);
        return all;
    }
}
