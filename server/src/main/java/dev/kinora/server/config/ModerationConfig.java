package dev.kinora.server.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether prompts are moderated before they are rendered.
 *
 * @param mode what judges
 * @param sync whether a create waits for the judgement
 * @param onFailure what becomes of a prompt that could not be judged
 * @param rules lists and patterns
 * @param endpoint a moderation service
 */
public record ModerationConfig(
        @Setting(
                value = "what judges prompts: nothing, the lists and patterns of `moderation.rules`, the service at"
                        + " `moderation.endpoint`, or both",
                standard = "off")
        Mode mode,

        @Setting(
                value = "judge while a create waits and refuse it with 400, instead of letting the video fail",
                standard = "false")
        boolean sync,

        @Setting(
                value = "what becomes of a prompt that could not be judged: rendered, or refused",
                standard = "fail_closed")
        OnFailure onFailure,

        RulesConfig rules,
        EndpointConfig endpoint) {

    /** What judges. */
    public enum Mode {
        OFF,
        RULES,
        ENDPOINT,
        BOTH
    }

    /** What becomes of a prompt that could not be judged. */
    public enum OnFailure {
        FAIL_OPEN,
        FAIL_CLOSED
    }

    /**
     * Lists and patterns.
     *
     * @param builtIn the lists that come along
     * @param words files of more words
     * @param characters files of more characters
     * @param people files of more people
     * @param patterns files of regular expressions
     */
    public record RulesConfig(
            @Setting(
                    "lists that come along and are used; none written: `adult`, `characters`, `people`; `none` for none")
            List<String> builtIn,

            @Setting("files with words and phrases to refuse, one a line, `!` before what is harmless all the same")
            List<String> words,

            @Setting("files with names of characters to refuse")
            List<String> characters,

            @Setting("files with names of real people to refuse")
            List<String> people,

            @Setting("files with regular expressions to refuse, one a line")
            List<String> patterns) {
        private static final List<String> ALL = List.of("adult", "characters", "people");

        public RulesConfig {
            builtIn = builtIn.isEmpty() ? ALL : List.copyOf(builtIn);
            words = List.copyOf(words);
            characters = List.copyOf(characters);
            people = List.copyOf(people);
            patterns = List.copyOf(patterns);
            if (!ALL.containsAll(builtIn) && !builtIn.equals(List.of("none"))) {
                throw new IllegalArgumentException(
                        "'moderation.rules.built_in' takes of " + ALL + ", or none; not " + builtIn);
            }
        }
    }

    /**
     * A service that speaks {@code POST /moderations}.
     *
     * @param url its address up to the version
     * @param key sent as a bearer token
     * @param model the model that judges
     * @param timeout until it must have answered
     */
    public record EndpointConfig(
            @Setting("address of a service that speaks `POST /moderations`, up to the version, like"
                    + " `http://localhost:8000/v1`")
            Optional<String> url,

            @Setting(value = "its key; meant for the environment: `KINORA_MODERATION_ENDPOINT_KEY`", secret = true)
            Optional<String> key,

            @Setting(value = "the model that judges", standard = "omni-moderation-latest")
            String model,

            @Setting(value = "until it must have answered", standard = "5s", min = 100, max = 60_000)
            Duration timeout) {
        /** Without the key. */
        @Override
        public String toString() {
            return "EndpointConfig[" + url + ", " + model + "]";
        }
    }
}
