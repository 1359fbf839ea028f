package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.error.DownloadException;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.Variant;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoRequest;
import dev.kinora.client.video.VideoStatus;
import dev.kinora.client.video.Videos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that does everything wrong that a network can: in the end the file is right, and the job was made once. */
@Timeout(60)
class MisfortuneTest {
    private static final byte[] FILM = film(1);

    private final UnluckyApi api = new UnluckyApi(FILM);
    private final Videos videos = client(4).videos();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_video_is_made_once_and_its_file_is_right_through_all_of_it() throws IOException {
        api.onCreate(
                UnluckyApi.Luck.HUNG_UP,
                UnluckyApi.Luck.TOO_MANY,
                UnluckyApi.Luck.ANSWER_LOST,
                UnluckyApi.Luck.OVERLOADED);
        api.onLook(
                UnluckyApi.Luck.CUT,
                UnluckyApi.Luck.GOOD,
                UnluckyApi.Luck.OVERLOADED,
                UnluckyApi.Luck.HUNG_UP,
                UnluckyApi.Luck.TOO_MANY);
        api.onFetch(
                UnluckyApi.Luck.TOO_MANY,
                UnluckyApi.Luck.CUT,
                UnluckyApi.Luck.OVERLOADED,
                UnluckyApi.Luck.DAMAGED,
                UnluckyApi.Luck.RESTART,
                UnluckyApi.Luck.CUT);
        List<Integer> seen = new ArrayList<>();

        Video video = videos.createAndPoll(
                VideoRequest.of("a red kite"),
                PollOptions.defaults().withInterval(Duration.ofMillis(5)).withProgress(v -> seen.add(v.progress())));
        Path target = folder.resolve("kite.mp4");
        Download download = videos.download(video.id(), target);

        assertThat(video.status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(seen).isSorted().startsWith(0).endsWith(100);
        assertThat(api.jobs).as("jobs of %s", api.asked).hasSize(1);
        assertThat(api.asked.stream().filter("POST /v1/videos"::equals)).hasSize(5);
        assertThat(target).hasBinaryContent(FILM);
        assertThat(download.sha256()).isEqualTo(UnluckyApi.sha256(FILM));
        assertThat(download.check()).isEqualTo(Download.Check.HASH);
        assertOnly(target);
    }

    @Test
    void a_server_that_restarts_in_the_middle_of_a_download_is_waited_for() throws IOException {
        api.onFetch(UnluckyApi.Luck.RESTART, UnluckyApi.Luck.RESTART);
        Path target = folder.resolve("kite.mp4");
        videos.download("video_1", target);
        assertThat(target).hasBinaryContent(FILM);
        assertOnly(target);
    }

    @Test
    void a_server_that_restarts_while_a_video_is_followed_is_waited_for() {
        Video video = videos.create(VideoRequest.of("a red kite"));
        CompletableFuture<Void> restart = CompletableFuture.runAsync(() -> api.restart(300));
        Video ended = videos.poll(video.id(), PollOptions.defaults().withInterval(Duration.ofMillis(20)));
        restart.join();
        assertThat(ended.status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(api.jobs).hasSize(1);
    }

    @Test
    void a_download_that_falls_silent_is_taken_up_again() throws IOException {
        api.onFetch(UnluckyApi.Luck.SILENT);
        Path target = folder.resolve("kite.mp4");
        long start = System.nanoTime();
        videos.download("video_1", target);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertThat(target).hasBinaryContent(FILM);
    }

    @Test
    void a_length_that_does_not_fit_the_hash_is_never_believed() throws IOException {
        api.onFetch(UnluckyApi.Luck.WRONG_LENGTH);
        Path target = folder.resolve("kite.mp4");
        videos.download("video_1", target);
        assertThat(target).hasBinaryContent(FILM);
    }

    @Test
    void another_film_under_another_tag_is_fetched_whole() throws IOException {
        byte[] other = film(2);
        api.onFetch(UnluckyApi.Luck.CUT);
        Path target = folder.resolve("kite.mp4");
        DownloadOptions swapping = DownloadOptions.defaults().withProgress((bytes, total) -> api.film(other));
        videos.download("video_1", Variant.VIDEO, target, swapping);
        assertThat(target).hasBinaryContent(other);
        assertOnly(target);
    }

    @Test
    void bytes_that_are_always_wrong_are_given_up_and_leave_nothing() {
        for (int i = 0; i < 20; i++) {
            // A cut before each damage looks like progress; it must not keep the download going for ever.
            api.onFetch(UnluckyApi.Luck.CUT, UnluckyApi.Luck.DAMAGED);
        }
        assertThatThrownBy(() -> videos.download("video_1", folder.resolve("kite.mp4")))
                .isInstanceOf(DownloadException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void two_downloads_do_not_write_one_file() throws Exception {
        api.onFetch(UnluckyApi.Luck.SILENT);
        Path target = folder.resolve("kite.mp4");
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        CompletableFuture<Download> first = videos.downloadAsync(
                "video_1",
                Variant.VIDEO,
                target,
                DownloadOptions.defaults().withProgress((bytes, total) -> begun.complete(true)));
        begun.get(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> videos.download("video_1", target))
                .isInstanceOf(DownloadException.class)
                .hasMessageContaining("another download");
        first.get(30, TimeUnit.SECONDS);
        assertThat(target).hasBinaryContent(FILM);
    }

    @Test
    void a_lost_answer_is_told_where_the_caller_wants_that() {
        api.onCreate(UnluckyApi.Luck.ANSWER_LOST);
        Videos careful = KinoraClient.builder()
                .baseUrl(api.baseUrl())
                .backoff(Duration.ofMillis(2))
                .reportLostAnswers()
                .build()
                .videos();
        assertThatThrownBy(() -> careful.create(VideoRequest.of("a red kite"))).isInstanceOf(ConnectionException.class);
        assertThat(api.asked).hasSize(1);

        api.onCreate(UnluckyApi.Luck.OVERLOADED);
        careful.create(VideoRequest.of("a red kite"));
        assertThat(api.asked).as("a refusal is no lost answer").hasSize(3);
    }

    private KinoraClient client(int retries) {
        return KinoraClient.builder()
                .baseUrl(api.baseUrl())
                .retries(retries)
                .timeout(Duration.ofSeconds(2))
                .backoff(Duration.ofMillis(40))
                .build();
    }

    private void assertOnly(Path target) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    private static byte[] film(long seed) {
        byte[] bytes = new byte[300_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
