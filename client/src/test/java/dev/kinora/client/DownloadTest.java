package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.error.DownloadException;
import dev.kinora.client.error.NotFoundException;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import dev.kinora.client.video.Variant;
import dev.kinora.client.video.Videos;
import dev.kinora.client.wait.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
    private static final byte[] FILM = film(1);

    private final FakeServer server = new FakeServer();
    private final Videos videos = server.client().retries(2).build().videos();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_whole_file_is_verified_and_named() throws IOException {
        server.then(whole(FILM));
        Path target = folder.resolve("new/kite.mp4");

        Download download = videos.download("video_1", target);

        assertThat(server.asked.get(0).path()).isEqualTo("/v1/videos/video_1/content?variant=video");
        assertThat(download).isEqualTo(new Download(target, FILM.length, sha(FILM), Download.Check.HASH));
        assertThat(target).hasBinaryContent(FILM);
        assertNothingElseBeside(target);
    }

    @Test
    void a_broken_connection_is_resumed_where_it_broke() throws IOException {
        server.then(cut(FILM, 0, 70_000), cut(FILM, 70_000, 60_000), cut(FILM, 130_000, FILM.length - 130_000));
        Path target = folder.resolve("kite.mp4");

        videos.download("video_1", target);

        assertThat(target).hasBinaryContent(FILM);
        assertThat(server.asked).hasSize(3);
        assertThat(server.asked.get(1).headers().getFirst("Range")).isEqualTo("bytes=70000-");
        assertThat(server.asked.get(1).headers().getFirst("If-Range")).isEqualTo(tag(FILM));
        assertThat(server.asked.get(2).headers().getFirst("Range")).isEqualTo("bytes=130000-");
    }

    @Test
    void a_later_try_goes_on_with_the_part_of_an_earlier_one() throws IOException {
        server.then(cut(FILM, 0, 70_000), FakeServer.json(404, "{}"), cut(FILM, 70_000, FILM.length - 70_000));
        Path target = folder.resolve("kite.mp4");

        assertThatThrownBy(() -> videos.download("video_1", target)).isInstanceOf(NotFoundException.class);
        assertThat(target).doesNotExist();
        videos.download("video_1", target);

        assertThat(server.asked.get(2).headers().getFirst("Range")).isEqualTo("bytes=70000-");
        assertThat(target).hasBinaryContent(FILM);
        assertNothingElseBeside(target);
    }

    @Test
    void another_file_on_the_server_is_fetched_from_its_start() throws IOException {
        byte[] other = film(2);
        server.then(cut(FILM, 0, 70_000), whole(other));
        Path target = folder.resolve("kite.mp4");

        videos.download("video_1", target);

        assertThat(target).hasBinaryContent(other);
    }

    @Test
    void a_range_of_another_file_is_never_glued_on() throws IOException {
        byte[] other = film(2);
        server.then(cut(FILM, 0, 70_000), cut(other, 70_000, other.length - 70_000), whole(other));
        Path target = folder.resolve("kite.mp4");

        videos.download("video_1", target);

        assertThat(target).hasBinaryContent(other);
    }

    @Test
    void damaged_bytes_never_get_the_name() {
        byte[] damaged = FILM.clone();
        damaged[500] ^= 1;
        for (int i = 0; i < 3; i++) {
            server.then(FakeServer.bytes(200, damaged, damaged.length, Map.of("ETag", tag(FILM))));
        }
        Path target = folder.resolve("kite.mp4");

        assertThatThrownBy(() -> videos.download("video_1", target)).isInstanceOf(DownloadException.class);

        assertThat(folder).isEmptyDirectory();
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void a_range_the_server_cannot_satisfy_starts_over() throws IOException {
        server.then(cut(FILM, 0, 70_000), FakeServer.json(416, "{}"), whole(FILM));
        Path target = folder.resolve("kite.mp4");
        videos.download("video_1", target);
        assertThat(target).hasBinaryContent(FILM);
        assertThat(server.asked.get(2).headers().containsKey("Range")).isFalse();
    }

    @Test
    void without_a_strong_tag_nothing_is_resumed() throws IOException {
        byte[] start = Arrays.copyOf(FILM, 70_000);
        server.then(
                FakeServer.bytes(200, start, FILM.length, Map.of("ETag", "W/\"1\"")),
                FakeServer.bytes(200, FILM, FILM.length, Map.of()));
        Path target = folder.resolve("kite.mp4");
        Download download = videos.download("video_1", target);
        assertThat(download.check()).isEqualTo(Download.Check.LENGTH);
        assertThat(target).hasBinaryContent(FILM);
        assertThat(server.asked.get(1).headers().containsKey("Range")).isFalse();
    }

    @Test
    void a_server_that_breaks_off_for_ever_is_given_up() {
        for (int i = 0; i < 6; i++) {
            server.then(FakeServer.bytes(200, new byte[0], 100, Map.of("ETag", tag(FILM))));
        }
        assertThatThrownBy(() -> videos.download("video_1", folder.resolve("kite.mp4")))
                .isInstanceOf(ConnectionException.class);
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void an_existing_file_stays_until_the_new_one_is_whole() throws IOException {
        Path target = Files.writeString(folder.resolve("kite.mp4"), "old");
        server.then(FakeServer.json(404, "{}"), whole(FILM));
        assertThatThrownBy(() -> videos.download("video_1", target)).isInstanceOf(NotFoundException.class);
        assertThat(target).hasContent("old");
        videos.download("video_1", target);
        assertThat(target).hasBinaryContent(FILM);
    }

    @Test
    void a_used_switch_ends_the_download_and_keeps_the_part() {
        server.then(whole(FILM));
        Cancellation cancellation = new Cancellation();
        DownloadOptions options = DownloadOptions.defaults()
                .withCancellation(cancellation)
                .withProgress((bytes, total) -> cancellation.cancel());
        Path target = folder.resolve("kite.mp4");
        assertThatThrownBy(() -> videos.download("video_1", Variant.VIDEO, target, options))
                .isInstanceOf(CancelledException.class);
        assertThat(target).doesNotExist();
        assertThat(folder.resolve("kite.mp4.part")).isNotEmptyFile();
    }

    private void assertNothingElseBeside(Path target) {
        assertThat(target.getParent()).isDirectoryNotContaining(file -> !file.equals(target));
    }

    private static FakeServer.Answer whole(byte[] film) {
        return FakeServer.bytes(200, film, film.length, Map.of("ETag", tag(film)));
    }

    /** The server announces all that is left and sends only {@code count} bytes of it. */
    private static FakeServer.Answer cut(byte[] film, int from, int count) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("ETag", tag(film)));
        if (from > 0) {
            headers.put("Content-Range", "bytes " + from + "-" + (film.length - 1) + "/" + film.length);
        }
        byte[] bytes = Arrays.copyOfRange(film, from, from + count);
        return FakeServer.bytes(from > 0 ? 206 : 200, bytes, film.length - from, headers);
    }

    private static byte[] film(long seed) {
        byte[] bytes = new byte[200_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static String tag(byte[] bytes) {
        return '"' + sha(bytes) + '"';
    }

    private static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
