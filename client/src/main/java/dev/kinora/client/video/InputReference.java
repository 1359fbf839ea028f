package dev.kinora.client.video;

import dev.kinora.client.transfer.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

/** The picture that becomes a video's first frame: JPEG, PNG or WebP, of exactly the video's size. */
public sealed interface InputReference {
    /** A file that is sent with the request, as a form. */
    record Picture(Upload upload) implements InputReference {}

    /**
     * An address the server fetches, or the picture itself as a data URL.
     *
     * @param url an {@code https:} or {@code data:} URL
     */
    record Address(String url) implements InputReference {
        /** Refuses what is outside its range. */
        public Address {
            String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
            if (!start.startsWith("https://") && !start.startsWith("http://") && !start.startsWith("data:")) {
                throw new IllegalArgumentException("a reference's address begins with https:// or data:");
            }
        }

        /** A data URL may hold megabytes, so only its start is shown. */
        @Override
        public String toString() {
            return "Address[" + (url.length() <= 100 ? url : url.substring(0, 100) + "…") + "]";
        }
    }

    /** A picture that was uploaded as a file before. */
    record FileId(String id) implements InputReference {}

    /** A file of the disk, read while it is sent. */
    static InputReference file(Path picture) {
        return new Picture(Upload.of(picture));
    }

    /** A picture from wherever the upload takes it. */
    static InputReference upload(Upload picture) {
        return new Picture(picture);
    }

    /**
     * An address that the server fetches, or a data URL.
     *
     * @throws IllegalArgumentException when it is neither
     */
    static InputReference url(String address) {
        return new Address(address);
    }

    /**
     * A file of the disk as a data URL, for servers and batches that take JSON alone. It is held in memory.
     *
     * @throws IOException when it cannot be read
     */
    static InputReference dataUrl(Path picture) throws IOException {
        String type = Upload.of(picture).contentType();
        return new Address(
                "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(picture)));
    }

    /** A picture that was uploaded as a file before, by its id. */
    static InputReference fileId(String id) {
        return new FileId(id);
    }
}
