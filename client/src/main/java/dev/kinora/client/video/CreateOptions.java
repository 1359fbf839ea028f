package dev.kinora.client.video;

import dev.kinora.client.transfer.UploadProgress;
import dev.kinora.client.wait.Cancellation;
import java.util.Optional;

/**
 * How to ask for a video, beyond what it shows.
 *
 * @param idempotencyKey the same key and request make one video, also from two processes; empty takes a new key for each
 *     call, which still covers its retries
 * @param include what the answer tells beyond the API's own fields
 * @param emulation whether Kinora may let something simpler stand in
 * @param upload hears how far the files of the request have come
 * @param cancellation ends the request early; what the server has made of it by then stays
 */
public record CreateOptions(
        Optional<String> idempotencyKey,
        Include include,
        Emulation emulation,
        UploadProgress upload,
        Cancellation cancellation) {
    /** A new video for each call, told as every server does. */
    public static CreateOptions defaults() {
        return new CreateOptions(
                Optional.empty(), Include.NOTHING, Emulation.ALLOWED, UploadProgress.none(), new Cancellation());
    }

    /** The same under this key of 1 to 255 printable ASCII characters. */
    public CreateOptions withIdempotencyKey(String key) {
        if (!key.matches("[ -~]{1,255}")) {
            throw new IllegalArgumentException("an idempotency key is 1 to 255 printable ASCII characters");
        }
        return new CreateOptions(Optional.of(key), include, emulation, upload, cancellation);
    }

    /** The same with this told in the answer. */
    public CreateOptions withInclude(Include more) {
        return new CreateOptions(idempotencyKey, more, emulation, upload, cancellation);
    }

    /** The same with stand-ins allowed or forbidden. */
    public CreateOptions withEmulation(Emulation standIns) {
        return new CreateOptions(idempotencyKey, include, standIns, upload, cancellation);
    }

    /** The same with this listener of the upload. */
    public CreateOptions withUploadProgress(UploadProgress listener) {
        return new CreateOptions(idempotencyKey, include, emulation, listener, cancellation);
    }

    /** The same with this switch. */
    public CreateOptions withCancellation(Cancellation end) {
        return new CreateOptions(idempotencyKey, include, emulation, upload, end);
    }
}
