package dev.kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.kinora.client.KinoraClient;
import dev.kinora.client.batch.Batch;
import dev.kinora.client.batch.BatchEntry;
import dev.kinora.client.batch.BatchPollOptions;
import dev.kinora.client.batch.BatchResult;
import dev.kinora.client.batch.BatchStatus;
import dev.kinora.client.character.VideoCharacter;
import dev.kinora.client.error.AuthenticationException;
import dev.kinora.client.error.BadRequestException;
import dev.kinora.client.error.NotFoundException;
import dev.kinora.client.event.EventOptions;
import dev.kinora.client.event.EventStream;
import dev.kinora.client.event.VideoEvent;
import dev.kinora.client.file.FileQuery;
import dev.kinora.client.file.FileRequest;
import dev.kinora.client.file.UploadedFile;
import dev.kinora.client.page.PageQuery;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import dev.kinora.client.transfer.Upload;
import dev.kinora.client.video.CreateOptions;
import dev.kinora.client.video.EditRequest;
import dev.kinora.client.video.ExtensionRequest;
import dev.kinora.client.video.Include;
import dev.kinora.client.video.InputReference;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.RetrieveOptions;
import dev.kinora.client.video.Variant;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoQuery;
import dev.kinora.client.video.VideoRequest;
import dev.kinora.client.video.VideoSource;
import dev.kinora.client.video.VideoStatus;
import dev.kinora.client.video.Videos;
import dev.kinora.client.webhook.OldSecret;
import dev.kinora.client.webhook.WebhookDelivery;
import dev.kinora.client.webhook.WebhookEndpoint;
import dev.kinora.client.webhook.WebhookEndpointRequest;
import dev.kinora.client.webhook.WebhookEvent;
import dev.kinora.client.webhook.WebhookVerifier;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The client library with the real server, its real store and the real FFmpeg; only the pictures are a test card. */
@Timeout(240)
class ClientLibraryTest {
    @TempDir
    static Path folder;

    private static RealServer server;
    private static KinoraClient client;
    private static Videos videos;
    private static Video source;

    @BeforeAll
    static void start() throws IOException {
        Logs.quiet();
        server = new RealServer(folder);
        client = server.client().build();
        videos = client.videos();
        source = videos.createAndFollow(VideoRequest.of("a card"), CreateOptions.defaults(), patient())
                .requireCompleted();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_variant_is_downloaded_and_held_against_its_hash() throws IOException {
        for (Variant variant : Variant.values()) {
            Path target = folder.resolve("all").resolve(source.id() + variant.extension());
            Download download = videos.download(source.id(), variant, target, DownloadOptions.defaults());
            assertThat(download.check()).isEqualTo(Download.Check.HASH);
            assertThat(Files.size(target)).isEqualTo(download.bytes()).isPositive();
        }
    }

    @Test
    void videos_are_made_of_videos() {
        Video remix = videos.remix(source.id(), "at night");
        Video edit = videos.edit(EditRequest.of(VideoSource.of(source.id()), "redder"));
        Video extension = videos.extend(ExtensionRequest.of(VideoSource.of(source.id()), 4, "it goes on"));
        for (Video made : List.of(remix, edit, extension)) {
            assertThat(made.remixedFromVideoId()).contains(source.id());
            videos.poll(made.id(), patient()).requireCompleted();
        }
        assertThat(extension.seconds()).isEqualTo("8");
    }

    @Test
    void clips_are_uploaded_to_be_edited_extended_and_made_characters() throws IOException {
        Path clip = folder.resolve("clip.mp4");
        videos.download(source.id(), clip);
        Video edit = videos.edit(
                EditRequest.of(VideoSource.file(clip), "redder").withModel("sora-2"),
                CreateOptions.defaults().withInclude(Include.MAKING));
        Video extension = videos.extend(ExtensionRequest.of(VideoSource.file(clip), 4, "on"));
        VideoCharacter character = client.characters().create("Mossy", Upload.of(clip));
        assertThat(client.characters().retrieve(character.id())).isEqualTo(character);
        Video starring = videos.create(VideoRequest.of("Mossy waves").withCharacters(character.id()));
        assertThat(edit.remixedFromVideoId()).isEmpty();
        for (Video made : List.of(edit, extension, starring)) {
            assertThat(videos.poll(made.id(), patient()).status()).isEqualTo(VideoStatus.COMPLETED);
        }
    }

    @Test
    void a_reference_is_taken_as_a_file_a_stream_a_data_url_and_an_uploaded_file() throws IOException {
        byte[] picture = picture(1280, 720);
        Path file = Files.write(folder.resolve("first.png"), picture);
        UploadedFile uploaded = client.files().create(FileRequest.picture(Upload.of(file)));
        List<InputReference> forms = List.of(
                InputReference.file(file),
                InputReference.upload(Upload.of("first.png", () -> Files.newInputStream(file))),
                InputReference.dataUrl(file),
                InputReference.fileId(uploaded.id()));
        VideoRequest request = VideoRequest.of("a card")
                .withSize("1280x720")
                .withSeconds(4)
                .withSeed(7)
                .withEngineParam("steps", "20");
        for (InputReference form : forms) {
            Video made = videos.create(request.withInputReference(form));
            videos.cancel(made.id());
        }
        Path small = Files.write(folder.resolve("small.png"), picture(64, 64));
        assertThatThrownBy(() -> videos.create(request.withInputReference(InputReference.file(small))))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("Inpaint image must match");
    }

    @Test
    void one_key_makes_one_video_from_any_number_of_requests() {
        CreateOptions once = CreateOptions.defaults().withIdempotencyKey("shot-1");
        Video first = videos.create(VideoRequest.of("once [slow 5m]"), once);
        Video second = server.client().build().videos().create(VideoRequest.of("once [slow 5m]"), once);
        assertThat(second.id()).isEqualTo(first.id());
        assertThatThrownBy(() -> videos.create(VideoRequest.of("another"), once))
                .isInstanceOf(BadRequestException.class);
        Video cancelled = videos.cancel(first.id());
        assertThat(cancelled.status()).isEqualTo(VideoStatus.FAILED);
        assertThat(cancelled.error().orElseThrow().code()).isEqualTo("cancelled");
        videos.delete(first.id());
        assertThatThrownBy(() -> videos.retrieve(first.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_video_is_waited_for_in_one_request_and_tells_how_it_was_made() {
        Video asked = videos.create(VideoRequest.of("a card [slow 1s]"));
        Video ended = videos.retrieve(
                asked.id(),
                RetrieveOptions.defaults().withWait(Duration.ofSeconds(60)).withInclude(Include.MAKING));
        assertThat(ended.status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(ended.making().orElseThrow().engine().orElseThrow().name()).isNotBlank();
        assertThat(ended.making().orElseThrow().cost()).isPresent();
        assertThat(videos.list(VideoQuery.newest().withInclude(Include.MAKING)).data())
                .allSatisfy(video -> assertThat(video.making()).isPresent());
    }

    @Test
    void lists_are_walked_page_by_page() {
        List<String> down =
                videos.listAll(VideoQuery.newest().withLimit(2)).map(Video::id).toList();
        assertThat(down).contains(source.id()).doesNotHaveDuplicates();
        assertThat(videos.listAll(VideoQuery.oldest().withLimit(1))
                        .map(Video::id)
                        .findFirst())
                .contains(down.get(down.size() - 1));
    }

    @Test
    void events_of_a_video_end_with_it_and_those_of_the_project_go_on() {
        try (EventStream project =
                client.events().ofProject(EventOptions.defaults().startingAfter("0"))) {
            assertThat(project.next().orElseThrow().id()).isPresent();
            List<Integer> seen = new ArrayList<>();
            Video made = videos.createAndFollow(
                    VideoRequest.of("a card [slow 2s]"),
                    CreateOptions.defaults(),
                    patient().withProgress(video -> seen.add(video.progress())));
            assertThat(made.requireCompleted().progress()).isEqualTo(100);
            assertThat(seen).isSorted().doesNotContain(-1).endsWith(100);
            assertThat(seen.size()).as("steps told").isGreaterThan(3);
            try (EventStream again =
                    videos.events(made.id(), EventOptions.defaults().withTypes("video.completed"))) {
                assertThat(again.next().orElseThrow())
                        .isInstanceOfSatisfying(VideoEvent.class, event -> assertThat(event.isEnd())
                                .isTrue());
                assertThat(again.next()).isEmpty();
            }
        }
    }

    @Test
    void files_are_kept_listed_fetched_and_deleted() throws IOException {
        byte[] bytes = "a text".getBytes(StandardCharsets.UTF_8);
        UploadedFile file = client.files()
                .create(FileRequest.of(Upload.of("notes.txt", bytes), "user_data")
                        .withLifetime(Duration.ofHours(2)));
        assertThat(client.files().retrieve(file.id())).isEqualTo(file);
        assertThat(file.expiresAt()).contains(file.createdAt().plusSeconds(7200));
        assertThat(client.files()
                        .listAll(FileQuery.newest().withPurpose("user_data"))
                        .map(UploadedFile::id))
                .contains(file.id());
        Path target = folder.resolve("notes.txt");
        assertThat(client.files()
                        .download(file.id(), target, DownloadOptions.defaults())
                        .bytes())
                .isEqualTo(bytes.length);
        client.files().delete(file.id());
        assertThatThrownBy(() -> client.files().retrieve(file.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_batch_runs_and_its_answers_are_read() {
        Batch batch = client.batches()
                .create(List.of(
                        new BatchEntry("good", VideoRequest.of("a card").withModel("sora-2")),
                        new BatchEntry(
                                "bad",
                                VideoRequest.of("a card").withModel("sora-2").withSeconds(5))));
        Batch ended =
                client.batches().poll(batch.id(), BatchPollOptions.defaults().withInterval(Duration.ofMillis(200)));
        assertThat(ended.status()).as(ended.json()).isEqualTo(BatchStatus.COMPLETED);
        List<BatchResult> results = client.batches().results(ended).toList();
        assertThat(results).hasSize(2);
        assertThat(results.get(0).video().orElseThrow().status()).isEqualTo(VideoStatus.COMPLETED);
        assertThat(results.get(1).refusal().orElseThrow().code()).isEqualTo("invalid_value");
        assertThat(client.batches().listAll(PageQuery.first()).map(Batch::id)).contains(batch.id());
    }

    @Test
    void models_are_named() {
        assertThat(client.models().list()).extracting(model -> model.id()).contains("sora-2", "sora-2-pro");
        assertThat(client.models().retrieve("sora-2").ownedBy()).isEqualTo("system");
        assertThatThrownBy(() -> client.models().retrieve("none")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void webhooks_arrive_and_are_verified() throws Exception {
        BlockingQueue<WebhookEvent> heard = new LinkedBlockingQueue<>();
        CompletableFuture<String> secret = new CompletableFuture<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            WebhookEvent event = WebhookVerifier.of(secret.join())
                    .verify(
                            name -> Optional.ofNullable(
                                    exchange.getRequestHeaders().getFirst(name)),
                            body);
            heard.add(event);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        try {
            String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
            WebhookEndpoint endpoint =
                    client.webhookEndpoints().create(WebhookEndpointRequest.of("test", address, "video.completed"));
            secret.complete(endpoint.secret().orElseThrow().reveal());
            assertThat(client.webhookEndpoints()
                            .test(endpoint.id(), "video.completed")
                            .statusCode())
                    .isEqualTo(204);
            heard.clear();
            Video made = videos.createAndPoll(VideoRequest.of("a card"), patient());
            WebhookEvent event =
                    Optional.ofNullable(heard.poll(60, TimeUnit.SECONDS)).orElseThrow();
            assertThat(event.subjectId()).isEqualTo(made.id());
            manage(endpoint, event);
        } finally {
            receiver.stop(0);
        }
    }

    private static void manage(WebhookEndpoint endpoint, WebhookEvent event) {
        var endpoints = client.webhookEndpoints();
        WebhookDelivery delivery = endpoints
                .allDeliveries(endpoint.id(), PageQuery.first())
                .filter(sent -> sent.event().id().equals(event.id()))
                .findFirst()
                .orElseThrow();
        assertThat(endpoints.redeliver(endpoint.id(), delivery.id()).id()).isEqualTo(delivery.id());
        assertThat(endpoints
                        .update(
                                endpoint.id(),
                                WebhookEndpointRequest.unchanged().withName("new"))
                        .name())
                .isEqualTo("new");
        assertThat(endpoints.rotateSecret(endpoint.id(), OldSecret.ENDS).secret())
                .isPresent();
        assertThat(endpoints.retrieve(endpoint.id()).secret()).isEmpty();
        assertThat(endpoints.listAll(PageQuery.first()).map(WebhookEndpoint::id))
                .contains(endpoint.id());
        assertThat(endpoints.eventTypes()).contains("video.completed", "video.failed");
        endpoints.delete(endpoint.id());
        assertThatThrownBy(() -> endpoints.retrieve(endpoint.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_wrong_key_is_told_apart() {
        Videos stranger = KinoraClient.builder()
                .baseUrl(server.baseUrl())
                .apiKey("sk-wrong")
                .build()
                .videos();
        assertThatThrownBy(() -> stranger.list(VideoQuery.newest()))
                .isInstanceOf(AuthenticationException.class)
                .message()
                .doesNotContain("sk-wrong");
    }

    @Test
    void a_server_that_restarts_while_a_video_is_followed_loses_neither_the_video_nor_the_client(@TempDir Path own)
            throws Exception {
        try (RealServer restarting = new RealServer(own)) {
            Videos there = restarting.client().retries(8).build().videos();
            CompletableFuture<Video> begun = new CompletableFuture<>();
            CompletableFuture<Video> ended = CompletableFuture.supplyAsync(() -> there.createAndFollow(
                    VideoRequest.of("a card [slow 3s]"),
                    CreateOptions.defaults(),
                    patient().withProgress(video -> {
                        if (video.progress() > 0) {
                            begun.complete(video);
                        }
                    })));
            begun.get(60, TimeUnit.SECONDS);
            restarting.restart();
            Video video = ended.get(120, TimeUnit.SECONDS).requireCompleted();
            assertThat(there.listAll(VideoQuery.newest())).hasSize(1);
            Download download = there.download(video.id(), own.resolve("kite.mp4"));
            assertThat(download.check()).isEqualTo(Download.Check.HASH);
        }
    }

    private static PollOptions patient() {
        return PollOptions.defaults().withInterval(Duration.ofMillis(100)).withDeadline(Duration.ofMinutes(3));
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
