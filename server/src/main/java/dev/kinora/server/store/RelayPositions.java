package dev.kinora.server.store;

/** Up to where each log has been turned into deliveries. Thread-safe: holds nothing. */
public final class RelayPositions {
    /** The last sequence of a log that is done with; 0 before the first. */
    public long find(Transaction tx, String source) {
        return tx.handle()
                .createQuery("SELECT position FROM webhook_position WHERE source = ?")
                .bind(0, source)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** Everything up to {@code position} is done with. Never moves back. */
    public void move(Transaction tx, String source, long position) {
        tx.handle()
                .createUpdate("INSERT INTO webhook_position (source, position) VALUES (?, ?) "
                        + "ON CONFLICT (source) DO UPDATE SET position = excluded.position "
                        + "WHERE webhook_position.position < excluded.position")
                .bind(0, source)
                .bind(1, position)
                .execute();
    }
}
