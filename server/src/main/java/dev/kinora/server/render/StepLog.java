package dev.kinora.server.render;

import dev.kinora.server.queue.LostLease;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.RenderLog;
import dev.kinora.server.store.Transaction;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** What the steps of a render have recorded. Every write is fenced by the lease. Thread-safe. */
final class StepLog {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final InstantSource clock;
    private final RenderLog log = new RenderLog();
    private final JobStore jobs = new JobStore();
    private final LostLease lostLease = new LostLease();

    StepLog(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a finished step recorded. */
    <T> Optional<T> result(Render render, String step, Class<T> type) {
        return database.read(tx -> log.result(tx, render.video().id(), step)).map(text -> read(text, type));
    }

    /** Records a finished step. */
    void finished(Render render, String step, Object result) throws RenderStopped {
        String text = write(result);
        fenced(render, tx -> log.finished(tx, render.video().id(), step, text, clock.instant()));
    }

    <T> T read(Function<Transaction, T> work) {
        return database.read(work);
    }

    /** Writes on behalf of the render, unless its lease is lost. */
    void fenced(Render render, Consumer<Transaction> work) throws RenderStopped {
        boolean held = database.write(tx -> {
            boolean holds = jobs.holds(tx, render.lease());
            if (holds) {
                work.accept(tx);
            } else {
                render.stop().raise(lostLease.reason(tx, render.lease()));
            }
            return holds;
        });
        if (!held) {
            throw new RenderStopped();
        }
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }
}
