package dev.kinora.server.http;

import dev.kinora.server.account.Allowance;
import dev.kinora.server.account.RequestLimits;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Caller;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;

/** Counts the requests of every key and tells callers how many they have left. Thread-safe. */
final class RequestQuota {
    private static final HeaderName LIMIT = HeaderNames.create("x-ratelimit-limit-requests");
    private static final HeaderName REMAINING = HeaderNames.create("x-ratelimit-remaining-requests");
    private static final HeaderName RESET = HeaderNames.create("x-ratelimit-reset-requests");

    private final RequestLimits limits;
    private final String organization;

    RequestQuota(RequestLimits limits, String organization) {
        this.limits = limits;
        this.organization = organization;
    }

    /**
     * Counts one request. A caller without a limit gets no headers: there is nothing to tell.
     *
     * @throws dev.kinora.server.model.ApiException row 33 when it is one too many
     */
    void take(Call call, Caller caller) {
        limits.take(caller).ifPresent(allowance -> take(call, allowance));
    }

    private void take(Call call, Allowance allowance) {
        call.respondWith(LIMIT, Integer.toString(allowance.limit()));
        call.respondWith(REMAINING, Long.toString(allowance.remaining()));
        call.respondWith(RESET, GoDuration.text(allowance.reset()));
        if (!allowance.granted()) {
            throw ApiErrors.rateLimited(
                    organization, allowance.limit(), allowance.pause(), GoDuration.text(allowance.pause()));
        }
    }
}
