package dev.kinora.server.service;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.EventTypes;
import dev.kinora.server.model.WebhookEndpoint.Target;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.outbound.OutboundException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

/** Which values a webhook endpoint may have, judged in the order name, url, event types. */
final class WebhookRules {
    private static final int MAX_NAME = 256;
    private static final int MAX_URL = 2_048;
    private static final int MAX_TYPES = 100;

    private final OutboundClient outbound;

    WebhookRules(OutboundClient outbound) {
        this.outbound = outbound;
    }

    /** What a draft makes of nothing. Everything in it must be there. */
    Target target(WebhookDraft draft) {
        return judged(new Target(
                draft.name().orElseThrow(() -> ApiErrors.missingParameter("name")),
                draft.url().orElseThrow(() -> ApiErrors.missingParameter("url")),
                draft.eventTypes().orElseThrow(() -> ApiErrors.missingParameter("event_types"))));
    }

    /** What a draft makes of a target. */
    Target target(Target old, WebhookDraft draft) {
        return judged(new Target(
                draft.name().orElse(old.name()),
                draft.url().orElse(old.url()),
                draft.eventTypes().orElse(old.eventTypes())));
    }

    /** Whether an endpoint may be like that. */
    void check(Target target) {
        judged(target);
    }

    /** A type that an endpoint may ask for. */
    String type(String name) {
        if (!EventTypes.askable(name)) {
            throw ApiErrors.invalidValue("event_type", name, known());
        }
        return name;
    }

    private Target judged(Target target) {
        name(target.name());
        url(target.url());
        return new Target(target.name(), target.url(), types(target.eventTypes()));
    }

    private static void name(String name) {
        if (name.isBlank()) {
            throw ApiErrors.emptyString("name");
        }
        tooLong("name", name, MAX_NAME);
    }

    private void url(String url) {
        if (url.isEmpty()) {
            throw ApiErrors.emptyString("url");
        }
        tooLong("url", url, MAX_URL);
        try {
            outbound.check(new URI(url));
        } catch (URISyntaxException e) {
            throw ApiErrors.invalidValue("url", "Invalid 'url': it is no web address.");
        } catch (OutboundException e) {
            throw ApiErrors.invalidValue("url", "Invalid 'url': " + e.getMessage());
        }
    }

    private static List<String> types(List<String> types) {
        if (types.isEmpty()) {
            throw ApiErrors.emptyArray("event_types");
        }
        if (types.size() > MAX_TYPES) {
            throw ApiErrors.arrayTooLong("event_types", MAX_TYPES, types.size());
        }
        for (String type : types) {
            if (!EventTypes.askable(type)) {
                throw ApiErrors.invalidValue("event_types", type, known());
            }
        }
        return types.stream().distinct().toList();
    }

    private static void tooLong(String param, String text, int max) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            throw ApiErrors.stringTooLong(param, max, length);
        }
    }

    private static List<String> known() {
        return Stream.concat(EventTypes.VIDEO.stream(), EventTypes.BATCH.stream())
                .toList();
    }
}
