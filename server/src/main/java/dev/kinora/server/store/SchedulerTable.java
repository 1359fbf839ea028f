package dev.kinora.server.store;

/** The few things Kinora does to the scheduler library's own table. */
public final class SchedulerTable {
    /** Drops every planned run of a task. */
    public void drop(Transaction tx, String task) {
        tx.handle()
                .createUpdate("DELETE FROM scheduled_tasks WHERE task_name = ?")
                .bind(0, task)
                .execute();
    }

    /** Lets go of what a process that is gone had in its hands. */
    public void releaseAll(Transaction tx) {
        tx.handle()
                .createUpdate("UPDATE scheduled_tasks SET picked = FALSE, picked_by = NULL, last_heartbeat = NULL, "
                        + "version = version + 1 WHERE picked = TRUE")
                .execute();
    }
}
