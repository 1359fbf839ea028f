package dev.kinora.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Finds engine types on the class path and holds the configured engines by name. */
public final class EngineRegistry implements AutoCloseable {
    private final Map<String, VideoEngineProvider> providers = new TreeMap<>();
    private final Map<EngineId, VideoEngine> engines = new LinkedHashMap<>();

    public EngineRegistry() {
        for (VideoEngineProvider provider : ServiceLoader.load(VideoEngineProvider.class)) {
            providers.put(provider.type(), provider);
        }
    }

    /**
     * Makes and keeps an engine.
     *
     * @throws IllegalArgumentException when the type is unknown (the message lists the known ones), a setting is
     *     unknown or wrong, or the name is taken
     */
    public VideoEngine add(EngineId id, String type, Map<String, String> settings, EngineToolkit toolkit) {
        VideoEngineProvider provider = providers.get(type);
        if (provider == null) {
            throw new IllegalArgumentException(
                    "engine '" + id + "': unknown type '" + type + "'; known types: " + providers.keySet());
        }
        for (String key : settings.keySet()) {
            if (!provider.settings().containsKey(key)) {
                throw new IllegalArgumentException("engine '" + id + "': unknown setting '" + key + "'; known: "
                        + provider.settings().keySet());
            }
        }
        if (engines.containsKey(id)) {
            throw new IllegalArgumentException("engine '" + id + "' is configured twice");
        }
        VideoEngine engine = provider.create(id, settings, toolkit);
        engines.put(id, engine);
        return engine;
    }

    /** The engine of that name. */
    public Optional<VideoEngine> find(EngineId id) {
        return Optional.ofNullable(engines.get(id));
    }

    /** All engines in the order they were added. */
    public Collection<VideoEngine> all() {
        return engines.values();
    }

    @Override
    public void close() {
        for (VideoEngine engine : engines.values()) {
            engine.close();
        }
        engines.clear();
    }
}
