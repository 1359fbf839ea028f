package dev.kinora.server.http;

import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.DeletedBody;
import dev.kinora.server.http.wire.DeliveryBody;
import dev.kinora.server.http.wire.PageBody;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.http.wire.WebhookEndpointBody;
import dev.kinora.server.service.WebhookService;
import java.io.IOException;
import java.util.function.Function;

/** Webhook endpoints and what was sent to them. */
final class WebhookHandlers {
    private final WebhookService webhooks;
    private final Intake intake;
    private final WebhookParser parser;

    WebhookHandlers(WebhookService webhooks, Intake intake, WebhookParser parser) {
        this.webhooks = webhooks;
        this.intake = intake;
        this.parser = parser;
    }

    void create(Call call) throws IOException {
        call.answer(WebhookEndpointBody.WithSecret.of(webhooks.create(call.project(), read(call, parser::create))));
    }

    void list(Call call) {
        call.answer(PageBody.of(
                webhooks.list(call.project(), PageQueryParser.parse(call)),
                WebhookEndpointBody::of,
                endpoint -> endpoint.id().value()));
    }

    void retrieve(Call call) {
        call.answer(WebhookEndpointBody.of(webhooks.get(call.project(), call.id())));
    }

    void update(Call call) throws IOException {
        call.answer(WebhookEndpointBody.of(webhooks.update(call.project(), call.id(), read(call, parser::update))));
    }

    void delete(Call call) {
        webhooks.delete(call.project(), call.id());
        call.answer(DeletedBody.webhookEndpoint(call.id()));
    }

    void rotateSecret(Call call) throws IOException {
        call.answer(WebhookEndpointBody.WithSecret.of(
                webhooks.rotateSecret(call.project(), call.id(), read(call, parser::rotate))));
    }

    void test(Call call) throws IOException {
        String type = read(call, parser::test);
        call.answer(WebhookEndpointBody.Test.of(call.id(), type, webhooks.test(call.project(), call.id(), type)));
    }

    void eventTypes(Call call) {
        call.answer(WebhookEndpointBody.Types.of(webhooks.eventTypes()));
    }

    void deliveries(Call call) {
        call.answer(PageBody.of(
                webhooks.deliveries(call.project(), call.id(), PageQueryParser.parse(call)),
                WebhookHandlers::body,
                report -> report.delivery().id().value()));
    }

    void redeliver(Call call) {
        call.answer(body(
                webhooks.redeliver(call.project(), call.id(), call.variables().getLast())));
    }

    private static DeliveryBody body(WebhookService.Report report) {
        return DeliveryBody.of(report.delivery(), report.attempts());
    }

    private <T> T read(Call call, Function<Value.Fields, T> parse) throws IOException {
        try (RequestBody body = intake.read(call)) {
            return parse.apply(body.fields());
        }
    }
}
