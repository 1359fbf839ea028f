package dev.kinora.server.http.wire;

import dev.kinora.server.model.ModelInfo;
import java.util.List;
import java.util.Optional;

/** A model. */
public record ModelBody(String id, String object, long created, String ownedBy, Optional<String> shutdownDate) {
    /** All models. */
    public record Listing(String object, List<ModelBody> data) {
        /** The list as the API shows it. */
        public static Listing of(List<ModelInfo> models) {
            return new Listing("list", models.stream().map(ModelBody::of).toList());
        }
    }

    /** The model as the API shows it. */
    public static ModelBody of(ModelInfo model) {
        return new ModelBody(model.id(), "model", model.created().getEpochSecond(), model.ownedBy(), Optional.empty());
    }
}
