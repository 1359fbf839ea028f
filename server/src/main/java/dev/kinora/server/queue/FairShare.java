package dev.kinora.server.queue;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.store.JobStore.Head;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is: the highest priority first; among equals the project that holds the fewest slots; among those the
 * job that waits longest. A project with a thousand waiting jobs holds up nobody.
 */
final class FairShare {
    private FairShare() {}

    static Optional<Head> next(List<Head> heads, Map<ProjectId, Integer> holders) {
        return heads.stream()
                .min(Comparator.comparingInt((Head head) -> -head.priority())
                        .thenComparingInt(head -> holders.getOrDefault(head.project(), 0))
                        .thenComparing(Head::video));
    }
}
