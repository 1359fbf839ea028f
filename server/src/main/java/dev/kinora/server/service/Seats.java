package dev.kinora.server.service;

import dev.kinora.server.model.ProjectId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A limited number of places, and of them no more than so many for one project. Thread-safe. */
final class Seats {
    private final int total;
    private final int each;
    private final Map<ProjectId, Integer> taken = new HashMap<>();
    private int all;

    Seats(int total, int each) {
        this.total = total;
        this.each = each;
    }

    /** A place; empty when there is none. */
    synchronized Optional<Seat> take(ProjectId project) {
        if (all >= total || taken.getOrDefault(project, 0) >= each) {
            return Optional.empty();
        }
        all++;
        taken.merge(project, 1, Integer::sum);
        return Optional.of(new Seat(project));
    }

    private synchronized void giveBack(ProjectId project) {
        all--;
        taken.computeIfPresent(project, (_, held) -> held == 1 ? null : held - 1);
    }

    /** A place that is given back once. */
    final class Seat implements AutoCloseable {
        private final ProjectId project;
        private boolean given;

        private Seat(ProjectId project) {
            this.project = project;
        }

        @Override
        public synchronized void close() {
            if (!given) {
                given = true;
                giveBack(project);
            }
        }
    }
}
