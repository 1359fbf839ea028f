package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import dev.kinora.server.queue.StopSignal.Reason;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.Transaction;

/** What it means that a lease does not hold any more. Thread-safe: holds nothing. */
public final class LostLease {
    private final JobStore jobs = new JobStore();

    /** A job that is gone is not wanted any more; one that is there was given to somebody else. */
    public Reason reason(Transaction tx, Job.Lease lease) {
        return jobs.find(tx, lease.job().video()).isPresent() ? Reason.LEASE_LOST : Reason.CANCELLED;
    }
}
