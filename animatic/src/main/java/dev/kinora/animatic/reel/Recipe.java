package dev.kinora.animatic.reel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a finished video was made, so that it can be continued or made again with changes. Written as JSON and read with
 * distrust: what does not fit is no recipe.
 *
 * @param width pixels
 * @param height pixels
 * @param fps frames per second
 * @param seed the video's
 * @param negative what was kept out; empty when nothing
 * @param segments in order, at least one
 */
public record Recipe(int width, int height, int fps, long seed, String negative, List<Segment> segments) {
    /** Raised when the same recipe gives other pictures or another sound than before: older videos then go on as foreign ones do. */
    public static final int VERSION = 7;

    private static final int MOST_SEGMENTS = 32;
    private static final int MOST_CHANGES = 64;
    private static final int MOST_FRAMES = 60 * 600;
    private static final int MOST_CHARS = 32_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Recipe {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a recipe has at least one segment");
        }
    }

    /** Where the pictures of a segment come from. */
    public enum Origin {
        /** From the prompt alone: they can be drawn again. */
        DRAWN,
        /** From a file: nobody can draw them again. */
        FOOTAGE
    }

    /**
     * A part that was made in one go.
     *
     * @param origin where its pictures come from
     * @param op the operation, for people
     * @param prompt what was asked
     * @param frames how long
     * @param changes requests that were applied to it later, in order
     */
    public record Segment(Origin origin, String op, String prompt, int frames, List<String> changes) {
        public Segment {
            changes = List.copyOf(changes);
        }

        /** A part that was drawn as it is. */
        public static Segment drawn(String op, String prompt, int frames) {
            return new Segment(Origin.DRAWN, op, prompt, frames, List.of());
        }

        /** A part that holds pictures of a file. */
        public static Segment footage(String op, String prompt, int frames) {
            return new Segment(Origin.FOOTAGE, op, prompt, frames, List.of());
        }

        Segment changed(String request) {
            List<String> all = new ArrayList<>(changes);
            all.add(request);
            return new Segment(origin, op, prompt, frames, all);
        }

        Segment lasting(int newFrames) {
            return new Segment(origin, op, prompt, newFrames, changes);
        }
    }

    private record Written(String engine, int version, Recipe recipe) {}

    /** The recipe as one line of JSON. */
    public String write() {
        return JSON.writeValueAsString(new Written("animatic", VERSION, this));
    }

    /** Reads a recipe; empty when it is broken, of another version, or holds what no recipe of this engine holds. */
    public static Optional<Recipe> read(String text) {
        try {
            JsonNode all = JSON.readTree(text);
            JsonNode r = all.path("recipe");
            if (!all.path("engine").asString("").equals("animatic")
                    || all.path("version").asInt(0) != VERSION) {
                return Optional.empty();
            }
            List<Segment> segments = new ArrayList<>();
            for (JsonNode s : r.path("segments")) {
                segments.add(segment(s));
            }
            if (segments.isEmpty() || segments.size() > MOST_SEGMENTS) {
                return Optional.empty();
            }
            return Optional.of(new Recipe(
                    number(r, "width", 8192),
                    number(r, "height", 8192),
                    number(r, "fps", 60),
                    r.path("seed").asLong(0),
                    words(r.path("negative")),
                    segments));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Segment segment(JsonNode node) {
        List<String> changes = new ArrayList<>();
        for (JsonNode c : node.path("changes")) {
            changes.add(words(c));
        }
        if (changes.size() > MOST_CHANGES) {
            throw new IllegalArgumentException("too many changes");
        }
        return new Segment(
                Origin.valueOf(node.path("origin").asString("")),
                words(node.path("op")),
                words(node.path("prompt")),
                number(node, "frames", MOST_FRAMES),
                changes);
    }

    private static String words(JsonNode node) {
        String text = node.asString("");
        if (text.length() > MOST_CHARS) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }

    private static int number(JsonNode node, String key, int most) {
        int value = node.path(key).asInt(0);
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }

    /** Number of frames in all. */
    public int frames() {
        return segments.stream().mapToInt(Segment::frames).sum();
    }

    /** Whether every picture can be drawn again. */
    public boolean drawn() {
        return segments.stream().allMatch(s -> s.origin() == Origin.DRAWN);
    }

    /** Whether its last picture can be drawn again. */
    public boolean endsDrawn() {
        return segments.getLast().origin() == Origin.DRAWN;
    }

    /** The recipe of the same video with something more asked of all of it. */
    public Recipe changed(String request) {
        return new Recipe(
                width,
                height,
                fps,
                seed,
                negative,
                segments.stream().map(s -> s.changed(request)).toList());
    }

    /** The recipe of the video that goes on. */
    public Recipe with(Segment next) {
        List<Segment> all = new ArrayList<>(segments);
        all.add(next);
        return new Recipe(width, height, fps, seed, negative, all);
    }

    /** The recipe of the same video in {@code frames} frames: parts at its end are cut or the last one is longer. */
    public Recipe lasting(int frames) {
        List<Segment> kept = new ArrayList<>();
        int left = frames;
        for (int i = 0; i < segments.size() && left > 0; i++) {
            boolean last = i == segments.size() - 1;
            int length = last ? left : Math.min(left, segments.get(i).frames());
            kept.add(segments.get(i).lasting(length));
            left -= length;
        }
        return new Recipe(width, height, fps, seed, negative, kept);
    }
}
