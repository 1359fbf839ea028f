package dev.kinora.server.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many requests for videos, sent as one file and answered as one.
 *
 * @param id its name on the wire
 * @param project whose it is
 * @param order what was asked for
 * @param state how far it has come
 * @param results what it leaves
 */
public record Batch(BatchId id, ProjectId project, Order order, State state, Results results) {
    /**
     * What was asked for.
     *
     * @param endpoint the route every line goes to
     * @param input the file of its lines
     * @param outputLife how long its results are kept; empty for the standard
     * @param metadata the caller's own notes, in the order they came; empty when none were sent
     */
    public record Order(
            String endpoint, Input input, Optional<Duration> outputLife, Optional<Map<String, String>> metadata) {}

    /**
     * The file of its lines.
     *
     * @param fileId the file's name on the wire
     * @param key where its bytes lie; they stay while the batch is open, even if the file is deleted
     * @param bytes its length
     */
    public record Input(String fileId, String key, long bytes) {}

    /**
     * How far it has come.
     *
     * @param status where it stands
     * @param model the model of all its lines, once they were read
     * @param counts of its lines
     * @param times when what happened
     */
    public record State(BatchStatus status, Optional<String> model, Counts counts, Times times) {}

    /**
     * How many lines there are.
     *
     * @param total all of them
     * @param completed those that were answered with a video, failed ones too
     * @param failed those that were refused, or never run
     */
    public record Counts(int total, int completed, int failed) {
        /** Before any line was read. */
        public static final Counts NONE = new Counts(0, 0, 0);
    }

    /**
     * When what happened.
     *
     * @param created when it was accepted
     * @param expires when no more lines are begun
     * @param moves when it came to each other status
     */
    public record Times(Instant created, Instant expires, Map<BatchStatus, Instant> moves) {
        public Times {
            moves = Map.copyOf(moves);
        }

        /** When it came to a status, if it did. */
        public Optional<Instant> of(BatchStatus status) {
            return Optional.ofNullable(moves.get(status));
        }
    }

    /**
     * What it leaves.
     *
     * @param outputFileId the file of answered lines, once there is one
     * @param errorFileId the file of refused lines, once there is one
     * @param faults what is wrong with its input; empty unless it failed
     */
    public record Results(Optional<String> outputFileId, Optional<String> errorFileId, List<BatchFault> faults) {
        /** Nothing yet. */
        public static final Results NONE = new Results(Optional.empty(), Optional.empty(), List.of());

        public Results {
            faults = List.copyOf(faults);
        }
    }

    /** Where it stands. */
    public BatchStatus status() {
        return state.status();
    }
}
