package dev.kinora.server.render;

import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineId;
import dev.kinora.engine.EngineRegistry;
import dev.kinora.engine.VideoEngine;
import dev.kinora.server.queue.Lanes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which engine renders which model. Thread-safe. */
public final class EngineRoutes {
    private final Map<String, RenderSettings.Route> routes;
    private final Map<EngineId, VideoEngine> engines = new HashMap<>();

    /** @param routes by the model's public name; a route to an engine that is not registered leads nowhere */
    public EngineRoutes(Map<String, RenderSettings.Route> routes, EngineRegistry engines) {
        this(routes, engines.all());
    }

    EngineRoutes(Map<String, RenderSettings.Route> routes, Collection<VideoEngine> engines) {
        this.routes = Map.copyOf(routes);
        engines.forEach(engine -> this.engines.put(engine.id(), engine));
    }

    /** One lane for each engine, as wide as the engine has slots; each engine has {@code patience} to answer. */
    public Lanes lanes(Duration patience) {
        Map<String, Integer> slots = new HashMap<>();
        for (VideoEngine engine : engines.values()) {
            slots.put(
                    engine.id().value(),
                    engine.describe(Deadline.in(patience)).capabilities().slots());
        }
        Map<String, String> byModel = new HashMap<>();
        routes.forEach((model, route) -> byModel.put(model, route.engine().value()));
        return new Lanes(slots, byModel);
    }

    Optional<RenderSettings.Route> find(String model) {
        return Optional.ofNullable(routes.get(model));
    }

    Optional<VideoEngine> engine(EngineId id) {
        return Optional.ofNullable(engines.get(id));
    }
}
