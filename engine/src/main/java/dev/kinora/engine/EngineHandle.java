package dev.kinora.engine;

import java.time.Instant;
import java.util.Map;

/**
 * Everything needed to find an accepted job again, after a restart and from another process.
 *
 * @param engine the engine that accepted it
 * @param replica concrete address of the replica; empty for an embedded engine
 * @param remoteId the engine's id of the job
 * @param links addresses the engine returned with the job
 * @param bootId the engine's boot id at acceptance
 * @param acceptedAt when it was accepted
 * @param attached whether the job outlives the process that submitted it
 */
public record EngineHandle(
        EngineId engine,
        String replica,
        String remoteId,
        Map<String, String> links,
        String bootId,
        Instant acceptedAt,
        boolean attached) {
    public EngineHandle {
        links = Map.copyOf(links);
    }
}
