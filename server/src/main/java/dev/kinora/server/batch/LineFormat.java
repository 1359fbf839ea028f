package dev.kinora.server.batch;

import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.Video;
import dev.kinora.server.service.CreateVideo;
import java.util.Optional;

/** How the lines of a batch are written. Thread-safe. */
public interface LineFormat {
    /**
     * What stands around the request of a line.
     *
     * @param customId the caller's name of it, 1 to 512 characters
     * @param method as sent
     * @param url as sent
     * @param model the model's name, if the request names one
     */
    record Head(String customId, String method, String url, Optional<String> model) {}

    /**
     * What stands around the answer of a line.
     *
     * @param id the answer's name
     * @param customId the caller's name of it
     * @param requestId the name a request of its own would have had
     */
    record Envelope(String id, String customId, String requestId) {}

    /**
     * Reads the first {@code length} bytes as a line of an input; empty when they are no JSON object.
     *
     * @throws dev.kinora.server.model.ApiException when a field is missing or of the wrong kind
     */
    Optional<Head> head(byte[] bytes, int length);

    /**
     * The request in a line whose head was read before.
     *
     * @throws dev.kinora.server.model.ApiException as the route itself would refuse it
     */
    CreateVideo request(byte[] bytes);

    /** The line of a request that was answered with a video, without the end of the line. */
    byte[] answered(Envelope envelope, Video video);

    /** The line of a request that was refused. */
    byte[] refused(Envelope envelope, ApiError error);

    /** The line of a request that was never run to its end. */
    byte[] notRun(Envelope envelope, String code, String message);
}
