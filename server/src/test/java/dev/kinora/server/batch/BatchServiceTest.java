package dev.kinora.server.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.http.BatchLines;
import dev.kinora.server.http.HttpServer;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchId;
import dev.kinora.server.model.BatchStatus;
import dev.kinora.server.model.ModelInfo;
import dev.kinora.server.model.PageQuery;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.UploadedFile;
import dev.kinora.server.render.StubEngine;
import dev.kinora.server.render.Studio;
import dev.kinora.server.service.FileService;
import dev.kinora.server.service.FileSettings;
import dev.kinora.server.service.House;
import dev.kinora.server.service.NewFile;
import dev.kinora.server.service.Receipt;
import dev.kinora.server.service.RulesSettings;
import dev.kinora.server.service.ServiceSettings;
import dev.kinora.server.service.VideoService;
import dev.kinora.server.store.BatchStore;
import dev.kinora.server.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules about batches, with a runner that does not run. */
class BatchServiceTest {
    private static final ProjectId OURS = new ProjectId("ours");
    private static final ProjectId THEIRS = new ProjectId("theirs");

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private final BatchStore store = new BatchStore();
    private Studio studio;
    private Database database;
    private FileService files;
    private BatchService batches;

    @BeforeEach
    void open() {
        studio = new Studio(folder, new StubEngine());
        database = studio.database;
        AssetStore assets = studio.assets;
        RulesSettings rules = new RulesSettings(
                List.of(new ModelInfo("sora-2", Instant.EPOCH, "system")),
                RulesSettings.SizeRule.STRICT,
                RulesSettings.SecondsRule.STRICT,
                RulesSettings.ModelSizeRule.ANY);
        VideoService videos = House.in(studio, folder, new ServiceSettings(rules, Duration.ZERO, 1000), clock)
                .videos();
        files = new FileService(database, assets, new FileSettings(1000, Duration.ofDays(30)), clock);
        BatchTools tools = new BatchTools(database, assets, videos, files, clock);
        BatchSettings settings = new BatchSettings(
                folder,
                new BatchSettings.Input(1000, 10, 100, 5),
                new BatchSettings.Times(Duration.ofHours(24), Duration.ZERO, Duration.ofHours(24)),
                4);
        BatchRunner idle = new BatchRunner(tools, settings, new BatchLines(HttpServer.Leniency.REFUSE_UNKNOWN_FIELDS));
        batches = new BatchService(tools, Duration.ofHours(24), idle);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void anotherProjectSeesNeitherTheFileNorTheBatch() throws Exception {
        UploadedFile file = input(OURS);
        Batch batch = batches.create(OURS, request(file), Receipt.none());

        assertThat(batches.get(OURS, batch.id().value())).isEqualTo(batch);
        assertRefused(404, () -> batches.get(THEIRS, batch.id().value()));
        assertRefused(404, () -> batches.cancel(THEIRS, batch.id().value()));
        assertRefused(400, () -> batches.create(THEIRS, request(file), Receipt.none()));
        assertThat(batches.list(THEIRS, PageQuery.first()).items()).isEmpty();
        assertRefused(
                404,
                () -> batches.list(
                        THEIRS, new PageQuery(1, Optional.of(batch.id().value()), PageQuery.Order.DESC)));
    }

    @Test
    void aBatchCanBeCancelledUntilItWritesItsResults() throws Exception {
        for (BatchStatus status : List.of(BatchStatus.VALIDATING, BatchStatus.IN_PROGRESS)) {
            BatchId id = inStatus(status);
            Batch cancelled = batches.cancel(OURS, id.value());
            assertThat(cancelled.status()).isEqualTo(BatchStatus.CANCELLING);
            assertThat(cancelled.state().times().of(BatchStatus.CANCELLING)).contains(clock.instant());
            assertThat(batches.cancel(OURS, id.value())).isEqualTo(cancelled);
        }
        for (BatchStatus status :
                List.of(BatchStatus.FINALIZING, BatchStatus.COMPLETED, BatchStatus.EXPIRED, BatchStatus.FAILED)) {
            BatchId id = inStatus(status);
            assertRefused(400, () -> batches.cancel(OURS, id.value()));
        }
    }

    @Test
    void theTurnGoesRoundTheProjects() throws Exception {
        List<BatchId> ours = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ours.add(batches.create(OURS, request(input(OURS)), Receipt.none()).id());
        }
        BatchId theirs =
                batches.create(THEIRS, request(input(THEIRS)), Receipt.none()).id();

        List<Batch> turns = database.read(tx -> store.fairly(tx, BatchStatus.VALIDATING, 3));

        assertThat(turns).extracting(Batch::id).containsExactly(ours.getFirst(), theirs, ours.get(1));
    }

    @Test
    void anExpiredFileIsNoInput() throws Exception {
        UploadedFile file = input(OURS);
        clock.advance(Duration.ofDays(30));

        assertRefused(400, () -> batches.create(OURS, request(file), Receipt.none()));
    }

    private BatchId inStatus(BatchStatus status) throws IOException {
        BatchId id = batches.create(OURS, request(input(OURS)), Receipt.none()).id();
        if (status != BatchStatus.VALIDATING) {
            database.update(tx -> store.move(tx, id, BatchStatus.VALIDATING, status, clock.instant()));
        }
        return id;
    }

    private UploadedFile input(ProjectId project) throws IOException {
        Path bytes = Files.writeString(folder.resolve("in.jsonl"), "{}");
        return files.add(project, new NewFile("batch", "in.jsonl", Optional.empty(), bytes), Receipt.none());
    }

    private static NewBatch request(UploadedFile file) {
        return new NewBatch(file.id(), "/v1/videos", "24h", Map.of(), Optional.empty());
    }

    private static void assertRefused(int status, Runnable call) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(call::run)
                .satisfies(e -> assertThat(e.error().status()).isEqualTo(status));
    }
}
