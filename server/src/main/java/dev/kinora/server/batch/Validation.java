package dev.kinora.server.batch;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchFault;
import dev.kinora.server.model.BatchLine;
import dev.kinora.server.model.BatchStatus;
import dev.kinora.server.store.BatchLineStore;
import dev.kinora.server.store.BatchStore;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * Reads the input of new batches and notes their lines. A validation that was interrupted begins anew. Not thread-safe.
 */
final class Validation implements Rounds.Round {
    private final BatchTools tools;
    private final BatchSettings.Input limits;
    private final LineFormat format;
    private final BatchEnding ending;
    private final BatchStore batches = new BatchStore();
    private final BatchLineStore lines = new BatchLineStore();

    Validation(BatchTools tools, BatchSettings.Input limits, LineFormat format) {
        this.tools = tools;
        this.limits = limits;
        this.format = format;
        this.ending = new BatchEnding(tools);
    }

    @Override
    public boolean run() {
        List<Batch> next = tools.database().read(tx -> batches.fairly(tx, BatchStatus.VALIDATING, 1));
        next.forEach(this::validate);
        return !next.isEmpty();
    }

    private void validate(Batch batch) {
        ending.dropLines(batch);
        InputCheck check = new InputCheck(
                format,
                limits,
                batch.order(),
                tools.videos().models().getFirst().id());
        Findings findings = read(batch, check);
        Instant now = tools.clock().instant();
        if (findings.any()) {
            List<BatchFault> faults = findings.all();
            ending.end(batch, BatchStatus.FAILED, now, tx -> batches.faults(tx, batch.id(), faults));
            return;
        }
        tools.database().update(tx -> {
            if (batches.move(tx, batch.id(), BatchStatus.VALIDATING, BatchStatus.IN_PROGRESS, now)) {
                batches.describe(tx, batch.id(), check.model(), check.lines());
            }
        });
    }

    private Findings read(Batch batch, InputCheck check) {
        Findings findings = new Findings(limits.maxFaults());
        Batch.Input input = batch.order().input();
        if (input.bytes() > limits.maxBytes()) {
            findings.tooLarge(limits.maxBytes());
            return findings;
        }
        try (InputStream in = tools.assets().open(input.key(), 0, input.bytes())) {
            return check.read(in, found -> add(batch, found));
        } catch (AssetException | IOException e) {
            boolean gone = e instanceof AssetException asset && asset.kind() == AssetException.Kind.GONE;
            if (!gone && tools.clock().instant().isBefore(batch.state().times().expires())) {
                throw new IllegalStateException("the input of " + batch.id() + " cannot be read: " + e, e);
            }
            findings.unreadable();
            return findings;
        }
    }

    /** Once the batch was cancelled, its lines are of no use. */
    private List<BatchLine> add(Batch batch, List<BatchLine> found) {
        return tools.database().write(tx -> {
            boolean wanted = batches.find(tx, batch.id())
                    .filter(now -> now.status() == BatchStatus.VALIDATING)
                    .isPresent();
            return wanted ? lines.insert(tx, batch.id(), found) : List.of();
        });
    }
}
