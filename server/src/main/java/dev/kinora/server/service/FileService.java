package dev.kinora.server.service;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.FileIds;
import dev.kinora.server.model.FileQuery;
import dev.kinora.server.model.Page;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.UploadedFile;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.FileStore;
import dev.kinora.server.store.StoreException;
import dev.kinora.server.store.Transaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every rule about uploaded files. Thread-safe. Refusals are {@link dev.kinora.server.model.ApiException}s. */
public final class FileService implements FileSource {
    /** Files that {@code POST /batches} takes. */
    public static final String BATCH = "batch";

    /** The purpose of the files a batch leaves. */
    public static final String BATCH_OUTPUT = "batch_output";

    private static final Logger LOG = LoggerFactory.getLogger(FileService.class);
    private static final List<String> PURPOSES =
            List.of("assistants", BATCH, "fine-tune", "vision", "user_data", "evals");

    private final Database database;
    private final AssetStore assets;
    private final FileSettings settings;
    private final InstantSource clock;
    private final FileIds ids;
    private final FileStore files = new FileStore();

    public FileService(Database database, AssetStore assets, FileSettings settings, InstantSource clock) {
        this.database = database;
        this.assets = assets;
        this.settings = settings;
        this.clock = clock;
        this.ids = new FileIds(clock);
    }

    /** How many bytes a file may have. */
    public long maxBytes() {
        return settings.maxBytes();
    }

    /**
     * Takes a file in: once this returns, it is stored.
     *
     * @throws dev.kinora.server.model.ApiException for an unknown purpose or a lifetime out of range, row 9 when it is
     *     too large
     */
    public UploadedFile add(ProjectId project, NewFile sent, Receipt<UploadedFile> receipt) {
        if (!PURPOSES.contains(sent.purpose())) {
            throw ApiErrors.invalidValue("purpose", sent.purpose(), PURPOSES);
        }
        sent.expiresAfter().ifPresent(life -> Lifetimes.check("expires_after", life));
        if (size(sent.bytes()) > settings.maxBytes()) {
            throw ApiErrors.bodyTooLarge();
        }
        UploadedFile file = store(project, sent);
        try {
            database.update(tx -> {
                files.insert(tx, file);
                receipt.keep(tx, file);
            });
            return file;
        } catch (StoreException e) {
            // What happened to the row is not known when the database did not answer; a sweep sees to the bytes then.
            throw e.kind() == StoreException.Kind.BUSY ? ApiErrors.overloaded() : e;
        }
    }

    /**
     * Stores the bytes of a file without its row, for a caller who inserts that in a transaction of its own.
     *
     * @throws dev.kinora.server.model.ApiException when the storage is full
     */
    public UploadedFile store(ProjectId project, NewFile sent) {
        StoredFile stored = put(sent.bytes());
        Instant now = clock.instant();
        Optional<Instant> expiresAt = sent.expiresAfter()
                .map(life -> Duration.ofSeconds(life.seconds()))
                .or(() -> standardLife(sent.purpose()))
                .map(now::plus);
        return new UploadedFile(
                ids.next(), project, sent.purpose(), FileNames.shown(sent.name()), stored, now, expiresAt);
    }

    @Override
    public Optional<UploadedFile> find(ProjectId project, String id) {
        return database.read(tx -> find(tx, project, id));
    }

    /** Like {@link #find(ProjectId, String)}, in the caller's transaction. */
    public Optional<UploadedFile> find(Transaction tx, ProjectId project, String id) {
        Instant now = clock.instant();
        return files.find(tx, project, id)
                .filter(file -> file.expiresAt().map(now::isBefore).orElse(true));
    }

    /**
     * The file of that id.
     *
     * @throws dev.kinora.server.model.ApiException row 29
     */
    public UploadedFile get(ProjectId project, String id) {
        return find(project, id).orElseThrow(() -> ApiErrors.fileNotFound(id));
    }

    /**
     * A page of the project's files. It may start behind a file that was deleted meanwhile.
     *
     * @throws dev.kinora.server.model.ApiException row 29 when {@code after} cannot be a file's id
     */
    public Page<UploadedFile> list(ProjectId project, FileQuery query) {
        query.after().filter(id -> FileIds.position(id).isEmpty()).ifPresent(id -> {
            throw ApiErrors.fileNotFound(id);
        });
        List<UploadedFile> found =
                database.read(tx -> files.list(tx, project, query, clock.instant(), query.limit() + 1));
        boolean more = found.size() > query.limit();
        return new Page<>(more ? found.subList(0, query.limit()) : found, more);
    }

    /**
     * The bytes of a file.
     *
     * @throws dev.kinora.server.model.ApiException row 29
     */
    public AssetContent content(ProjectId project, String id) {
        return new UploadedContent(get(project, id), assets);
    }

    /**
     * Removes a file. A batch that still reads it keeps its bytes until it is over.
     *
     * @throws dev.kinora.server.model.ApiException row 29
     */
    public void delete(ProjectId project, String id) {
        UploadedFile file = get(project, id);
        boolean unused = database.write(tx -> {
            if (!files.delete(tx, id)) {
                throw ApiErrors.fileNotFound(id);
            }
            return !files.wanted(tx, file.file().key());
        });
        if (unused) {
            deleteBytes(file.file().key());
        }
    }

    /** Removes stored bytes that nobody needs any more; when that fails, a sweep does it. */
    public void deleteBytes(String key) {
        try {
            assets.delete(key);
        } catch (AssetException e) {
            LOG.warn("{} is left for the next sweep: {}", key, e.getMessage());
        }
    }

    private StoredFile put(Path bytes) {
        try {
            return assets.take("file-" + UUID.randomUUID(), bytes);
        } catch (AssetException e) {
            throw e.kind() == AssetException.Kind.FULL ? ApiErrors.storageFull() : e;
        }
    }

    private Optional<Duration> standardLife(String purpose) {
        boolean ofBatch = purpose.equals(BATCH) || purpose.equals(BATCH_OUTPUT);
        return Optional.of(settings.batchLife()).filter(life -> ofBatch && life.isPositive());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
