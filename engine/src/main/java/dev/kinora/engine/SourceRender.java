package dev.kinora.engine;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of the video that a render changes or continues. Its file is among the {@link RenderSpec#media()} with
 * the role {@link MediaInput.Role#SOURCE_VIDEO}.
 *
 * @param prompt what it was made from; empty for an upload
 * @param seed what it was made with; empty for an upload
 * @param frames its number of frames at the rate of the render
 * @param recipe what this same engine told of it under {@link #RECIPE}; empty when another engine made it, or nobody knows
 */
public record SourceRender(String prompt, OptionalLong seed, int frames, Optional<String> recipe) {
    /** The fact of an {@link Observation} that lets its engine change or continue the video later. */
    public static final String RECIPE = "recipe";

    public SourceRender {
        if (frames < 1) {
            throw new IllegalArgumentException("a source has at least one frame: " + frames);
        }
    }
}
