package dev.kinora.server.batch;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchId;
import dev.kinora.server.model.BatchIds;
import dev.kinora.server.model.BatchStatus;
import dev.kinora.server.model.Page;
import dev.kinora.server.model.PageQuery;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.UploadedFile;
import dev.kinora.server.service.FileService;
import dev.kinora.server.service.Lifetimes;
import dev.kinora.server.service.Receipt;
import dev.kinora.server.store.BatchStore;
import dev.kinora.server.store.StoreException;
import dev.kinora.server.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every rule about batches. Thread-safe. Refusals are {@link dev.kinora.server.model.ApiException}s. */
public final class BatchService {
    private static final List<String> ENDPOINTS = List.of("/v1/videos");
    private static final List<String> WINDOWS = List.of("24h");
    private static final int MAX_PAIRS = 16;
    private static final int MAX_KEY = 64;
    private static final int MAX_VALUE = 512;

    private final BatchTools tools;
    private final Duration window;
    private final BatchRunner runner;
    private final BatchIds ids;
    private final BatchStore batches = new BatchStore();

    /** @param window from the creation of a batch to its expiry */
    public BatchService(BatchTools tools, Duration window, BatchRunner runner) {
        this.tools = tools;
        this.window = window;
        this.runner = runner;
        this.ids = new BatchIds(tools.clock());
    }

    /**
     * Accepts a batch: once this returns, it is stored and will be run.
     *
     * @throws dev.kinora.server.model.ApiException for a value out of its range, row 29 when there is no such file
     */
    public Batch create(ProjectId project, NewBatch request, Receipt<Batch> receipt) {
        requireOneOf("endpoint", request.endpoint(), ENDPOINTS);
        requireOneOf("completion_window", request.completionWindow(), WINDOWS);
        requireFit(request.metadata());
        request.outputExpiresAfter().ifPresent(life -> Lifetimes.check("output_expires_after", life));
        try {
            Batch batch = tools.database().write(tx -> {
                Batch made = insert(tx, project, request);
                receipt.keep(tx, made);
                return made;
            });
            runner.wake();
            return batch;
        } catch (StoreException e) {
            throw e.kind() == StoreException.Kind.BUSY ? ApiErrors.overloaded() : e;
        }
    }

    /**
     * The batch of that id.
     *
     * @throws dev.kinora.server.model.ApiException when there is none
     */
    public Batch get(ProjectId project, String id) {
        return tools.database().read(tx -> require(tx, project, id));
    }

    /**
     * A page of the project's batches, newest first.
     *
     * @throws dev.kinora.server.model.ApiException for an unknown {@code after}
     */
    public Page<Batch> list(ProjectId project, PageQuery query) {
        return tools.database().read(tx -> {
            Optional<BatchId> after =
                    query.after().map(id -> require(tx, project, id).id());
            List<Batch> found = batches.list(tx, project, after, query.limit() + 1);
            boolean more = found.size() > query.limit();
            return new Page<>(more ? found.subList(0, query.limit()) : found, more);
        });
    }

    /**
     * Begins no more lines of a batch; those that render may still end. Doing it twice changes nothing.
     *
     * @throws dev.kinora.server.model.ApiException when there is none, or it is too late
     */
    public Batch cancel(ProjectId project, String id) {
        Batch cancelled = tools.database().write(tx -> cancel(tx, require(tx, project, id)));
        runner.wake();
        return cancelled;
    }

    private Batch cancel(Transaction tx, Batch batch) {
        return switch (batch.status()) {
            case CANCELLING, CANCELLED -> batch;
            case VALIDATING, IN_PROGRESS -> {
                Instant now = tools.clock().instant();
                batches.move(tx, batch.id(), batch.status(), BatchStatus.CANCELLING, now);
                yield batches.find(tx, batch.id()).orElseThrow();
            }
            case FINALIZING, COMPLETED, EXPIRED, FAILED ->
                throw ApiErrors.batchNotCancellable(
                        batch.id().value(), batch.status().wire());
        };
    }

    private Batch insert(Transaction tx, ProjectId project, NewBatch request) {
        UploadedFile file = tools.files()
                .find(tx, project, request.inputFileId())
                .orElseThrow(() -> ApiErrors.unknownFile("input_file_id", request.inputFileId()));
        if (!file.purpose().equals(FileService.BATCH)) {
            throw ApiErrors.invalidValue(
                    "input_file_id",
                    "Invalid file '" + file.id() + "': its purpose must be 'batch', but it is '" + file.purpose()
                            + "'.");
        }
        Instant now = tools.clock().instant();
        Batch batch = new Batch(
                ids.next(),
                project,
                new Batch.Order(
                        request.endpoint(),
                        new Batch.Input(
                                file.id(), file.file().key(), file.file().bytes()),
                        request.outputExpiresAfter().map(life -> Duration.ofSeconds(life.seconds())),
                        Optional.of(request.metadata()).filter(notes -> !notes.isEmpty())),
                new Batch.State(
                        BatchStatus.VALIDATING,
                        Optional.empty(),
                        Batch.Counts.NONE,
                        new Batch.Times(now, now.plus(window), Map.of())),
                Batch.Results.NONE);
        batches.insert(tx, batch);
        return batch;
    }

    private Batch require(Transaction tx, ProjectId project, String id) {
        return BatchId.parse(id)
                .flatMap(known -> batches.find(tx, project, known))
                .orElseThrow(() -> ApiErrors.batchNotFound(id));
    }

    private static void requireOneOf(String param, String value, List<String> supported) {
        if (!supported.contains(value)) {
            throw ApiErrors.invalidValue(param, value, supported);
        }
    }

    private static void requireFit(Map<String, String> metadata) {
        if (metadata.size() > MAX_PAIRS) {
            throw ApiErrors.objectTooLarge("metadata", MAX_PAIRS, metadata.size());
        }
        metadata.forEach((key, value) -> {
            requireFit("metadata", key, MAX_KEY);
            requireFit("metadata." + key, value, MAX_VALUE);
        });
    }

    private static void requireFit(String param, String text, int max) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            throw ApiErrors.stringTooLong(param, max, length);
        }
    }
}
