package dev.kinora.server.service;

import dev.kinora.server.moderation.PromptCheck;
import java.time.Duration;

/**
 * What the service has to know.
 *
 * @param rules what requests may ask for
 * @param assetGrace how long after {@code expires_at} assets are still served
 * @param prompts judges prompts while a create waits
 */
public record ServiceSettings(RulesSettings rules, Duration assetGrace, PromptCheck prompts) {
    /** Takes every prompt. */
    public ServiceSettings(RulesSettings rules, Duration assetGrace) {
        this(rules, assetGrace, PromptCheck.none());
    }
}
