package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.HttpResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.models.batches.Batch;
import com.openai.models.batches.BatchCreateParams;
import com.openai.models.batches.BatchListParams;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FileListParams;
import com.openai.models.files.FileObject;
import com.openai.models.files.FilePurpose;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and batches through the official Java SDK. */
class OpenAiJavaFilesTest {
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
    void uploadsRetrievesDownloadsAndDeletesAFile() throws Exception {
        Path path = Files.writeString(folder.resolve("naïve name.png"), "bytes");
        FileObject file = client.files()
                .create(FileCreateParams.builder()
                        .file(path)
                        .purpose(FilePurpose.VISION)
                        .expiresAfter(FileCreateParams.ExpiresAfter.builder()
                                .seconds(7200)
                                .build())
                        .build());

        assertThat(file.validate().filename()).isEqualTo("naïve name.png");
        assertThat(file.bytes()).isEqualTo(5);
        assertThat(file.expiresAt()).contains(file.createdAt() + 7200);
        assertThat(client.files().retrieve(file.id())).isEqualTo(file);
        try (HttpResponse content = client.files().content(file.id())) {
            assertThat(new String(content.body().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("bytes");
        }
        assertThat(client.files().delete(file.id()).validate().deleted()).isTrue();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.files().retrieve(file.id()))
                .withMessageContaining("No such File object: " + file.id());
    }

    @Test
    void deletingWhileThePagerWalksReachesEveryFile() {
        for (int i = 0; i < 7; i++) {
            upload("user_data", "x");
        }
        List<String> seen = new ArrayList<>();
        for (FileObject file : client.files()
                .list(FileListParams.builder().purpose("user_data").limit(2).build())
                .autoPager()) {
            seen.add(file.id());
            client.files().delete(file.id());
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void runsABatch() throws Exception {
        FileObject input = upload("batch", BatchClient.line("a", "a kite") + "\n" + BatchClient.line("b", "a boat"));
        Batch created = client.batches()
                .create(BatchCreateParams.builder()
                        .inputFileId(input.id())
                        .endpoint(BatchCreateParams.Endpoint.of("/v1/videos"))
                        .completionWindow(BatchCreateParams.CompletionWindow._24H)
                        .metadata(BatchCreateParams.Metadata.builder()
                                .putAdditionalProperty("job", JsonValue.from("night"))
                                .build())
                        .outputExpiresAfter(BatchCreateParams.OutputExpiresAfter.builder()
                                .seconds(3600)
                                .build())
                        .build());
        assertThat(created.validate().status()).isEqualTo(Batch.Status.VALIDATING);

        Batch ended = ended(created.id());

        assertThat(ended.validate().status()).isEqualTo(Batch.Status.COMPLETED);
        assertThat(ended.requestCounts().orElseThrow().completed()).isEqualTo(2);
        assertThat(ended.usage().orElseThrow().totalTokens()).isZero();
        assertThat(ended.metadata().orElseThrow()._additionalProperties()).containsKey("job");
        try (HttpResponse content = client.files().content(ended.outputFileId().orElseThrow())) {
            assertThat(new String(content.body().readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(2)
                    .allMatch(line -> line.contains("\"status_code\":200"));
        }
        assertThat(client.batches().list(BatchListParams.builder().limit(1).build()).autoPager().stream()
                        .map(Batch::id))
                .contains(created.id());
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> client.batches().cancel(created.id()))
                .withMessageContaining("with status 'completed'");
    }

    private static FileObject upload(String purpose, String text) {
        return client.files()
                .create(FileCreateParams.builder()
                        .file(text.getBytes(StandardCharsets.UTF_8))
                        .purpose(FilePurpose.of(purpose))
                        .build());
    }

    private static Batch ended(String id) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(90);
        Batch batch = client.batches().retrieve(id);
        while (Instant.now().isBefore(deadline) && batch.completedAt().isEmpty()) {
            TestServer.pause();
            batch = client.batches().retrieve(id);
        }
        return batch;
    }
}
