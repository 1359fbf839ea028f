package dev.kinora.server.service;

import dev.kinora.server.model.ModelInfo;
import java.util.List;

/**
 * What requests may ask for.
 *
 * @param models every model a caller may name, in the order they are listed; the first is the default
 * @param sizes how a size outside the six is treated
 * @param seconds how a length outside the list is treated
 * @param modelSizes whether a size must suit its model
 */
public record RulesSettings(List<ModelInfo> models, SizeRule sizes, SecondsRule seconds, ModelSizeRule modelSizes) {
    /** How a size outside the six is treated. */
    public enum SizeRule {
        /** The two spellings that circulate, 1024x1808 and 1808x1024, are mapped to their neighbours. */
        LENIENT,
        /** Refused. */
        STRICT
    }

    /** How a length outside 4, 8, 12, 16 and 20 seconds is treated. */
    public enum SecondsRule {
        /** Rounded up to the next of them; above 20 it is refused. */
        ROUND_UP,
        /** Refused. */
        STRICT
    }

    /** Whether a size must suit its model. */
    public enum ModelSizeRule {
        /** Every model takes the six sizes. */
        ANY,
        /** Only the sizes upstream documented for the model. */
        DOCUMENTED
    }

    public RulesSettings {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("at least one model must be configured");
        }
    }
}
