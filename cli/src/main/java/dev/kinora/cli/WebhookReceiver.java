package dev.kinora.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Json;
import dev.kinora.client.webhook.WebhookEvent;
import dev.kinora.client.webhook.WebhookVerificationException;
import dev.kinora.client.webhook.WebhookVerifier;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Receives webhooks on this machine, verifies their signatures and prints what they tell. */
final class WebhookReceiver implements AutoCloseable {
    private static final int MAX_BODY_BYTES = 1 << 20;
    private static final int REMEMBERED = 10_000;
    private static final int LOOK_MILLIS = 100;
    private static final int NO_CONTENT = 204;
    private static final int REFUSED = 400;
    private static final int TOO_LARGE = 413;
    private static final int WRONG_METHOD = 405;
    private static final int NOT_YET = 503;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final JsonOption form;
    private final Console console;
    private volatile Optional<WebhookVerifier> verifier = Optional.empty();
    private final AtomicInteger heard = new AtomicInteger();
    private final Set<String> seen = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    private WebhookReceiver(HttpServer server, JsonOption form, Console console) {
        this.server = server;
        this.form = form;
        this.console = console;
    }

    static WebhookReceiver open(String host, int port, JsonOption form, Console console) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        WebhookReceiver receiver = new WebhookReceiver(server, form, console);
        server.createContext("/", receiver::receive);
        server.setExecutor(receiver.threads);
        server.start();
        return receiver;
    }

    /** Where it listens. */
    String address() {
        String host = server.getAddress().getHostString();
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + shown + ":" + server.getAddress().getPort() + "/";
    }

    /** From now on what comes is held against this secret; before, senders are asked to try again. */
    void verifyWith(WebhookVerifier secret) {
        verifier = Optional.of(secret);
    }

    /** Waits until so many events came, or somebody ends it. */
    void await(int events, Interrupt interrupt) throws InterruptedException {
        while (heard.get() < events && !interrupt.isRequested()) {
            interrupt.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
            if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, WRONG_METHOD);
            } else if (body.length > MAX_BODY_BYTES) {
                answer(exchange, TOO_LARGE);
            } else if (verifier.isEmpty()) {
                answer(exchange, NOT_YET);
            } else {
                judge(exchange, body, verifier.get());
            }
        }
    }

    private void judge(HttpExchange exchange, byte[] body, WebhookVerifier secret) throws IOException {
        try {
            WebhookEvent event = secret.verify(
                    name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)), body);
            answer(exchange, NO_CONTENT);
            String delivery = String.valueOf(exchange.getRequestHeaders().getFirst(WebhookVerifier.ID));
            tell(event, delivery, isNew(delivery));
            heard.incrementAndGet();
        } catch (WebhookVerificationException e) {
            answer(exchange, REFUSED);
            console.say(
                    "webhooks.refused",
                    exchange.getRemoteAddress().getAddress().getHostAddress(),
                    String.valueOf(e.getMessage()));
        }
    }

    private boolean isNew(String delivery) {
        synchronized (seen) {
            return seen.add(delivery);
        }
    }

    private void tell(WebhookEvent event, String delivery, boolean fresh) {
        String line = form.json
                ? Json.line(Json.object()
                        .put("webhook_id", delivery)
                        .put("repeated", !fresh)
                        .set("event", Json.parse(event.json())))
                : Moments.second(event.createdAt()) + "  " + event.type() + "  " + event.subjectId() + "  " + delivery
                        + (fresh ? "" : "  " + console.text("webhooks.repeated"));
        synchronized (console) {
            console.out().println(line);
            console.out().flush();
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
