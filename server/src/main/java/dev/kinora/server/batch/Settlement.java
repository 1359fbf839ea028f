package dev.kinora.server.batch;

import dev.kinora.server.model.BatchId;
import dev.kinora.server.store.BatchLineStore;
import dev.kinora.server.store.BatchStore;
import dev.kinora.server.store.Database;

/** Notes which begun lines have ended. */
final class Settlement {
    private final Database database;
    private final BatchStore batches = new BatchStore();
    private final BatchLineStore lines = new BatchLineStore();

    Settlement(Database database) {
        this.database = database;
    }

    void settle(BatchId batch) {
        if (!database.read(tx -> lines.anyEnded(tx, batch))) {
            return;
        }
        database.update(tx -> {
            int answered = lines.answer(tx, batch);
            int lost = lines.lose(tx, batch);
            batches.count(tx, batch, answered, lost);
        });
    }
}
