package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Json;
import dev.kinora.client.webhook.SigningSecret;
import dev.kinora.client.webhook.WebhookEndpoint;
import tools.jackson.databind.node.ObjectNode;

/** What is told of webhook endpoints. */
final class WebhookLines {
    private WebhookLines() {}

    /** An endpoint whose secret is told this once: alone on the last line. */
    static void made(WebhookEndpoint endpoint, JsonOption form, Console console) {
        String secret = endpoint.secret().map(SigningSecret::reveal).orElse("");
        if (form.json) {
            console.out().println(Json.pretty(tree(endpoint).put("signing_secret", secret)));
        } else {
            console.say("webhooks.made", endpoint.id(), endpoint.url());
            console.out().println(secret);
        }
    }

    static ObjectNode tree(WebhookEndpoint endpoint) {
        ObjectNode tree = Json.object()
                .put("id", endpoint.id())
                .put("name", endpoint.name())
                .put("url", endpoint.url().toString())
                .put("created", endpoint.createdAt().toString())
                .put("secret_hint", endpoint.secretHint());
        endpoint.eventTypes().forEach(tree.withArray("event_types")::add);
        return tree;
    }
}
