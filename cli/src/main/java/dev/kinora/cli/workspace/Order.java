package dev.kinora.cli.workspace;

import dev.kinora.cli.console.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One video that somebody wants.
 *
 * @param origin what it is made of
 * @param prompt what it shows, or what is to change
 * @param shape model, length and size
 * @param guidance what steers it beyond the prompt
 * @param reference the picture it begins with
 */
public record Order(Origin origin, String prompt, Shape shape, Guidance guidance, Optional<Reference> reference) {
    /** What a video is made of. */
    public sealed interface Origin {
        /** The word for it in descriptions. */
        String word();
    }

    /** A prompt alone. */
    public record Fresh() implements Origin {
        @Override
        public String word() {
            return "create";
        }
    }

    /**
     * A variation of a video.
     *
     * @param id of that video
     */
    public record Remix(String id) implements Origin {
        @Override
        public String word() {
            return "remix";
        }
    }

    /**
     * A changed version of a video.
     *
     * @param source that video
     */
    public record Edit(Source source) implements Origin {
        @Override
        public String word() {
            return "edit";
        }
    }

    /**
     * A video and what follows it.
     *
     * @param source that video
     */
    public record Extension(Source source) implements Origin {
        @Override
        public String word() {
            return "extend";
        }
    }

    /**
     * Model, length and size, where they are asked for.
     *
     * @param model name of the model
     * @param seconds length
     * @param size {@code <width>x<height>}
     */
    public record Shape(Optional<String> model, Optional<Integer> seconds, Optional<String> size) {
        /** Nothing asked for. */
        public static final Shape NONE = new Shape(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What steers a video beyond its prompt.
     *
     * @param seed the same one makes the same video
     * @param negative what to keep out
     * @param characters ids of the characters in it
     */
    public record Guidance(Optional<Long> seed, Optional<String> negative, List<String> characters) {
        /** Nothing. */
        public static final Guidance NONE = new Guidance(Optional.empty(), Optional.empty(), List.of());

        public Guidance {
            characters = List.copyOf(characters);
        }

        /** The same with this seed. */
        public Guidance withSeed(long number) {
            return new Guidance(Optional.of(number), negative, characters);
        }
    }

    /** The same with this guidance. */
    public Order withGuidance(Guidance other) {
        return new Order(origin, prompt, shape, other, reference);
    }

    /** What the description of the job says was asked for; the same order has the same text. */
    public ObjectNode describe() {
        ObjectNode request = Json.object().put("operation", origin.word());
        switch (origin) {
            case Fresh() -> {}
            case Remix(String id) -> request.put("source", id);
            case Edit(Source source) -> request.put("source", source.name());
            case Extension(Source source) -> request.put("source", source.name());
        }
        request.put("prompt", prompt);
        shape.model().ifPresent(model -> request.put("model", model));
        shape.seconds().ifPresent(seconds -> request.put("seconds", seconds));
        shape.size().ifPresent(size -> request.put("size", size));
        guidance.seed().ifPresent(seed -> request.put("seed", seed));
        guidance.negative().ifPresent(text -> request.put("negative_prompt", text));
        if (!guidance.characters().isEmpty()) {
            ArrayNode ids = request.putArray("characters");
            guidance.characters().forEach(ids::add);
        }
        reference.ifPresent(picture -> request.set("reference", picture.describe()));
        return request;
    }
}
