package dev.kinora.server.moderation;

import dev.kinora.server.moderation.ModerationSettings.Endpoint;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.outbound.OutboundException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service that speaks {@code POST /moderations}; twice, when the first time gave nothing of use. */
final class EndpointModerator implements Moderator {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MAX_ANSWER = 1 << 20;
    private static final int TRIES = 2;

    private record Question(String model, String input) {}

    private final Endpoint endpoint;
    private final OutboundClient outbound;
    private final URI address;

    EndpointModerator(Endpoint endpoint, OutboundClient outbound) {
        this.endpoint = endpoint;
        this.outbound = outbound;
        this.address = URI.create(endpoint.base().toString().replaceAll("/+$", "") + "/moderations");
    }

    @Override
    public Verdict judge(String prompt) {
        byte[] question = JSON.writeValueAsBytes(new Question(endpoint.model(), prompt));
        long end = System.nanoTime() + endpoint.timeout().toNanos();
        Verdict verdict = new Verdict.Unknown("The moderation service was not asked.");
        for (int tries = 0; tries < TRIES && verdict instanceof Verdict.Unknown; tries++) {
            long left = end - System.nanoTime();
            if (left > 0) {
                verdict = ask(question, Duration.ofNanos(left));
            }
        }
        return verdict;
    }

    private Verdict ask(byte[] question, Duration timeout) {
        Map<String, String> headers = new HashMap<>();
        endpoint.key().ifPresent(key -> headers.put("authorization", "Bearer " + key));
        try {
            OutboundClient.Answer answer = outbound.post(address, headers, question, timeout, MAX_ANSWER);
            return answer.status() == 200
                    ? verdict(answer.body())
                    : new Verdict.Unknown("The moderation service answered with status " + answer.status() + ".");
        } catch (OutboundException e) {
            return new Verdict.Unknown("The moderation service gave no answer. " + e.getMessage());
        }
    }

    private static Verdict verdict(String body) {
        try {
            JsonNode results = JSON.readTree(body).path("results");
            boolean readable = results.isArray() && !results.isEmpty();
            boolean flagged = false;
            for (JsonNode result : results) {
                readable &= result.path("flagged").isBoolean();
                flagged |= result.path("flagged").asBoolean(false);
            }
            if (!readable) {
                return new Verdict.Unknown("The moderation service answered with something else than results.");
            }
            return flagged ? new Verdict.Blocked("the moderation service") : new Verdict.Passed();
        } catch (JacksonException e) {
            return new Verdict.Unknown("The moderation service answered with something that is not JSON.");
        }
    }
}
