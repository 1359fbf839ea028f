package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.HttpResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.models.videos.Video;
import com.openai.models.videos.VideoCreateParams;
import com.openai.models.videos.VideoDownloadContentParams;
import com.openai.models.videos.VideoListParams;
import com.openai.models.videos.VideoSeconds;
import com.openai.models.videos.VideoSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official Java SDK against a running server. */
class OpenAiJavaTest {
    private static final int MANY = 45;

    @TempDir
    static Path folder;

    private static TestServer server;
    private static OpenAIClient client;

    @BeforeAll
    static void start() {
        server = TestServer.start(folder);
        client = OpenAIOkHttpClient.builder()
                .baseUrl(server.baseUrl().toString())
                .apiKey("sk-any-key")
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void createsPollsDownloadsAndDeletes() throws Exception {
        Video created = client.videos()
                .create(VideoCreateParams.builder()
                        .prompt("a kite\nover the sea")
                        .model("sora-2")
                        .seconds(VideoSeconds._4)
                        .size(VideoSize._1280X720)
                        .build());
        assertThat(created.validate().status()).isEqualTo(Video.Status.QUEUED);
        assertThat(created.prompt()).contains("a kite\nover the sea");

        Video finished = finished(created.id());
        assertThat(finished.validate().status()).isEqualTo(Video.Status.COMPLETED);
        assertThat(finished.progress()).isEqualTo(100);

        try (HttpResponse content = client.videos().downloadContent(created.id())) {
            assertThat(content.headers().values("content-type")).containsExactly("video/mp4");
            assertThat(new String(content.body().readAllBytes(), 4, 4, StandardCharsets.US_ASCII))
                    .isEqualTo("ftyp");
        }
        VideoDownloadContentParams thumbnail = VideoDownloadContentParams.builder()
                .variant(VideoDownloadContentParams.Variant.THUMBNAIL)
                .build();
        try (HttpResponse content = client.videos().downloadContent(created.id(), thumbnail)) {
            assertThat(content.headers().values("content-type")).containsExactly("image/webp");
        }

        assertThat(client.videos().delete(created.id()).deleted()).isTrue();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.videos().retrieve(created.id()))
                .withMessageContaining("Video with id '" + created.id() + "' not found.");
    }

    @Test
    void aRefusalArrivesAsTheSdksOwnException() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> client.videos()
                        .create(VideoCreateParams.builder()
                                .prompt("p")
                                .size(VideoSize.of("1080x1080"))
                                .build()))
                .satisfies(e -> {
                    assertThat(e.param()).contains("size");
                    assertThat(e.code()).contains("invalid_value");
                    assertThat(e.headers().values("x-request-id")).hasSize(1);
                });
    }

    @Test
    void thePagerWalksManyVideosInBothOrders() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            made.add(client.videos()
                    .create(VideoCreateParams.builder()
                            .prompt("[slow 60s] number " + i)
                            .build())
                    .id());
        }

        List<String> newestFirst =
                walk(VideoListParams.Order.DESC).stream().filter(made::contains).toList();
        List<String> oldestFirst =
                walk(VideoListParams.Order.ASC).stream().filter(made::contains).toList();

        assertThat(oldestFirst).isEqualTo(made);
        assertThat(newestFirst).isEqualTo(made.reversed());
        made.forEach(id -> client.videos().delete(id));
    }

    private static List<String> walk(VideoListParams.Order order) {
        VideoListParams params =
                VideoListParams.builder().limit(10).order(order).build();
        return client.videos().list(params).autoPager().stream().map(Video::id).toList();
    }

    private static Video finished(String id) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(60);
        Video video = client.videos().retrieve(id);
        while (Instant.now().isBefore(deadline)
                && (video.status().equals(Video.Status.QUEUED) || video.status().equals(Video.Status.IN_PROGRESS))) {
            TestServer.pause();
            video = client.videos().retrieve(id);
        }
        return video;
    }
}
