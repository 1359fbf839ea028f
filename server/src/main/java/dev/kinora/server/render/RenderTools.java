package dev.kinora.server.render;

import dev.kinora.media.Transcoder;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.store.Database;
import java.time.InstantSource;

/**
 * What a render works with.
 *
 * @param database where everything is recorded
 * @param assets where finished files go
 * @param transcoder makes every result one kind of MP4, and its stills
 * @param routes finds the engine of a model
 * @param clock wall clock
 */
public record RenderTools(
        Database database, AssetStore assets, Transcoder transcoder, EngineRoutes routes, InstantSource clock) {}
