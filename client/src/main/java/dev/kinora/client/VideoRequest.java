package dev.kinora.client;

import java.util.Objects;
import java.util.Optional;

/**
 * What to make. Everything but the prompt may be left to the server's defaults.
 *
 * @param prompt what the video shows, 1 to 32000 characters
 * @param model the model name, for instance {@code sora-2}
 * @param seconds length: 4, 8, 12, 16 or 20
 * @param size {@code <width>x<height>}, for instance {@code 1280x720}
 */
public record VideoRequest(String prompt, Optional<String> model, Optional<Integer> seconds, Optional<String> size) {
    public VideoRequest {
        Objects.requireNonNull(prompt, "prompt");
    }

    /** A request of this prompt, the rest as the server has it. */
    public static VideoRequest of(String prompt) {
        return new VideoRequest(prompt, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with this model. */
    public VideoRequest withModel(String name) {
        return new VideoRequest(prompt, Optional.of(name), seconds, size);
    }

    /** The same with this length in seconds. */
    public VideoRequest withSeconds(int length) {
        return new VideoRequest(prompt, model, Optional.of(length), size);
    }

    /** The same with this size, {@code <width>x<height>}. */
    public VideoRequest withSize(String pixels) {
        return new VideoRequest(prompt, model, seconds, Optional.of(pixels));
    }
}
