package dev.kinora.server.http.wire;

import dev.kinora.server.model.WebhookEndpoint;
import java.util.List;

/** A webhook endpoint, without its secret. */
public record WebhookEndpointBody(
        String id,
        String object,
        long createdAt,
        long updatedAt,
        String name,
        String url,
        List<String> eventTypes,
        String signingSecretHint) {
    /** The one answer that holds the secret: after a create or a rotation. */
    public record WithSecret(
            String id,
            String object,
            long createdAt,
            long updatedAt,
            String name,
            String url,
            List<String> eventTypes,
            String signingSecretHint,
            String signingSecret) {
        /** The endpoint as the API shows it once. */
        public static WithSecret of(WebhookEndpoint endpoint) {
            WebhookEndpointBody body = WebhookEndpointBody.of(endpoint);
            return new WithSecret(
                    body.id,
                    body.object,
                    body.createdAt,
                    body.updatedAt,
                    body.name,
                    body.url,
                    body.eventTypes,
                    body.signingSecretHint,
                    endpoint.secret().value());
        }

        /** Without the secret: this may end in a log. */
        @Override
        public String toString() {
            return "WithSecret[" + id + "]";
        }
    }

    /** The answer to a test. */
    public record Test(String object, String eventType, int statusCode, boolean success, String webhookEndpointId) {
        /** The endpoint answered with that status. */
        public static Test of(String id, String eventType, int status) {
            return new Test("webhook_endpoint.test", eventType, status, true, id);
        }
    }

    /** The types of events. */
    public record Types(String object, List<String> data) {
        /** The list as the API shows it. */
        public static Types of(List<String> types) {
            return new Types("list", types);
        }
    }

    /** The endpoint as the API shows it. */
    public static WebhookEndpointBody of(WebhookEndpoint endpoint) {
        return new WebhookEndpointBody(
                endpoint.id().value(),
                "webhook_endpoint",
                endpoint.registration().createdAt().getEpochSecond(),
                endpoint.registration().updatedAt().getEpochSecond(),
                endpoint.target().name(),
                endpoint.target().url(),
                endpoint.target().eventTypes(),
                endpoint.secret().hint());
    }
}
