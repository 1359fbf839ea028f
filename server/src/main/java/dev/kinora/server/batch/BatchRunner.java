package dev.kinora.server.batch;

import dev.kinora.server.model.Batch;
import dev.kinora.server.model.Job;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.queue.JobWorker;
import dev.kinora.server.queue.StopSignal;
import dev.kinora.server.store.BatchStore;
import java.util.List;

/**
 * Runs batches: reads their inputs, begins their lines, brings them to their end, each duty on a thread of its own.
 * Everything it knows stands in the database, so after a crash it goes on where it was. Thread-safe.
 */
public final class BatchRunner implements AutoCloseable {
    private final BatchTools tools;
    private final List<Rounds> duties;

    public BatchRunner(BatchTools tools, BatchSettings settings, LineFormat format) {
        this.tools = tools;
        this.duties = List.of(
                duty("kinora-batch-validation", new Validation(tools, settings.input(), format)),
                duty("kinora-batch-lines", new LineRunner(tools, settings.inFlight(), format)),
                duty("kinora-batch-results", new Finalization(tools, settings, format)));
    }

    /** Begins to run batches. */
    public void start() {
        dropLeftLines();
        duties.forEach(Rounds::start);
    }

    /** Says that something changed, so that nobody waits for the next look. */
    public void wake() {
        duties.forEach(Rounds::wake);
    }

    /** The same worker, which tells at the end of every job that a line may have ended. */
    public JobWorker waking(JobWorker worker) {
        return new JobWorker() {
            @Override
            public Outcome work(Job.Lease lease, StopSignal stop) {
                try {
                    return worker.work(lease, stop);
                } finally {
                    wake();
                }
            }

            @Override
            public void cleanUp(VideoId video) {
                worker.cleanUp(video);
            }
        };
    }

    @Override
    public void close() {
        duties.forEach(Rounds::close);
    }

    /** Another duty's turn comes at once when one has done something. */
    private Rounds duty(String name, Rounds.Round round) {
        return new Rounds(name, () -> {
            boolean more = round.run();
            if (more) {
                wake();
            }
            return more;
        });
    }

    /** Lines of batches that ended right before a crash. */
    private void dropLeftLines() {
        BatchStore batches = new BatchStore();
        BatchEnding ending = new BatchEnding(tools);
        for (Batch batch : tools.database().read(batches::endedWithLines)) {
            ending.dropLines(batch);
        }
    }
}
