package dev.kinora.client.video;

import dev.kinora.client.http.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What to make. Everything but the prompt may be left to the server's defaults.
 *
 * @param prompt what the video shows, 1 to 32000 characters
 * @param format model, length and size
 * @param inputReference the picture that becomes its first frame
 * @param characters ids of characters that appear in it, at most two; the prompt should hold their names
 * @param guidance steering that Kinora alone knows
 */
public record VideoRequest(
        String prompt,
        Format format,
        Optional<InputReference> inputReference,
        List<String> characters,
        Guidance guidance) {
    /**
     * Model, length and size.
     *
     * @param model the model name, for instance {@code sora-2}
     * @param seconds length: 4, 8, 12, 16 or 20
     * @param size {@code <width>x<height>}, for instance {@code 1280x720}
     */
    public record Format(Optional<String> model, Optional<Integer> seconds, Optional<String> size) {}

    /** Keeps copies that nobody changes. */
    public VideoRequest {
        Objects.requireNonNull(prompt, "prompt");
        characters = List.copyOf(characters);
    }

    /** A request of this prompt, the rest as the server has it. */
    public static VideoRequest of(String prompt) {
        Format format = new Format(Optional.empty(), Optional.empty(), Optional.empty());
        return new VideoRequest(prompt, format, Optional.empty(), List.of(), Guidance.none());
    }

    /** The model name, where one was set. */
    public Optional<String> model() {
        return format.model;
    }

    /** The length in seconds, where one was set. */
    public Optional<Integer> seconds() {
        return format.seconds;
    }

    /** The size, where one was set. */
    public Optional<String> size() {
        return format.size;
    }

    /** The same with this model. */
    public VideoRequest withModel(String name) {
        return with(new Format(Optional.of(name), format.seconds, format.size));
    }

    /** The same with this length in seconds. */
    public VideoRequest withSeconds(int length) {
        return with(new Format(format.model, Optional.of(length), format.size));
    }

    /** The same with this size, {@code <width>x<height>}. */
    public VideoRequest withSize(String pixels) {
        return with(new Format(format.model, format.seconds, Optional.of(pixels)));
    }

    /** The same, beginning with this picture. */
    public VideoRequest withInputReference(InputReference picture) {
        return new VideoRequest(prompt, format, Optional.of(picture), characters, guidance);
    }

    /** The same with these characters, by their ids. */
    public VideoRequest withCharacters(String... ids) {
        return new VideoRequest(prompt, format, inputReference, List.of(ids), guidance);
    }

    /** The same with this seed, 0 to 4294967295. Kinora's own. */
    public VideoRequest withSeed(long seed) {
        return with(new Guidance(Optional.of(seed), guidance.negativePrompt(), guidance.engineParams()));
    }

    /** The same without this. Kinora's own. */
    public VideoRequest withNegativePrompt(String unwanted) {
        return with(new Guidance(guidance.seed(), Optional.of(unwanted), guidance.engineParams()));
    }

    /** The same with this setting for the engine. Kinora's own. */
    public VideoRequest withEngineParam(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(guidance.engineParams());
        all.put(name, value);
        return with(new Guidance(guidance.seed(), guidance.negativePrompt(), all));
    }

    /**
     * This request as one line of JSON, as the body of a create and the lines of a batch hold it.
     *
     * @throws IllegalArgumentException when its reference is a file, which JSON cannot hold
     */
    public String toJson() {
        return Json.write(VideoBodies.json(this));
    }

    private VideoRequest with(Format other) {
        return new VideoRequest(prompt, other, inputReference, characters, guidance);
    }

    private VideoRequest with(Guidance other) {
        return new VideoRequest(prompt, format, inputReference, characters, other);
    }
}
