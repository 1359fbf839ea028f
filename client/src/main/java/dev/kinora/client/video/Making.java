package dev.kinora.client.video;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How Kinora made a video, as {@link Include#MAKING} asks for it. What is not known yet is empty.
 *
 * @param engine the engine that rendered it, with its version
 * @param operation what the engine did, and how
 * @param guidance the seed, drawn where none was asked for, and what else steered it
 * @param cost what the hosted service would have charged
 * @param picture frames and their rate
 */
public record Making(
        Optional<EngineUsed> engine, Operation operation, Guidance guidance, Optional<Cost> cost, Picture picture) {
    /**
     * The engine.
     *
     * @param name its kind
     * @param version its version
     * @param remoteModel what it calls the model
     */
    public record EngineUsed(String name, Optional<String> version, Optional<String> remoteModel) {}

    /**
     * What the engine did.
     *
     * @param name such as {@code text}, {@code remix} or {@code extension}
     * @param method {@code native}, or the stand-in for what the engine cannot do
     * @param submissions how often it was handed to an engine
     * @param queuedSeconds how long it waited
     * @param renderSeconds how long it was rendered
     */
    public record Operation(
            Optional<String> name,
            Optional<String> method,
            Optional<Integer> submissions,
            Optional<Double> queuedSeconds,
            Optional<Double> renderSeconds) {}

    /**
     * An amount of money.
     *
     * @param currency such as {@code USD}
     * @param amount exactly as told
     */
    public record Cost(String currency, BigDecimal amount) {}

    /**
     * Frames.
     *
     * @param fps frames a second
     * @param frames how many there are
     */
    public record Picture(Optional<Double> fps, Optional<Integer> frames) {}

    /** The settings the engine was given. */
    public Map<String, String> engineParams() {
        return guidance.engineParams();
    }
}
