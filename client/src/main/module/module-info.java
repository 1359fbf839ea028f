/**
 * Java client of the Videos API: create, follow, fetch and derive videos, manage files, batches and webhooks, verify
 * deliveries.
 */
module dev.kinora.client {
    requires transitive java.net.http;
    requires static org.jspecify;
    requires tools.jackson.databind;

    exports dev.kinora.client;
    exports dev.kinora.client.batch;
    exports dev.kinora.client.character;
    exports dev.kinora.client.error;
    exports dev.kinora.client.event;
    exports dev.kinora.client.file;
    exports dev.kinora.client.model;
    exports dev.kinora.client.page;
    exports dev.kinora.client.transfer;
    exports dev.kinora.client.video;
    exports dev.kinora.client.wait;
    exports dev.kinora.client.webhook;
}
