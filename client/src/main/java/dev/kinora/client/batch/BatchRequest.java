package dev.kinora.client.batch;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A batch to run over an input file that was uploaded.
 *
 * @param inputFileId the file with the requests, of the purpose {@code batch}
 * @param metadata up to 16 texts for the caller's own use
 * @param outputLifetime how long the answers are kept, an hour to 30 days; empty leaves it to the server
 */
public record BatchRequest(String inputFileId, Map<String, String> metadata, Optional<Duration> outputLifetime) {
    /** Keeps copies that nobody changes. */
    public BatchRequest {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** A batch over this file. */
    public static BatchRequest of(String inputFileId) {
        return new BatchRequest(inputFileId, Map.of(), Optional.empty());
    }

    /** The same with this attached. */
    public BatchRequest withMetadata(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(metadata);
        all.put(name, value);
        return new BatchRequest(inputFileId, all, outputLifetime);
    }

    /** The same, its answers kept this long, in whole seconds. */
    public BatchRequest withOutputLifetime(Duration time) {
        return new BatchRequest(inputFileId, metadata, Optional.of(time));
    }
}
