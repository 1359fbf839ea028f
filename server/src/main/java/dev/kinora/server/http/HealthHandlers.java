package dev.kinora.server.http;

import dev.kinora.server.http.wire.HealthBody;
import java.util.List;

/** Whether the process lives, and whether it can work. */
final class HealthHandlers {
    private static final int UNAVAILABLE = 503;

    private final Readiness readiness;

    HealthHandlers(Readiness readiness) {
        this.readiness = readiness;
    }

    void alive(Call call) {
        call.answer(new HealthBody("ok", List.of()));
    }

    void ready(Call call) {
        List<String> problems = readiness.problems();
        if (problems.isEmpty()) {
            call.answer(new HealthBody("ready", problems));
        } else {
            RetryAdvice.set(call::respondWith);
            call.answer(UNAVAILABLE, new HealthBody("not_ready", problems));
        }
    }
}
