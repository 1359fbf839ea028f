package dev.kinora.server.service;

import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.queue.RenderQueue;
import dev.kinora.server.store.Database;
import java.time.InstantSource;

/**
 * What the rules work with.
 *
 * @param database where everything is recorded
 * @param queue where accepted work waits
 * @param assets where files lie
 * @param clock wall clock
 */
public record ServiceTools(Database database, RenderQueue queue, AssetStore assets, InstantSource clock) {}
