package dev.kinora.engine;

import java.util.Map;

/** Makes engines of one type. Found through {@link java.util.ServiceLoader}. */
public interface VideoEngineProvider {
    /** The word that stands for this type in the configuration, for example {@code animatic}. */
    String type();

    /** The settings this type takes: key to one line of explanation with the default. */
    Map<String, String> settings();

    /**
     * Makes an engine.
     *
     * @param settings values from the configuration, keys of {@link #settings()} only
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    VideoEngine create(EngineId id, Map<String, String> settings, EngineToolkit toolkit);
}
