package dev.kinora.client.model;

import dev.kinora.client.http.Call;
import dev.kinora.client.http.Json;
import dev.kinora.client.http.Pages;
import dev.kinora.client.http.Patience;
import dev.kinora.client.http.Route;
import dev.kinora.client.http.Transport;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The models of a server. Thread-safe. */
public final class Models {
    private static final String MODELS = "models";

    private final Transport transport;

    /** Made by {@code KinoraClient}. */
    public Models(Transport transport) {
        this.transport = transport;
    }

    /** Every model; the list has one page. */
    public List<Model> list() {
        return Pages.read(transport.send(Call.get(Route.of(MODELS)), Patience.plain()), Models::model)
                .data();
    }

    /**
     * The model of this name.
     *
     * @throws dev.kinora.client.error.NotFoundException when there is none
     */
    public Model retrieve(String id) {
        return model(Json.object(transport.send(Call.get(Route.item(MODELS, id)), Patience.plain())));
    }

    private static Model model(JsonNode node) {
        return new Model(
                Json.required(node, "id"),
                Json.text(node, "owned_by").orElse(""),
                Json.instant(node, "created").orElse(Instant.EPOCH),
                node.toString());
    }
}
