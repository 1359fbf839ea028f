package dev.kinora.client.video;

import dev.kinora.client.transfer.Upload;
import java.nio.file.Path;

/** The clip that an edit or an extension begins with. */
public sealed interface VideoSource {
    /** A completed video of this server. */
    record Made(String id) implements VideoSource {}

    /** A clip that is sent with the request. */
    record Clip(Upload upload) implements VideoSource {}

    /** A completed video of this server, by its id. */
    static VideoSource of(String id) {
        return new Made(id);
    }

    /** A file of the disk, read while it is sent. */
    static VideoSource file(Path clip) {
        return new Clip(Upload.of(clip));
    }

    /** A clip from wherever the upload takes it. */
    static VideoSource upload(Upload clip) {
        return new Clip(clip);
    }
}
