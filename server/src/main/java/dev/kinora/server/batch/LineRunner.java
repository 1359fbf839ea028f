package dev.kinora.server.batch;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchId;
import dev.kinora.server.model.BatchLine;
import dev.kinora.server.model.BatchStatus;
import dev.kinora.server.service.Draft;
import dev.kinora.server.store.BatchLineStore;
import dev.kinora.server.store.BatchStore;
import dev.kinora.server.store.Transaction;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins the lines of batches in progress, never more at once than allowed, and never before interactive requests. A
 * line and its video are stored in one transaction, so a line is run exactly once. Not thread-safe.
 */
final class LineRunner implements Rounds.Round {
    private static final Logger LOG = LoggerFactory.getLogger(LineRunner.class);

    /** Whatever a caller waits for goes first. */
    private static final int PRIORITY = -1;

    private static final int AT_ONCE = 64;
    private static final int TIMES = 16;
    private static final int BYTES_AT_ONCE = 8 << 20;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final BatchTools tools;
    private final LineFormat format;
    private final int inFlight;
    private final Settlement settlement;
    private final BatchStore batches = new BatchStore();
    private final BatchLineStore lines = new BatchLineStore();

    /** A line on its way into the database. */
    private sealed interface Prepared {
        record Begun(BatchLine line, Draft draft) implements Prepared {}

        record Refused(BatchLine line, ApiError error) implements Prepared {}
    }

    LineRunner(BatchTools tools, int inFlight, LineFormat format) {
        this.tools = tools;
        this.format = format;
        this.inFlight = inFlight;
        this.settlement = new Settlement(tools.database());
    }

    @Override
    public boolean run() {
        List<Batch> open = tools.database().read(tx -> batches.fairly(tx, BatchStatus.IN_PROGRESS, inFlight));
        boolean more = false;
        for (Batch batch : open) {
            more |= advance(batch, Math.max(1, inFlight / open.size()));
        }
        return more;
    }

    /** Begins lines of one batch; true when more can be begun at once. */
    private boolean advance(Batch batch, int share) {
        settlement.settle(batch.id());
        if (!tools.clock().instant().isBefore(batch.state().times().expires())) {
            return finalizing(batch);
        }
        int running = tools.database().read(tx -> lines.running(tx, batch.id()));
        List<BatchLine> next = next(batch.id(), share - running);
        if (next.isEmpty()) {
            return endIfDone(batch, running);
        }
        return beginAll(batch, next, share - running);
    }

    /** Begins {@code next} and what follows it, within {@code room}, but not so many that others wait long. */
    private boolean beginAll(Batch batch, List<BatchLine> next, int room) {
        List<BatchLine> some = next;
        int left = room;
        for (int i = 0; i < TIMES && !some.isEmpty(); i++) {
            if (!begin(batch, some)) {
                return false;
            }
            left -= some.size();
            some = next(batch.id(), left);
        }
        return true;
    }

    private boolean endIfDone(Batch batch, int running) {
        boolean done = running == 0
                && tools.database().read(tx -> lines.waiting(tx, batch.id(), 1)).isEmpty();
        return done && finalizing(batch);
    }

    private boolean finalizing(Batch batch) {
        return tools.database()
                .write(tx -> batches.move(
                        tx,
                        batch.id(),
                        BatchStatus.IN_PROGRESS,
                        BatchStatus.FINALIZING,
                        tools.clock().instant()));
    }

    /** The next lines, few enough to be held at once; none while the queue is full, for they can wait. */
    private List<BatchLine> next(BatchId batch, int room) {
        if (room <= 0 || tools.videos().full()) {
            return List.of();
        }
        List<BatchLine> next = new ArrayList<>();
        long bytes = 0;
        for (BatchLine line : tools.database().read(tx -> lines.waiting(tx, batch, Math.min(room, AT_ONCE)))) {
            bytes += line.place().length();
            if (bytes > BYTES_AT_ONCE && !next.isEmpty()) {
                break;
            }
            next.add(line);
        }
        return next;
    }

    private boolean begin(Batch batch, List<BatchLine> next) {
        List<Prepared> prepared = new ArrayList<>();
        boolean put = false;
        for (BatchLine line : next) {
            try {
                prepared.add(prepare(batch, line));
            } catch (ApiException e) {
                if (isPassing(e)) {
                    put = true;
                    break;
                }
                prepared.add(new Prepared.Refused(line, e.error()));
            }
        }
        Set<Draft> begun = Set.of();
        try {
            begun = tools.database().write(tx -> store(tx, batch, prepared));
        } finally {
            dropUnused(prepared, begun);
        }
        begun.forEach(_ -> tools.videos().announce());
        return !put;
    }

    /** Lines that were not begun after all are prepared anew when their turn comes. */
    private void dropUnused(List<Prepared> prepared, Set<Draft> begun) {
        for (Prepared each : prepared) {
            if (each instanceof Prepared.Begun(BatchLine _, Draft draft) && !begun.contains(draft)) {
                tools.videos().drop(draft);
            }
        }
    }

    /** Whether a refusal is about the server and not about the request: the line waits then. */
    private static boolean isPassing(ApiException refusal) {
        int status = refusal.error().status();
        return status == TOO_MANY_REQUESTS || status > SERVER_ERROR;
    }

    private Prepared prepare(Batch batch, BatchLine line) {
        try {
            byte[] bytes = bytes(batch, line);
            return new Prepared.Begun(line, tools.videos().draft(batch.project(), format.request(bytes)));
        } catch (ApiException e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            LOG.error("line {} of {} failed", line.number(), batch.id(), e);
            return new Prepared.Refused(line, ApiErrors.serverError().error());
        }
    }

    private byte[] bytes(Batch batch, BatchLine line) throws IOException {
        BatchLine.Place place = line.place();
        try (InputStream in = tools.assets().open(batch.order().input().key(), place.start(), place.length())) {
            return in.readAllBytes();
        } catch (AssetException e) {
            throw e.kind() == AssetException.Kind.GONE ? e : ApiErrors.overloaded();
        }
    }

    private Set<Draft> store(Transaction tx, Batch batch, List<Prepared> prepared) {
        BatchId id = batch.id();
        boolean open = batches.find(tx, id)
                .filter(now -> now.status() == BatchStatus.IN_PROGRESS)
                .isPresent();
        if (!open) {
            return Set.of();
        }
        Set<Draft> begun = new HashSet<>();
        int refused = 0;
        for (Prepared each : prepared) {
            switch (each) {
                case Prepared.Begun(BatchLine line, Draft draft) -> {
                    if (lines.begin(tx, id, line.number(), draft.video().id())) {
                        tools.videos().enroll(tx, draft, PRIORITY);
                        begun.add(draft);
                    }
                }
                case Prepared.Refused(BatchLine line, ApiError error) ->
                    refused += lines.refuse(tx, id, line.number(), error) ? 1 : 0;
            }
        }
        if (refused > 0) {
            batches.count(tx, id, 0, refused);
        }
        return begun;
    }
}
