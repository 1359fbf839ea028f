package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.JobStore.Head;
import dev.kinora.server.store.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides which waiting jobs get a slot now. */
final class Admission {
    private final Database database;
    private final Lanes lanes;
    private final QueueSettings settings;
    private final InstantSource clock;
    private final JobStore jobs = new JobStore();

    Admission(Database database, Lanes lanes, QueueSettings settings, InstantSource clock) {
        this.database = database;
        this.lanes = lanes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Admits as many jobs as there are free workers and free slots for. */
    List<Job.Lease> admit() {
        return database.read(this::worthwhile) ? database.write(this::admit) : List.of();
    }

    private List<Job.Lease> admit(Transaction tx) {
        int room = settings.workers() - jobs.holders(tx);
        List<Job.Lease> admitted = new ArrayList<>();
        for (String lane : laneNames()) {
            Map<ProjectId, Integer> holders = jobs.holders(tx, lane);
            int free = slots(lane) - holders.values().stream().mapToInt(i -> i).sum();
            while (free > 0 && admitted.size() < room) {
                Optional<Job.Lease> next = admitOne(tx, lane, holders);
                if (next.isEmpty()) {
                    break;
                }
                holders.merge(next.get().job().project(), 1, Integer::sum);
                admitted.add(next.get());
                free--;
            }
        }
        return admitted;
    }

    private Optional<Job.Lease> admitOne(Transaction tx, String lane, Map<ProjectId, Integer> holders) {
        Instant now = clock.instant();
        Optional<Head> head = FairShare.next(jobs.heads(tx, lane, now), holders);
        return head.flatMap(h -> jobs.admit(tx, h.video(), now.plus(settings.lease())));
    }

    private boolean worthwhile(Transaction tx) {
        Instant now = clock.instant();
        return jobs.holders(tx) < settings.workers()
                && laneNames().stream().anyMatch(lane -> jobs.anyWaiting(tx, lane, now));
    }

    private Set<String> laneNames() {
        Set<String> names = new TreeSet<>(lanes.slots().keySet());
        names.add(Lanes.NOWHERE);
        return names;
    }

    private int slots(String lane) {
        return lanes.slots().getOrDefault(lane, 1);
    }
}
