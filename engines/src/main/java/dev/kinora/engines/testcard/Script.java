package dev.kinora.engines.testcard;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the markers in a prompt ask for. A marker stands in square brackets, anywhere in the prompt:
 *
 * <ul>
 *   <li>{@code [slow 10s]}: the render takes at least that long, with even progress
 *   <li>{@code [stall]}: half-way it stops making progress, until it is cancelled
 *   <li>{@code [fail]}: half-way it fails; {@code [fail-then-ok 2]}: the first two renders of this prompt do
 *   <li>{@code [moderated]}: fails as refused by moderation
 *   <li>{@code [no-space]}: fails as if the disk were full
 *   <li>{@code [lost]}: half-way the engine forgets the job
 *   <li>{@code [busy]}: the submission is refused, try again later
 *   <li>{@code [accept-unknown]}: the submission is accepted, but the answer is lost on the way
 *   <li>{@code [bad-media]}: succeeds, but delivers bytes that are no video
 * </ul>
 *
 * @param slow least time the render takes
 * @param ending what happens
 * @param failures for {@link Ending#FAIL_THEN_OK}: how many renders fail first
 */
record Script(Duration slow, Ending ending, int failures) {
    private static final Pattern MARKER = Pattern.compile("\\[([a-z-]+)(?: +(\\w+))?]");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,7})(ms|s|m)");

    /** How a render goes. */
    enum Ending {
        OK,
        STALL,
        FAIL,
        FAIL_THEN_OK,
        MODERATED,
        NO_SPACE,
        LOST,
        BUSY,
        ACCEPT_UNKNOWN,
        BAD_MEDIA
    }

    /** Reads the markers; of several endings the last one counts, and what is no marker is left alone. */
    static Script of(String prompt) {
        Duration slow = Duration.ZERO;
        Ending ending = Ending.OK;
        int failures = 0;
        Matcher marker = MARKER.matcher(prompt);
        while (marker.find()) {
            String argument = Optional.ofNullable(marker.group(2)).orElse("");
            String name = Optional.ofNullable(marker.group(1)).orElse("");
            if (name.equals("slow")) {
                slow = duration(argument).orElse(slow);
                continue;
            }
            for (Ending candidate : Ending.values()) {
                if (candidate.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                    ending = candidate;
                    failures = argument.matches("\\d{1,4}") ? Integer.parseInt(argument) : 1;
                }
            }
        }
        return new Script(slow, ending, failures);
    }

    /** A length of time such as {@code 500ms}, {@code 10s} or {@code 2m}. */
    static Optional<Duration> duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(text.replaceAll("\\D", ""));
        return Optional.of(
                switch (text.replaceAll("\\d", "")) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "s" -> Duration.ofSeconds(amount);
                    default -> Duration.ofMinutes(amount);
                });
    }
}
