package dev.kinora.client.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A batch as the server describes it.
 *
 * @param id {@code batch_…}
 * @param status where it stands
 * @param files its input and its answers
 * @param counts how many of its lines are done
 * @param faults what is wrong with its input
 * @param createdAt when it was made
 * @param expiresAt when its time runs out
 * @param metadata what the caller attached to it
 * @param json the whole object as received
 */
public record Batch(
        String id,
        BatchStatus status,
        Files files,
        Counts counts,
        List<Fault> faults,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Map<String, String> metadata,
        String json) {
    /** Keeps copies that nobody changes. */
    public Batch {
        faults = List.copyOf(faults);
        metadata = Map.copyOf(metadata);
    }

    /**
     * Files by their ids.
     *
     * @param input the requests
     * @param output a line for each video that was made or failed; there once the batch has ended, if there are any
     * @param errors a line for each request that was refused or not run; likewise
     */
    public record Files(String input, Optional<String> output, Optional<String> errors) {}

    /**
     * Numbers of lines.
     *
     * @param total all
     * @param completed answered in the output
     * @param failed answered in the errors
     */
    public record Counts(int total, int completed, int failed) {}

    /**
     * Something that is wrong with the input.
     *
     * @param code short machine word, such as {@code duplicate_custom_id}
     * @param message one sentence for people
     * @param param the field at fault
     * @param line the line at fault, from 1; empty for the file as a whole
     */
    public record Fault(String code, String message, Optional<String> param, Optional<Integer> line) {}
}
