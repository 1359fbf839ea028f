package dev.kinora.server.http.wire;

import dev.kinora.server.model.Provenance;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoSpec.Guidance;
import dev.kinora.server.service.Making;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a video was made: what {@code include=kinora} adds to it. Every key is always there. */
public record KinoraBody(
        Optional<String> engine,
        Optional<String> engineVersion,
        Optional<String> remoteModel,
        Optional<String> operation,
        Optional<String> method,
        long seed,
        Optional<String> negativePrompt,
        Map<String, String> engineParams,
        Optional<Object> storyboard,
        List<String> unmatched,
        Cost cost,
        Timings timings,
        Optional<BigDecimal> fps,
        Optional<Integer> frames) {
    private static final int MILLIS = 3;

    /** An amount of money, as a decimal text. */
    public record Cost(String currency, String amount) {}

    /**
     * How long it took.
     *
     * @param submissions how often it was handed to an engine
     * @param engine what the engine itself tells of its times
     */
    public record Timings(
            Optional<BigDecimal> queuedSeconds,
            Optional<BigDecimal> renderSeconds,
            Optional<Integer> submissions,
            Optional<Object> engine) {}

    /** What is known of a video's making. */
    public static KinoraBody of(Video video, Making making) {
        Optional<Provenance> made = making.provenance();
        Guidance guidance = video.spec().guidance();
        return new KinoraBody(
                made.map(Provenance::engine),
                made.map(Provenance::engineVersion),
                made.map(Provenance::remoteModel),
                made.map(Provenance::operation),
                made.map(Provenance::method),
                guidance.seed(),
                guidance.negativePrompt(),
                new TreeMap<>(guidance.engineParams()),
                fact(made, "storyboard").flatMap(Json::document),
                fact(made, "unmatched").map(KinoraBody::words).orElse(List.of()),
                new Cost("USD", making.cost().toPlainString()),
                new Timings(
                        making.queued().map(KinoraBody::seconds),
                        making.rendered().map(KinoraBody::seconds),
                        made.map(Provenance::submissions),
                        fact(made, "timings").flatMap(Json::document)),
                fact(made, Provenance.FPS).flatMap(KinoraBody::number),
                fact(made, Provenance.FRAMES).flatMap(KinoraBody::number).map(BigDecimal::intValue));
    }

    private static Optional<String> fact(Optional<Provenance> made, String name) {
        return made.map(provenance -> provenance.facts().get(name));
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(Math.max(0, duration.toMillis()), MILLIS);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text)
                            .setScale(MILLIS, RoundingMode.HALF_UP)
                            .stripTrailingZeros())
                    .map(number -> number.scale() < 0 ? number.setScale(0) : number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
