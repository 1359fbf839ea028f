package dev.kinora.server.http;

import dev.kinora.server.model.Caller;

/** Decides for each request who makes it and whether that one may make another. Thread-safe. */
final class Gate {
    private final Authenticator authenticator;
    private final OperatorGate operators;
    private final RequestQuota quota;

    Gate(Access access, String organization) {
        this.authenticator = access.authenticator();
        this.operators = new OperatorGate(access.operatorToken(), authenticator);
        this.quota = new RequestQuota(access.limits(), organization);
    }

    /**
     * Who makes a request.
     *
     * @throws dev.kinora.server.model.ApiException rows 1, 2 and 33 when the route asks for more than was shown
     */
    Caller caller(Call call, Routes.Access asked) {
        return switch (asked) {
            case OPEN -> Caller.NOBODY;
            case KEY -> authenticator.caller(call.request());
            case OPERATOR -> {
                operators.pass(call.request());
                yield Caller.NOBODY;
            }
        };
    }

    /**
     * Counts a request.
     *
     * @throws dev.kinora.server.model.ApiException row 33 when it is one too many
     */
    void count(Call call, Caller caller) {
        quota.take(call, caller);
    }
}
