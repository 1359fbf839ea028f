package dev.kinora.server.service;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.VideoSpec.Guidance;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/** What may steer a render beside its prompt. */
final class GuidanceRules {
    private static final long SEED_LIMIT = 1L << 32;
    private static final int MAX_NEGATIVE_PROMPT = 32_000;
    private static final int MAX_PARAMS = 32;
    private static final int MAX_NAME = 200;
    private static final int MAX_VALUE = 4_000;
    private static final String PARAMS = "engine_params";

    private final SecureRandom seeds = new SecureRandom();

    /** What a request asks for; without a seed it gets one. Rows 12, 25 and 38. */
    Guidance guidance(CreateVideo.Guide asked) {
        long seed = asked.seed().map(GuidanceRules::seed).orElseGet(() -> seeds.nextLong(SEED_LIMIT));
        Optional<String> negativePrompt = asked.negativePrompt().filter(text -> !text.isEmpty());
        negativePrompt.ifPresent(text -> requireLength("negative_prompt", text, MAX_NEGATIVE_PROMPT));
        requireParams(asked.engineParams());
        return new Guidance(seed, negativePrompt, asked.engineParams());
    }

    private static long seed(long asked) {
        if (asked < 0) {
            throw ApiErrors.integerTooSmall("seed", 0, Long.toString(asked));
        }
        if (asked >= SEED_LIMIT) {
            throw ApiErrors.integerTooLarge("seed", SEED_LIMIT - 1, Long.toString(asked));
        }
        return asked;
    }

    private static void requireParams(Map<String, String> params) {
        if (params.size() > MAX_PARAMS) {
            throw ApiErrors.tooManyProperties(PARAMS, MAX_PARAMS, params.size());
        }
        params.forEach((name, value) -> {
            int length = name.codePointCount(0, name.length());
            if (length > MAX_NAME) {
                throw ApiErrors.propertyNameTooLong(PARAMS, MAX_NAME, length);
            }
            requireLength(PARAMS + "." + name, value, MAX_VALUE);
        });
    }

    private static void requireLength(String param, String text, int max) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            throw ApiErrors.stringTooLong(param, max, length);
        }
    }
}
