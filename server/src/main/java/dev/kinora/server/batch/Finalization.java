package dev.kinora.server.batch;

import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchLine;
import dev.kinora.server.model.BatchStatus;
import dev.kinora.server.model.UploadedFile;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.service.FileService;
import dev.kinora.server.service.GivenUp;
import dev.kinora.server.service.NewFile;
import dev.kinora.server.store.BatchLineStore;
import dev.kinora.server.store.BatchStore;
import dev.kinora.server.store.FileStore;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings batches to their end: waits for begun lines, stops those that take too long, writes the results. What was
 * interrupted is done anew; nothing of it shows before its one last transaction. Not thread-safe.
 */
final class Finalization implements Rounds.Round {
    private static final int AT_ONCE = 16;
    private static final int LINES_AT_ONCE = 500;

    private final BatchTools tools;
    private final BatchSettings settings;
    private final LineFormat format;
    private final BatchEnding ending;
    private final Settlement settlement;
    private final BatchStore batches = new BatchStore();
    private final BatchLineStore lines = new BatchLineStore();
    private final VideoStore videos = new VideoStore();
    private final FileStore files = new FileStore();

    Finalization(BatchTools tools, BatchSettings settings, LineFormat format) {
        this.tools = tools;
        this.settings = settings;
        this.format = format;
        this.ending = new BatchEnding(tools);
        this.settlement = new Settlement(tools.database());
    }

    @Override
    public boolean run() {
        boolean any = false;
        for (BatchStatus status : List.of(BatchStatus.FINALIZING, BatchStatus.CANCELLING)) {
            for (Batch batch : tools.database().read(tx -> batches.fairly(tx, status, AT_ONCE))) {
                any |= bringToEnd(batch);
            }
        }
        return any;
    }

    private boolean bringToEnd(Batch batch) {
        Instant now = tools.clock().instant();
        if (batch.state().times().of(BatchStatus.IN_PROGRESS).isEmpty()) {
            // It was cancelled while its input was read: there is nothing to tell.
            return ending.end(batch, BatchStatus.CANCELLED, now, tx -> {});
        }
        settlement.settle(batch.id());
        List<BatchLine> running = tools.database().read(tx -> lines.running(tx, batch.id(), LINES_AT_ONCE));
        if (running.isEmpty()) {
            return writeResults(batch, now);
        }
        Instant since = batch.state().times().of(batch.status()).orElse(now);
        boolean late = !now.isBefore(since.plus(settings.times().grace()));
        List<GivenUp> cut = tools.database().write(tx -> running.stream()
                .flatMap(line -> cutOff(tx, batch, line, late).stream())
                .toList());
        cut.forEach(tools.videos()::letGo);
        return !cut.isEmpty();
    }

    /** Stops a line that has not been begun to render, or, when it is {@code late}, in any case. */
    private Optional<GivenUp> cutOff(Transaction tx, Batch batch, BatchLine line, boolean late) {
        VideoId video = line.video().orElseThrow();
        boolean waits = videos.find(tx, video)
                .filter(found -> found.status() == VideoStatus.QUEUED)
                .isPresent();
        Optional<GivenUp> givenUp = late || waits ? tools.videos().giveUp(tx, video, failure(batch)) : Optional.empty();
        if (givenUp.isPresent()) {
            lines.cutOff(tx, batch.id(), line.number());
            batches.count(tx, batch.id(), 0, 1);
        }
        return givenUp;
    }

    private static VideoFailure failure(Batch batch) {
        return new VideoFailure(
                VideoFailure.Code.CANCELLED,
                batch.status() == BatchStatus.CANCELLING
                        ? "The batch of this video was cancelled."
                        : "The time of this video's batch ran out.");
    }

    private boolean writeResults(Batch batch, Instant moment) {
        Duration life = settings.times().assetLife();
        Optional<Instant> expiresAt = life.isPositive() ? Optional.of(moment.plus(life)) : Optional.empty();
        Results results = new Results(tools.database(), format, batch, expiresAt);
        try (ResultFile output = new ResultFile(settings.workFolder());
                ResultFile errors = new ResultFile(settings.workFolder())) {
            results.write(output, errors);
            BatchStatus status = batch.status() == BatchStatus.CANCELLING
                    ? BatchStatus.CANCELLED
                    : results.complete() ? BatchStatus.COMPLETED : BatchStatus.EXPIRED;
            Batch.Counts counts = new Batch.Counts(batch.state().counts().total(), output.lines(), errors.lines());
            Optional<UploadedFile> outputFile = stored(batch, output, "output");
            Optional<UploadedFile> errorFile = stored(batch, errors, "error");
            boolean ended = ending.end(batch, status, moment, tx -> publish(tx, batch, counts, outputFile, errorFile));
            if (!ended) {
                Stream.of(outputFile, errorFile).flatMap(Optional::stream).forEach(file -> tools.files()
                        .deleteBytes(file.file().key()));
            }
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<UploadedFile> stored(Batch batch, ResultFile file, String kind) throws IOException {
        if (file.lines() == 0) {
            return Optional.empty();
        }
        NewFile results = new NewFile(
                FileService.BATCH_OUTPUT,
                batch.id() + "_" + kind + ".jsonl",
                batch.order()
                        .outputLife()
                        .map(life -> new NewFile.Lifetime(NewFile.Lifetime.CREATED_AT, life.toSeconds())),
                file.finished());
        return Optional.of(tools.files().store(batch.project(), results));
    }

    private void publish(
            Transaction tx,
            Batch batch,
            Batch.Counts counts,
            Optional<UploadedFile> output,
            Optional<UploadedFile> errors) {
        output.ifPresent(file -> files.insert(tx, file));
        errors.ifPresent(file -> files.insert(tx, file));
        Batch.Results results =
                new Batch.Results(output.map(UploadedFile::id), errors.map(UploadedFile::id), List.of());
        batches.results(tx, batch.id(), results, counts);
    }
}
