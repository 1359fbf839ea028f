package dev.kinora.server.webhook;

import dev.kinora.server.model.EventTypes;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.Transaction;
import java.util.List;

/** What happens to videos. Thread-safe. */
public final class VideoEvents implements EventSource {
    private final EventLog log = new EventLog();

    @Override
    public String name() {
        return "video";
    }

    @Override
    public List<String> types() {
        return EventTypes.VIDEO;
    }

    @Override
    public List<Fact> after(Transaction tx, long sequence, int limit) {
        return log.after(tx, sequence, limit).stream().map(VideoEvents::fact).toList();
    }

    @Override
    public long newest(Transaction tx) {
        return log.newest(tx);
    }

    private static Fact fact(EventLog.Entry entry) {
        VideoEvent event = entry.event();
        return new Fact(
                entry.sequence(),
                event.project(),
                event.type().wire(),
                event.video().value(),
                event.at());
    }
}
