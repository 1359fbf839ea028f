package dev.kinora.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.service.CreateVideo.Guide;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidanceRulesTest {
    private final GuidanceRules rules = new GuidanceRules();

    @Test
    void theLargestOfEverythingIsTaken() {
        Map<String, String> params = new HashMap<>();
        for (int i = 0; i < 32; i++) {
            params.put("n".repeat(198) + (i + 10), "🌨".repeat(4_000));
        }
        Guide guide = new Guide(Optional.of(0xffff_ffffL), Optional.of("🌨".repeat(32_000)), params);

        assertThat(rules.guidance(guide).seed()).isEqualTo(0xffff_ffffL);
        assertThat(rules.guidance(guide).engineParams()).isEqualTo(params);
    }

    @Test
    void anEmptyNegativePromptIsNone() {
        assertThat(rules.guidance(new Guide(Optional.empty(), Optional.of(""), Map.of()))
                        .negativePrompt())
                .isEmpty();
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertThat(refused(Guide.seed(-1)).code()).contains("integer_below_min_value");
        assertThat(refused(Guide.seed(1L << 32)).message())
                .isEqualTo("Invalid 'seed': integer above maximum value. Expected a value <= 4294967295, but got"
                        + " 4294967296 instead.");
        assertThat(refused(new Guide(Optional.empty(), Optional.of("x".repeat(32_001)), Map.of()))
                        .param())
                .contains("negative_prompt");
        assertThat(refused(params("n".repeat(201), "v")).code()).contains("property_name_above_max_length");
        assertThat(refused(params("steps", "v".repeat(4_001))).message())
                .startsWith("Invalid 'engine_params.steps': string too long.");
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 33; i++) {
            many.put("n" + i, "");
        }
        assertThat(refused(new Guide(Optional.empty(), Optional.empty(), many)).code())
                .contains("object_above_max_properties");
    }

    private static Guide params(String name, String value) {
        return new Guide(Optional.empty(), Optional.empty(), Map.of(name, value));
    }

    private ApiError refused(Guide guide) {
        return catchThrowableOfType(ApiException.class, () -> rules.guidance(guide))
                .error();
    }
}
