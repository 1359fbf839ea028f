package dev.kinora.client.video;

import java.util.Optional;

/**
 * A changed version of a clip.
 *
 * @param prompt what is to change, 1 to 32000 characters
 * @param source the clip
 * @param model the model name for an uploaded clip; a video of this server keeps its own
 */
public record EditRequest(String prompt, VideoSource source, Optional<String> model) {
    /** A change of this clip. */
    public static EditRequest of(VideoSource source, String prompt) {
        return new EditRequest(prompt, source, Optional.empty());
    }

    /** The same with this model. */
    public EditRequest withModel(String name) {
        return new EditRequest(prompt, source, Optional.of(name));
    }
}
