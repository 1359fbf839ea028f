package dev.kinora.server.batch;

import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchEvent;
import dev.kinora.server.model.BatchStatus;
import dev.kinora.server.store.BatchEventLog;
import dev.kinora.server.store.BatchLineStore;
import dev.kinora.server.store.BatchStore;
import dev.kinora.server.store.FileStore;
import dev.kinora.server.store.Transaction;
import java.time.Instant;
import java.util.function.Consumer;

/** The end of a batch: one transaction with its event; then what it held is let go. */
final class BatchEnding {
    private static final int AT_ONCE = 2_000;

    private final BatchTools tools;
    private final BatchStore batches = new BatchStore();
    private final BatchLineStore lines = new BatchLineStore();
    private final BatchEventLog events = new BatchEventLog();
    private final FileStore files = new FileStore();

    BatchEnding(BatchTools tools) {
        this.tools = tools;
    }

    /**
     * Ends a batch that is still where it was when it was read; {@code along} goes with it in its transaction. False
     * when it moved meanwhile; nothing is changed then.
     */
    boolean end(Batch batch, BatchStatus ending, Instant at, Consumer<Transaction> along) {
        BatchEvent.Type type = BatchEvent.Type.of(ending).orElseThrow();
        boolean ended = tools.database().write(tx -> {
            if (!batches.move(tx, batch.id(), batch.status(), ending, at)) {
                return false;
            }
            along.accept(tx);
            events.append(tx, new BatchEvent(batch.project(), batch.id(), type, at));
            return true;
        });
        if (ended) {
            letGo(batch);
        }
        return ended;
    }

    private void letGo(Batch batch) {
        dropLines(batch);
        String key = batch.order().input().key();
        if (!tools.database().read(tx -> files.wanted(tx, key))) {
            tools.files().deleteBytes(key);
        }
    }

    /** Forgets the lines of a batch, in pieces, so that nobody waits long for the one writer. */
    void dropLines(Batch batch) {
        int gone;
        do {
            gone = tools.database().write(tx -> lines.delete(tx, batch.id(), AT_ONCE));
        } while (gone == AT_ONCE);
    }
}
