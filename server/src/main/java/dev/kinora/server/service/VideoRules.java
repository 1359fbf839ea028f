package dev.kinora.server.service;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.ModelInfo;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.service.RulesSettings.ModelSizeRule;
import dev.kinora.server.service.RulesSettings.SecondsRule;
import dev.kinora.server.service.RulesSettings.SizeRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which values a request may hold, judged in the order of the error table: prompt, model, seconds, size. */
final class VideoRules {
    private static final int MAX_PROMPT = 32_000;
    private static final List<Integer> SECONDS = List.of(4, 8, 12, 16, 20);
    private static final int DEFAULT_SECONDS = 4;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");
    private static final Map<String, VideoSize> NEIGHBOURS =
            Map.of("1024x1808", VideoSize.W1024_H1792, "1808x1024", VideoSize.W1792_H1024);
    private static final List<VideoSize> SMALL_SIZES = List.of(VideoSize.W720_H1280, VideoSize.W1280_H720);

    private final RulesSettings settings;
    private final GuidanceRules guidance = new GuidanceRules();

    VideoRules(RulesSettings settings) {
        this.settings = settings;
    }

    /** What a request asks for, with every default filled in. Rows 11, 12, 13, 15, 16 and 38. */
    VideoSpec spec(CreateVideo request) {
        requirePrompt(request.prompt());
        String model = model(request.model());
        int seconds = request.seconds().map(this::seconds).orElse(DEFAULT_SECONDS);
        VideoSize size = request.size().map(text -> size(text, model)).orElse(VideoSize.W720_H1280);
        return new VideoSpec(
                request.prompt(),
                new VideoSpec.Form(model, seconds, size),
                guidance.guidance(request.guide()),
                new Derivation.FromPrompt());
    }

    /** Rows 11 and 12. */
    void requirePrompt(String prompt) {
        if (prompt.isEmpty()) {
            throw ApiErrors.emptyString("prompt");
        }
        int length = prompt.codePointCount(0, prompt.length());
        if (length > MAX_PROMPT) {
            throw ApiErrors.stringTooLong("prompt", MAX_PROMPT, length);
        }
    }

    /** The model that was asked for, else the first. Row 16. */
    String model(Optional<String> asked) {
        List<String> known = settings.models().stream().map(ModelInfo::id).toList();
        String model = asked.orElse(known.getFirst());
        if (!known.contains(model)) {
            throw ApiErrors.invalidValue("model", model, known);
        }
        return model;
    }

    /** One of the lengths there are. Row 13. */
    int seconds(String text) {
        if (DECIMAL.matcher(text).matches()) {
            int whole = new BigDecimal(text).setScale(0, RoundingMode.CEILING).intValueExact();
            boolean exact = new BigDecimal(text).compareTo(BigDecimal.valueOf(whole)) == 0;
            if (exact && SECONDS.contains(whole)) {
                return whole;
            }
            if (settings.seconds() == SecondsRule.ROUND_UP && whole >= 1 && whole <= SECONDS.getLast()) {
                return SECONDS.stream().filter(s -> s >= whole).findFirst().orElseThrow();
            }
        }
        throw ApiErrors.invalidValue(
                "seconds", text, SECONDS.stream().map(String::valueOf).toList());
    }

    private VideoSize size(String text, String model) {
        Optional<VideoSize> size = VideoSize.ofWire(text);
        if (size.isEmpty() && settings.sizes() == SizeRule.LENIENT) {
            size = Optional.ofNullable(NEIGHBOURS.get(text));
        }
        boolean smallOnly = settings.modelSizes() == ModelSizeRule.DOCUMENTED
                && model.startsWith("sora-2")
                && !model.startsWith("sora-2-pro");
        if (smallOnly) {
            return size.filter(SMALL_SIZES::contains)
                    .orElseThrow(() -> ApiErrors.invalidValue(
                            "size",
                            text,
                            SMALL_SIZES.stream().map(VideoSize::wire).toList()));
        }
        return size.orElseThrow(() -> ApiErrors.invalidValue("size", text, VideoSize.wires()));
    }

    /** The shortest length there is that takes so much; empty when none does. */
    Optional<Integer> secondsFor(double wanted) {
        return SECONDS.stream().filter(seconds -> seconds >= wanted).findFirst();
    }

    /** The size of exactly those pixels, else the nearest of the same orientation; a square counts as wide. */
    static VideoSize nearest(int width, int height) {
        return Arrays.stream(VideoSize.values())
                .filter(size -> (size.height() > size.width()) == (height > width))
                .min(Comparator.comparingDouble(size -> distance(size, width, height)))
                .orElseThrow();
    }

    private static double distance(VideoSize size, int width, int height) {
        return Math.hypot(size.width() - width, size.height() - height);
    }

    /** Guidance of a request that gives none. */
    VideoSpec.Guidance anyGuidance() {
        return guidance.guidance(CreateVideo.Guide.none());
    }
}
