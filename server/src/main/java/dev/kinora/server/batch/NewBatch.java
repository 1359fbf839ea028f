package dev.kinora.server.batch;

import dev.kinora.server.service.NewFile;
import java.util.Map;
import java.util.Optional;

/**
 * A batch that a caller wants run: the right keys of the right kinds, values not judged yet.
 *
 * @param inputFileId the file of its lines
 * @param endpoint the route every line goes to
 * @param completionWindow how long it may take, as sent
 * @param metadata the caller's own notes
 * @param outputExpiresAfter how long its results are kept, if named
 */
public record NewBatch(
        String inputFileId,
        String endpoint,
        String completionWindow,
        Map<String, String> metadata,
        Optional<NewFile.Lifetime> outputExpiresAfter) {}
