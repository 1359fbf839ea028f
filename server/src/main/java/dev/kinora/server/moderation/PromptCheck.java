package dev.kinora.server.moderation;

import dev.kinora.server.moderation.ModerationSettings.OnFailure;
import dev.kinora.server.outbound.OutboundClient;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a prompt may be rendered. Thread-safe. */
public final class PromptCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PromptCheck.class);

    private final List<Moderator> moderators;
    private final OnFailure onFailure;

    PromptCheck(List<Moderator> moderators, OnFailure onFailure) {
        this.moderators = List.copyOf(moderators);
        this.onFailure = onFailure;
    }

    /** Refuses nothing. */
    public static PromptCheck none() {
        return new PromptCheck(List.of(), OnFailure.FAIL_OPEN);
    }

    /**
     * What the settings ask for.
     *
     * @param outbound reaches the moderation service; its address is the operator's, so it may be any
     * @throws IllegalArgumentException with a sentence for people when a file cannot be read or holds what is no
     *     pattern
     */
    public static PromptCheck of(ModerationSettings settings, OutboundClient outbound) {
        List<Moderator> moderators = new ArrayList<>();
        settings.rules().ifPresent(rules -> {
            moderators.add(WordRules.load(rules));
            moderators.add(PatternRules.load(rules.patterns()));
        });
        settings.endpoint().ifPresent(endpoint -> moderators.add(new EndpointModerator(endpoint, outbound)));
        return new PromptCheck(moderators, settings.onFailure());
    }

    /** Whether anything is checked at all. */
    public boolean active() {
        return !moderators.isEmpty();
    }

    /**
     * Whether the prompt must not be rendered. Blocks at most as long as the moderation service is waited for.
     *
     * @param subject what the log calls it; the prompt itself is never logged
     */
    public boolean refuses(String subject, String prompt) {
        for (Moderator moderator : moderators) {
            switch (moderator.judge(prompt)) {
                case Verdict.Passed() -> {}
                case Verdict.Blocked(String rule) -> {
                    LOG.info("{} is refused by moderation: {}", subject, rule);
                    return true;
                }
                case Verdict.Unknown(String reason) -> {
                    LOG.warn("{} could not be moderated ({}): {}", subject, onFailure.word(), reason);
                    if (onFailure == OnFailure.FAIL_CLOSED) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
