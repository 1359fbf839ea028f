package dev.kinora.client.file;

import dev.kinora.client.transfer.Upload;
import dev.kinora.client.transfer.UploadProgress;
import dev.kinora.client.wait.Cancellation;
import java.time.Duration;
import java.util.Optional;

/**
 * A file to upload.
 *
 * @param upload its bytes
 * @param purpose {@code assistants}, {@code batch}, {@code fine-tune}, {@code vision}, {@code user_data} or {@code evals}
 * @param lifetime how long it is kept, an hour to 30 days; empty leaves it to the server
 * @param progress hears how far it has come
 * @param cancellation ends the upload early
 */
public record FileRequest(
        Upload upload,
        String purpose,
        Optional<Duration> lifetime,
        UploadProgress progress,
        Cancellation cancellation) {
    /** A file for this purpose. */
    public static FileRequest of(Upload upload, String purpose) {
        return new FileRequest(upload, purpose, Optional.empty(), UploadProgress.none(), new Cancellation());
    }

    /** A picture that videos begin with. */
    public static FileRequest picture(Upload upload) {
        return of(upload, "vision");
    }

    /** The same, kept this long: an hour to 30 days, in whole seconds. */
    public FileRequest withLifetime(Duration time) {
        return new FileRequest(upload, purpose, Optional.of(time), progress, cancellation);
    }

    /** The same with this listener. */
    public FileRequest withProgress(UploadProgress listener) {
        return new FileRequest(upload, purpose, lifetime, listener, cancellation);
    }

    /** The same with this switch. */
    public FileRequest withCancellation(Cancellation end) {
        return new FileRequest(upload, purpose, lifetime, progress, end);
    }
}
