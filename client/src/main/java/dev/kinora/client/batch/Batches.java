package dev.kinora.client.batch;

import dev.kinora.client.error.DeadlineException;
import dev.kinora.client.error.DownloadException;
import dev.kinora.client.file.FileRequest;
import dev.kinora.client.file.UploadedFile;
import dev.kinora.client.file.UploadedFiles;
import dev.kinora.client.http.Body;
import dev.kinora.client.http.Call;
import dev.kinora.client.http.Durations;
import dev.kinora.client.http.Json;
import dev.kinora.client.http.Pages;
import dev.kinora.client.http.Patience;
import dev.kinora.client.http.Route;
import dev.kinora.client.http.Transport;
import dev.kinora.client.page.Page;
import dev.kinora.client.page.PageQuery;
import dev.kinora.client.transfer.DownloadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The batches of a server. Thread-safe. Errors as in {@link dev.kinora.client.video.Videos}. */
public final class Batches {
    /** The route that lines of a batch name. */
    static final String VIDEOS = "/v1/videos";

    private static final String BATCHES = "batches";

    private final Transport transport;
    private final UploadedFiles files;

    /** Made by {@code KinoraClient}. */
    public Batches(Transport transport, UploadedFiles files) {
        this.transport = transport;
        this.files = files;
    }

    /** Starts a batch over a file that was uploaded for the purpose {@code batch}. */
    public Batch create(BatchRequest request) {
        Call call = Call.post(Route.of(BATCHES), Body.json(BatchWire.create(request)));
        return BatchWire.batch(Json.object(transport.send(call, Patience.plain())));
    }

    /** Uploads these requests as a file and starts a batch over it. */
    public Batch create(List<BatchEntry> entries) {
        UploadedFile input = files.create(FileRequest.of(BatchInput.of(entries), "batch"));
        return create(BatchRequest.of(input.id()));
    }

    /** The batch as it stands now. */
    public Batch retrieve(String id) {
        return retrieve(id, Patience.plain());
    }

    private Batch retrieve(String id, Patience patience) {
        return BatchWire.batch(Json.object(transport.send(Call.get(Route.item(BATCHES, id)), patience)));
    }

    /** One page of batches, the newest first, 1 to 100 a page. */
    public Page<Batch> list(PageQuery query) {
        Route route = Route.of(BATCHES).with("limit", query.limit()).with("after", query.after());
        return Pages.read(transport.send(Call.get(route), Patience.plain()), BatchWire::batch);
    }

    /** Every batch, page after page, each page fetched when the stream gets there. */
    public Stream<Batch> listAll(PageQuery query) {
        return Pages.walk(() -> list(query), id -> list(query.startingAfter(id)));
    }

    /** Ends a batch early; what was done by then is answered. */
    public Batch cancel(String id) {
        Call call = Call.post(Route.item(BATCHES, id, "cancel"));
        return BatchWire.batch(Json.object(transport.send(call, Patience.plain())));
    }

    /**
     * Looks at a batch until it has ended.
     *
     * @throws UnfinishedBatchException when that takes longer than the options allow
     * @throws dev.kinora.client.error.CancelledException when the options' switch was used or the thread interrupted
     */
    public Batch poll(String id, BatchPollOptions options) {
        Patience patience = Patience.of(options.deadline(), options.cancellation());
        Batch batch = retrieve(id, patience);
        options.progress().accept(batch);
        while (batch.status().isRunning()) {
            try {
                patience.sleep(options.interval());
                batch = retrieve(id, patience);
            } catch (DeadlineException e) {
                throw new UnfinishedBatchException(
                        batch,
                        "batch " + id + " had not ended within " + Durations.words(options.deadline())
                                + "; it goes on at the server");
            }
            options.progress().accept(batch);
        }
        return batch;
    }

    /**
     * The answers of a batch that has ended, first the videos and then what was refused or not run. Each file is fetched into
     * a file of the system's temporary folder, read from there line by line, and removed behind its last line.
     *
     * @throws DownloadException when they cannot be stored
     */
    public Stream<BatchResult> results(Batch batch) {
        return Stream.of(batch.files().output(), batch.files().errors())
                .flatMap(Optional::stream)
                .flatMap(this::lines)
                .filter(line -> !line.isBlank())
                .map(BatchWire::result);
    }

    @SuppressWarnings("StreamResourceLeak") // The stream that it becomes a part of closes it.
    private Stream<String> lines(String fileId) {
        try {
            Path file = Files.createTempFile("kinora-batch-", ".jsonl");
            boolean open = false;
            try {
                files.download(fileId, file, DownloadOptions.defaults());
                Stream<String> lines = Files.lines(file).onClose(() -> remove(file));
                open = true;
                return lines;
            } finally {
                if (!open) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new DownloadException("the answers of the batch cannot be stored: " + e, e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
