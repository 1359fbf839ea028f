package dev.kinora.server.moderation;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How prompts are moderated.
 *
 * @param rules lists and patterns, when they are used
 * @param endpoint a moderation service, when one is asked
 * @param onFailure what becomes of a prompt that could not be judged
 */
public record ModerationSettings(Optional<Rules> rules, Optional<Endpoint> endpoint, OnFailure onFailure) {
    /** A group of words. */
    public enum Group {
        /** What is not suitable for people under 18. */
        ADULT,
        /** Characters that belong to somebody. */
        CHARACTERS,
        /** Real people. */
        PEOPLE;

        /** The word in the configuration. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of a prompt that could not be judged. */
    public enum OnFailure {
        /** It is rendered. */
        FAIL_OPEN,
        /** It is refused like one that was flagged. */
        FAIL_CLOSED;

        /** The word in the configuration. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Lists and patterns.
     *
     * @param builtIn the groups whose list that comes along is used
     * @param lists more lists of a group
     * @param patterns files of regular expressions
     */
    public record Rules(Set<Group> builtIn, Map<Group, List<Path>> lists, List<Path> patterns) {
        public Rules {
            builtIn = Set.copyOf(builtIn);
            lists = Map.copyOf(lists);
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * A service that speaks {@code POST /moderations}.
     *
     * @param base its address up to the version, for example {@code https://api.example.com/v1}
     * @param key sent as a bearer token
     * @param model the model that judges
     * @param timeout until it must have answered
     */
    public record Endpoint(URI base, Optional<String> key, String model, Duration timeout) {
        /** Without the key. */
        @Override
        public String toString() {
            return "Endpoint[" + base + ", " + model + "]";
        }
    }
}
