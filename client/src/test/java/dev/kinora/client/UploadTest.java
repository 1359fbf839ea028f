package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.client.error.AuthenticationException;
import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.file.FileRequest;
import dev.kinora.client.transfer.Upload;
import dev.kinora.client.video.CreateOptions;
import dev.kinora.client.video.InputReference;
import dev.kinora.client.video.VideoRequest;
import dev.kinora.client.wait.Cancellation;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class UploadTest {
    private static final long MIB = 1 << 20;

    private final FakeServer server = new FakeServer();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_reference_from_the_disk_makes_the_request_a_form() throws IOException {
        Path picture = Files.write(folder.resolve("first \"frame\".png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        server.then(FakeServer.json(200, Bodies.video("video_1", "queued", 0)));
        AtomicLong sent = new AtomicLong();

        server.client()
                .build()
                .videos()
                .create(
                        VideoRequest.of("a kite\nin the wind")
                                .withModel("sora-2")
                                .withSeconds(8)
                                .withCharacters("char_1", "char_2")
                                .withEngineParam("steps", "20")
                                .withInputReference(InputReference.file(picture)),
                        CreateOptions.defaults().withUploadProgress(sent::set));

        FakeServer.Asked asked = server.asked.get(0);
        String type = asked.headers().getFirst("Content-Type");
        assertThat(type).startsWith("multipart/form-data; boundary=");
        assertThat(asked.headers().getFirst("Content-Length")).isNotNull();
        String body = asked.body();
        assertThat(body)
                .contains("name=\"model\"\r\n\r\nsora-2\r\n")
                .contains("name=\"prompt\"\r\n\r\na kite\nin the wind\r\n")
                .contains("name=\"seconds\"\r\n\r\n8\r\n")
                .contains("name=\"characters[][id]\"\r\n\r\nchar_1\r\n")
                .contains("name=\"characters[][id]\"\r\n\r\nchar_2\r\n")
                .contains("name=\"engine_params[steps]\"\r\n\r\n20\r\n")
                .contains("name=\"input_reference\"; filename=\"first %22frame%22.png\"\r\nContent-Type: image/png\r\n")
                .endsWith("--" + type.substring(type.indexOf('=') + 1) + "--\r\n");
        assertThat(sent.get()).isEqualTo(Long.parseLong(asked.headers().getFirst("Content-Length")));
    }

    @Test
    void references_without_a_file_are_json() throws IOException {
        Path picture = Files.write(folder.resolve("frame.webp"), new byte[] {1, 2, 3});
        for (int i = 0; i < 3; i++) {
            server.then(FakeServer.json(200, Bodies.video("video_1", "queued", 0)));
        }
        var videos = server.client().build().videos();
        videos.create(VideoRequest.of("x").withInputReference(InputReference.url("https://example.com/a.png")));
        videos.create(VideoRequest.of("x").withInputReference(InputReference.fileId("file-1")));
        videos.create(VideoRequest.of("x")
                .withInputReference(InputReference.dataUrl(picture))
                .withSeed(7));
        assertThat(server.asked)
                .extracting(FakeServer.Asked::body)
                .containsExactly(
                        "{\"prompt\":\"x\",\"input_reference\":{\"image_url\":\"https://example.com/a.png\"}}",
                        "{\"prompt\":\"x\",\"input_reference\":{\"file_id\":\"file-1\"}}",
                        "{\"prompt\":\"x\",\"input_reference\":{\"image_url\":\"data:image/webp;base64,AQID\"},\"seed\":7}");
        assertThatThrownBy(() -> InputReference.url("/etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_retried_upload_is_read_again_from_its_start() {
        AtomicInteger opened = new AtomicInteger();
        Upload upload = Upload.of("clip.mp4", () -> {
            opened.incrementAndGet();
            return new Zeros(5 * MIB, new AtomicLong());
        });
        server.then(
                FakeServer.json(503, Bodies.error("later", "", "")),
                FakeServer.hangUp(),
                FakeServer.json(
                        200, "{\"id\":\"file-1\",\"object\":\"file\",\"bytes\":5242880,\"filename\":\"clip.mp4\"}"));
        var file = server.client().build().files().create(FileRequest.of(upload, "user_data"));
        assertThat(file.bytes()).isEqualTo(5 * MIB);
        assertThat(opened).hasValue(3);
        assertThat(server.asked.get(2).body()).hasSizeGreaterThan((int) (5 * MIB));
        assertThat(server.asked)
                .extracting(asked -> asked.headers().getFirst("Idempotency-Key"))
                .containsOnly(server.asked.get(0).headers().getFirst("Idempotency-Key"));
    }

    @Test
    void a_file_is_never_held_in_memory() throws Exception {
        AtomicLong read = new AtomicLong();
        long size = 2_000 * MIB;
        Upload upload = Upload.of("clip.mp4", () -> new Zeros(size, read));
        try (ServerSocket sink = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KinoraClient client = client(sink, Duration.ofSeconds(20));
            Cancellation cancellation = new Cancellation();
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() ->
                    client.files().create(FileRequest.of(upload, "user_data").withCancellation(cancellation)));
            try (Socket lazy = sink.accept()) {
                takes(lazy, 40 * MIB);
                long ahead = read.get() - 40 * MIB;
                assertThat(ahead).as("bytes read ahead of the network").isLessThan(24 * MIB);
                cancellation.cancel();
                assertThatThrownBy(() -> sending.get(20, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(CancelledException.class);
                assertThat(read.get()).isLessThan(200 * MIB);
            }
        }
    }

    @Test
    void a_slow_upload_is_no_silent_one_but_a_stuck_one_is() throws Exception {
        Upload upload = Upload.of("clip.mp4", () -> new Zeros(200 * MIB, new AtomicLong()));
        try (ServerSocket sink = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KinoraClient client = client(sink, Duration.ofMillis(1500));
            long start = System.nanoTime();
            CompletableFuture<Void> sending =
                    CompletableFuture.runAsync(() -> client.files().create(FileRequest.of(upload, "user_data")));
            try (Socket slow = sink.accept()) {
                while (System.nanoTime() - start < Duration.ofSeconds(3).toNanos()) {
                    takes(slow, 8 * MIB);
                    TimeUnit.MILLISECONDS.sleep(200);
                }
                assertThat(sending)
                        .as("twice the limit has passed, but bytes were moving")
                        .isNotDone();
                assertThatThrownBy(() -> sending.get(20, TimeUnit.SECONDS))
                        .cause()
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("no answer within 1500 ms");
            }
        }
    }

    @Test
    void a_refusal_that_comes_before_the_file_has_left_is_heard() throws Exception {
        AtomicLong read = new AtomicLong();
        Upload upload = Upload.of("clip.mp4", () -> new Zeros(500 * MIB, read));
        String body = Bodies.error("Incorrect API key provided", "", "invalid_api_key");
        String answer = "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        try (ServerSocket sink = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KinoraClient client = client(sink, Duration.ofSeconds(20));
            CompletableFuture<Void> sending =
                    CompletableFuture.runAsync(() -> client.files().create(FileRequest.of(upload, "user_data")));
            try (Socket early = sink.accept()) {
                takes(early, MIB);
                early.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                early.getOutputStream().flush();
                takes(early, MIB);
                // Closed while bytes lie unread, a socket takes its answer back.
                for (int i = 0; i < 100 && !sending.isDone(); i++) {
                    Thread.sleep(50);
                }
            }
            assertThatThrownBy(() -> sending.get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(AuthenticationException.class);
            assertThat(read.get()).isLessThan(200 * MIB);
        }
    }

    private static KinoraClient client(ServerSocket sink, Duration timeout) {
        return KinoraClient.builder()
                .baseUrl("http://127.0.0.1:" + sink.getLocalPort())
                .timeout(timeout)
                .retries(0)
                .build();
    }

    private static void takes(Socket from, long bytes) throws IOException {
        long left = bytes;
        byte[] buffer = new byte[1 << 16];
        while (left > 0) {
            int count = from.getInputStream().read(buffer, 0, (int) Math.min(left, buffer.length));
            if (count < 0) {
                throw new IOException("the client stopped sending");
            }
            left -= count;
        }
    }

    /** So many bytes, counted as they are read. */
    private static final class Zeros extends InputStream {
        private final AtomicLong count;
        private long left;

        Zeros(long size, AtomicLong count) {
            this.left = size;
            this.count = count;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int now = (int) Math.min(length, left);
            left -= now;
            count.addAndGet(now);
            return now;
        }
    }

    @Test
    void a_name_cannot_end_its_header() {
        server.then(FakeServer.json(200, "{\"id\":\"file-1\"}"));
        Upload upload = Upload.of("a\r\nX-Evil: 1\".png", "x".getBytes(StandardCharsets.UTF_8));
        server.client().build().files().create(FileRequest.picture(upload).withLifetime(Duration.ofHours(2)));
        assertThat(server.asked.get(0).body())
                .contains("filename=\"a%0D%0AX-Evil: 1%22.png\"")
                .contains("name=\"expires_after[seconds]\"\r\n\r\n7200\r\n");
        assertThatThrownBy(() -> upload.withContentType("image/png\r\nX: y"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
