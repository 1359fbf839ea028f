package dev.kinora.server.webhook;

import dev.kinora.server.model.BatchEvent;
import dev.kinora.server.model.EventTypes;
import dev.kinora.server.store.BatchEventLog;
import dev.kinora.server.store.Transaction;
import java.util.List;

/** How batches end. Thread-safe. */
public final class BatchEvents implements EventSource {
    private final BatchEventLog log = new BatchEventLog();

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public List<String> types() {
        return EventTypes.BATCH;
    }

    @Override
    public List<Fact> after(Transaction tx, long sequence, int limit) {
        return log.after(tx, sequence, limit).stream().map(BatchEvents::fact).toList();
    }

    @Override
    public long newest(Transaction tx) {
        return log.newest(tx);
    }

    private static Fact fact(BatchEventLog.Entry entry) {
        BatchEvent event = entry.event();
        return new Fact(
                entry.sequence(),
                event.project(),
                event.type().wire(),
                event.batch().value(),
                event.at());
    }
}
