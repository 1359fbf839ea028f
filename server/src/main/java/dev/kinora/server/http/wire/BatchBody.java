package dev.kinora.server.http.wire;

import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchFault;
import dev.kinora.server.model.BatchStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A batch; the order of its keys is the order on the wire, and every key is always there. */
public record BatchBody(
        String id,
        String object,
        String endpoint,
        Optional<String> model,
        Optional<Faults> errors,
        String inputFileId,
        String completionWindow,
        String status,
        Optional<String> outputFileId,
        Optional<String> errorFileId,
        long createdAt,
        Optional<Long> inProgressAt,
        long expiresAt,
        Optional<Long> finalizingAt,
        Optional<Long> completedAt,
        Optional<Long> failedAt,
        Optional<Long> expiredAt,
        Optional<Long> cancellingAt,
        Optional<Long> cancelledAt,
        RequestCounts requestCounts,
        Usage usage,
        Optional<Map<String, String>> metadata) {
    /** What is wrong with the input. */
    public record Faults(String object, List<Fault> data) {}

    /** One thing that is wrong. */
    public record Fault(String code, String message, Optional<String> param, Optional<Integer> line) {
        static Fault of(BatchFault fault) {
            return new Fault(fault.code(), fault.message(), fault.param(), fault.line());
        }
    }

    /** How many lines there are. */
    public record RequestCounts(int total, int completed, int failed) {}

    /** Tokens, of which videos take none; the shape is there because typed clients want it. */
    public record Usage(
            int inputTokens,
            InputDetails inputTokensDetails,
            int outputTokens,
            OutputDetails outputTokensDetails,
            int totalTokens) {
        static final Usage NONE = new Usage(0, new InputDetails(0), 0, new OutputDetails(0), 0);
    }

    /** Input tokens in detail. */
    public record InputDetails(int cachedTokens) {}

    /** Output tokens in detail. */
    public record OutputDetails(int reasoningTokens) {}

    /** The batch as the API shows it. */
    public static BatchBody of(Batch batch) {
        Batch.State state = batch.state();
        Batch.Times times = state.times();
        Batch.Counts counts = state.counts();
        return new BatchBody(
                batch.id().toString(),
                "batch",
                batch.order().endpoint(),
                state.model(),
                Optional.of(batch.results().faults())
                        .filter(faults -> !faults.isEmpty())
                        .map(BatchBody::faults),
                batch.order().input().fileId(),
                "24h",
                state.status().wire(),
                batch.results().outputFileId(),
                batch.results().errorFileId(),
                times.created().getEpochSecond(),
                second(times, BatchStatus.IN_PROGRESS),
                times.expires().getEpochSecond(),
                second(times, BatchStatus.FINALIZING),
                second(times, BatchStatus.COMPLETED),
                second(times, BatchStatus.FAILED),
                second(times, BatchStatus.EXPIRED),
                second(times, BatchStatus.CANCELLING),
                second(times, BatchStatus.CANCELLED),
                new RequestCounts(counts.total(), counts.completed(), counts.failed()),
                Usage.NONE,
                batch.order().metadata());
    }

    private static Faults faults(List<BatchFault> faults) {
        return new Faults("list", faults.stream().map(Fault::of).toList());
    }

    private static Optional<Long> second(Batch.Times times, BatchStatus status) {
        return times.of(status).map(Instant::getEpochSecond);
    }
}
