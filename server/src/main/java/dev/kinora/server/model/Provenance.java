package dev.kinora.server.model;

import java.util.Map;

/**
 * How a video was made.
 *
 * @param engine configured name of the engine
 * @param engineVersion the engine's own version
 * @param remoteModel the engine's name of the model
 * @param operation what was asked of it: {@code text}, {@code remix} and so on
 * @param method {@code native}, or the name of the emulation that stood in
 * @param submissions how often it was handed to an engine, at least 1
 * @param facts what the engine told: storyboard, words it made nothing of, timings, recipe
 */
public record Provenance(
        String engine,
        String engineVersion,
        String remoteModel,
        String operation,
        String method,
        int submissions,
        Map<String, String> facts) {
    /** The engine did itself what was asked. */
    public static final String NATIVE = "native";

    /** The fact that tells the frames a second, a decimal number. */
    public static final String FPS = "fps";

    /** The fact that tells how many frames there are. */
    public static final String FRAMES = "frames";

    /** The fact that tells the prompt an emulation was made of. */
    public static final String PROMPT_SENT = "prompt_sent";

    public Provenance {
        facts = Map.copyOf(facts);
    }
}
