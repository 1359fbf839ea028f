package dev.kinora.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.Headers;
import com.openai.core.http.HttpResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.errors.UnauthorizedException;
import com.openai.models.batches.BatchCreateParams;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FilePurpose;
import com.openai.models.videos.ImageInputReferenceParam;
import com.openai.models.videos.Video;
import com.openai.models.videos.VideoCreateCharacterParams;
import com.openai.models.videos.VideoCreateParams;
import com.openai.models.videos.VideoDownloadContentParams;
import com.openai.models.videos.VideoEditParams;
import com.openai.models.videos.VideoExtendParams;
import com.openai.models.videos.VideoListParams;
import com.openai.models.videos.VideoRemixParams;
import com.openai.models.videos.VideoSeconds;
import com.openai.models.videos.VideoSize;
import com.openai.models.webhooks.WebhookCreateParams;
import com.openai.models.webhooks.WebhookEndpointWithSecret;
import com.openai.models.webhooks.WebhookRotateSecretParams;
import com.openai.models.webhooks.WebhookVerificationParams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The official Java SDK, unmodified, against a running server. */
class S16JavaSdk {
    private static final int MANY = 25;
    private static final String EXAMPLE_BODY =
            "{\"id\":\"evt_6912f0c0a1b48190b0c1d2e3f4a5b6c7\",\"object\":\"event\",\"created_at\":1762848960,"
                    + "\"type\":\"video.completed\",\"data\":{\"id\":"
                    + "\"video_6912f0b5d2c88190a4c620f15c37907b0cdf0b22c52ca4b4\"}}";

    @RegisterExtension
    static final LiveServer SERVER =
            LiveServer.with(Map.of("auth.key", LiveServer.KEY, "allow_private_addresses", "true"));

    private static OpenAIClient client;

    @BeforeAll
    static void connect() {
        client = client(LiveServer.KEY);
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    private static OpenAIClient client(String key) {
        return OpenAIOkHttpClient.builder()
                .baseUrl(SERVER.baseUrl().toString())
                .apiKey(key)
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private static VideoCreateParams.Builder slow() {
        return VideoCreateParams.builder().prompt("[slow 5m] a kite");
    }

    private static Video gone(Video made) {
        assertThat(made.validate().status()).isEqualTo(Video.Status.QUEUED);
        assertThat(client.videos().delete(made.id()).deleted()).isTrue();
        return made;
    }

    private static byte[] clip() throws IOException {
        try (HttpResponse content = client.videos().downloadContent(SERVER.completed())) {
            return content.body().readAllBytes();
        }
    }

    @Row(
            section = 16,
            at = "java create",
            says = "openai-java: create (a form), retrieve, delete; every field is there")
    void rowJavaCreate() {
        Video made = gone(client.videos()
                .create(slow().prompt("[slow 5m]\nover the sea")
                        .model("sora-2-pro")
                        .seconds(VideoSeconds._8)
                        .size(VideoSize._1792X1024)
                        .build()));
        assertThat(made.prompt()).contains("[slow 5m]\nover the sea");
        assertThat(made.seconds().asString()).isEqualTo("8");
        assertThat(made.progress()).isZero();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.videos().retrieve(made.id()))
                .withMessageContaining("Video with id '" + made.id() + "' not found.");
    }

    @Row(section = 16, at = "java image_url", says = "openai-java: create with `image_url`")
    void rowJavaImageUrl() {
        gone(client.videos()
                .create(slow().inputReference(ImageInputReferenceParam.builder()
                                .imageUrl(Pictures.dataUrl("image/png", Pictures.png(720, 1280)))
                                .build())
                        .build()));
    }

    @Row(section = 16, at = "java file", says = "openai-java: create with bytes, a stream, and the id of a file")
    void rowJavaFile() {
        byte[] image = Pictures.png(720, 1280);
        gone(client.videos().create(slow().inputReference(image).build()));
        gone(client.videos()
                .create(slow().inputReference(new ByteArrayInputStream(image)).build()));
        String file = client.files()
                .create(FileCreateParams.builder()
                        .file(image)
                        .purpose(FilePurpose.VISION)
                        .build())
                .id();
        gone(client.videos()
                .create(slow().inputReference(
                                ImageInputReferenceParam.builder().fileId(file).build())
                        .build()));
    }

    @Row(section = 16, at = "java remix", says = "openai-java: remix, which it always sends as a form")
    void rowJavaRemix() {
        Video remix = gone(client.videos()
                .remix(
                        SERVER.completed(),
                        VideoRemixParams.builder().prompt("[slow 5m]").build()));
        assertThat(remix.remixedFromVideoId()).contains(SERVER.completed());
    }

    @Row(section = 16, at = "java edit", says = "openai-java: edit and extend, by id and by upload")
    void rowJavaEdit() throws IOException {
        gone(client.videos()
                .edit(VideoEditParams.builder()
                        .prompt("[slow 5m]")
                        .video(VideoEditParams.Video.VideoReferenceInputParam.builder()
                                .id(SERVER.completed())
                                .build())
                        .build()));
        gone(client.videos()
                .edit(VideoEditParams.builder()
                        .prompt("[slow 5m]")
                        .video(clip())
                        .build()));
        Video longer = gone(client.videos()
                .extend(VideoExtendParams.builder()
                        .prompt("[slow 5m]")
                        .seconds(VideoSeconds._8)
                        .video(VideoExtendParams.Video.VideoReferenceInputParam.builder()
                                .id(SERVER.completed())
                                .build())
                        .build()));
        assertThat(longer.seconds().asString()).isEqualTo("12");
    }

    @Row(section = 16, at = "java characters", says = "openai-java: create and get a character; use it in a video")
    void rowJavaCharacters() throws IOException {
        String id = client.videos()
                .createCharacter(VideoCreateCharacterParams.builder()
                        .name("Mossy")
                        .video(clip())
                        .build())
                .id()
                .orElseThrow();
        assertThat(client.videos().getCharacter(id).name()).contains("Mossy");
        gone(client.videos()
                .create(slow().putAdditionalBodyProperty(
                                "characters", JsonValue.from(List.of(Map.of("id", id), Map.of("id", id))))
                        .build()));
    }

    @Row(section = 16, at = "java download", says = "openai-java: download of all variants")
    void rowJavaDownload() throws IOException {
        for (String[] variant :
                new String[][] {{"video", "video/mp4"}, {"thumbnail", "image/webp"}, {"spritesheet", "image/jpeg"}}) {
            VideoDownloadContentParams params = VideoDownloadContentParams.builder()
                    .variant(VideoDownloadContentParams.Variant.of(variant[0]))
                    .build();
            try (HttpResponse content = client.videos().downloadContent(SERVER.completed(), params)) {
                assertThat(content.headers().values("content-type")).containsExactly(variant[1]);
                assertThat(content.body().readAllBytes()).isNotEmpty();
            }
        }
    }

    @Row(section = 16, at = "java list", says = "openai-java: the pager, which ignores `has_more`, ends in both orders")
    void rowJavaList() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            made.add(client.videos().create(slow().build()).id());
        }
        assertThat(walk(VideoListParams.Order.ASC)).containsSubsequence(made);
        assertThat(walk(VideoListParams.Order.DESC)).containsSubsequence(made.reversed());
        made.forEach(id -> client.videos().delete(id));
    }

    private static List<String> walk(VideoListParams.Order order) {
        VideoListParams params =
                VideoListParams.builder().limit(10).order(order).build();
        return client.videos().list(params).autoPager().stream().map(Video::id).toList();
    }

    @Row(section = 16, at = "java errors", says = "openai-java: refusals arrive as its own exceptions, with every part")
    void rowJavaErrors() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> client.videos()
                        .create(slow().size(VideoSize.of("1080x1080")).build()))
                .satisfies(refused -> {
                    assertThat(refused.param()).contains("size");
                    assertThat(refused.code()).contains("invalid_value");
                    assertThat(refused.type()).contains("invalid_request_error");
                    assertThat(refused.headers().values("x-request-id")).hasSize(1);
                });
        OpenAIClient stranger = client("sk-wrong-key-0001");
        assertThatExceptionOfType(UnauthorizedException.class)
                .isThrownBy(() -> stranger.models().list())
                .satisfies(refused -> assertThat(refused.code()).contains("invalid_api_key"));
        stranger.close();
    }

    @Row(section = 16, at = "java files", says = "openai-java: files and batches")
    void rowJavaFiles() throws IOException {
        String line = "{\"custom_id\":\"a\",\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{\"prompt\":\"[slow"
                + " 5m]\"}}\n";
        String file = client.files()
                .create(FileCreateParams.builder()
                        .file(line.getBytes(StandardCharsets.UTF_8))
                        .purpose(FilePurpose.BATCH)
                        .build())
                .id();
        try (HttpResponse content = client.files().content(file)) {
            assertThat(new String(content.body().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
        String batch = client.batches()
                .create(BatchCreateParams.builder()
                        .inputFileId(file)
                        .endpoint(BatchCreateParams.Endpoint.of("/v1/videos"))
                        .completionWindow(BatchCreateParams.CompletionWindow._24H)
                        .build())
                .validate()
                .id();
        assertThat(client.batches().list().autoPager().stream().map(b -> b.id()).toList())
                .contains(batch);
        client.batches().cancel(batch);
        assertThat(client.batches().retrieve(batch).status().asString()).isIn("cancelling", "cancelled");
        assertThat(client.files().delete(file).deleted()).isTrue();
    }

    @Row(section = 16, at = "java signature", says = "openai-java: its verifier takes the worked example")
    void rowJavaSignature() {
        client.webhooks()
                .verifySignature(WebhookVerificationParams.builder()
                        .payload(EXAMPLE_BODY)
                        .headers(Headers.builder()
                                .put("webhook-id", "wh_6912f0c0b2c48190a1be43f081506c52")
                                .put("webhook-timestamp", "1762848961")
                                .put("webhook-signature", "v1,mwNCkVgkfY4GKBwtsX8ExnZQUe9sJYQ9kwnrkNuvj/s=")
                                .build())
                        .secret("whsec_a2lub3JhLXdlYmhvb2stc2lnbmluZy1rZXktMDAwMSE=")
                        .tolerance(Duration.ofDays(36_500))
                        .build());
    }

    @Row(section = 16, at = "java webhooks", says = "openai-java: manages endpoints and verifies what is delivered")
    void rowJavaWebhooks() throws Exception {
        try (Receiver receiver = new Receiver()) {
            WebhookEndpointWithSecret endpoint = client.webhooks()
                    .create(WebhookCreateParams.builder()
                            .name("mine")
                            .url(receiver.url())
                            .addEventType(WebhookCreateParams.EventType.VIDEO_FAILED)
                            .build())
                    .validate();
            SERVER.create("{\"prompt\":\"[moderated]\"}");
            Receiver.Delivery delivery = receiver.next();
            Headers.Builder headers = Headers.builder();
            delivery.headers().forEach(headers::put);
            client.webhooks()
                    .verifySignature(WebhookVerificationParams.builder()
                            .payload(delivery.body())
                            .headers(headers.build())
                            .secret(endpoint.signingSecret())
                            .build());
            assertThat(client.webhooks().list().autoPager().stream()
                            .map(e -> e.id())
                            .toList())
                    .contains(endpoint.id());
            assertThat(client.webhooks()
                            .rotateSecret(
                                    endpoint.id(),
                                    WebhookRotateSecretParams.builder()
                                            .keepOldSecretActiveFor24Hours(true)
                                            .build())
                            .signingSecret())
                    .isNotEqualTo(endpoint.signingSecret());
            assertThat(client.webhooks().delete(endpoint.id()).deleted()).isTrue();
        }
    }
}
