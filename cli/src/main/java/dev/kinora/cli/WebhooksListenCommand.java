package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.client.error.KinoraException;
import dev.kinora.client.webhook.SigningSecret;
import dev.kinora.client.webhook.WebhookEndpoint;
import dev.kinora.client.webhook.WebhookEndpointRequest;
import dev.kinora.client.webhook.WebhookVerifier;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "listen", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class WebhooksListenCommand implements Callable<Integer> {
    private static final String SECRET = "KINORA_WEBHOOK_SECRET";

    private final Session session;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    String host;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8787")
    int port;

    @Option(names = "--secret", paramLabel = "TEXT")
    @Nullable
    String secret;

    @Option(names = "--register")
    boolean register;

    @Option(names = "--url", paramLabel = "URL")
    @Nullable
    String url;

    @Option(
            names = {"-n", "--count"},
            paramLabel = "N")
    @Nullable
    Integer count;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    WebhooksListenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new Trouble(ExitCode.USAGE, "usage.range", "--port", 0, 65535, port);
        }
        try (WebhookReceiver receiver = WebhookReceiver.open(host, port, form, session.console())) {
            if (register) {
                registered(receiver);
            } else {
                receiver.verifyWith(WebhookVerifier.of(known()));
                listen(receiver);
            }
        } catch (IOException e) {
            throw new Trouble(ExitCode.SETUP, "webhooks.closed", host + ":" + port, e);
        }
        return ExitCode.OK.number();
    }

    /** Listens under an endpoint that exists as long as somebody listens. */
    private void registered(WebhookReceiver receiver) throws InterruptedException {
        String address = url != null ? url : receiver.address();
        try (Connection connection = Connection.open(server, session.console())) {
            WebhookEndpoint endpoint = connection
                    .client()
                    .webhookEndpoints()
                    .create(WebhookEndpointRequest.of(
                            "kinora webhooks listen", address, "video.completed", "video.failed"));
            try {
                receiver.verifyWith(WebhookVerifier.of(
                        endpoint.secret().map(SigningSecret::reveal).orElse("")));
                listen(receiver);
            } finally {
                remove(connection, endpoint);
            }
        }
    }

    private void remove(Connection connection, WebhookEndpoint endpoint) {
        try {
            connection.client().webhookEndpoints().delete(endpoint.id());
        } catch (KinoraException e) {
            session.console().say("webhooks.left", endpoint.id(), String.valueOf(e.getMessage()));
        }
    }

    private void listen(WebhookReceiver receiver) throws InterruptedException {
        session.console().say("webhooks.listening", receiver.address());
        receiver.await(count == null ? Integer.MAX_VALUE : count, session.interrupt());
    }

    private String known() {
        Console console = session.console();
        String text = secret != null ? secret : console.variable(SECRET);
        if (text.isBlank()) {
            throw new Trouble(ExitCode.USAGE, "webhooks.secret", SECRET);
        }
        return text;
    }
}
