package dev.kinora.server.reference;

import dev.kinora.media.StillSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The size of a picture as the server judges it, for whoever wants to know before it is sent.
 *
 * @param format its kind, by its bytes
 * @param width pixels once it is turned as it is shown
 * @param height pixels once it is turned as it is shown
 */
public record MeasuredPicture(StillSpec.Format format, int width, int height) {
    /** Measures a picture by its header; empty when it is no JPEG, PNG or WebP, or a damaged one. */
    public static Optional<MeasuredPicture> of(Path file) throws IOException {
        Optional<StillSpec.Format> format = MagicBytes.of(file).picture();
        if (format.isEmpty()) {
            return Optional.empty();
        }
        return PictureHeader.read(file, format.get())
                .map(PictureHeader::shown)
                .map(shown -> new MeasuredPicture(format.get(), shown.width(), shown.height()));
    }
}
