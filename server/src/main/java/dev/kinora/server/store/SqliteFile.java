package dev.kinora.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/** Opens connections to the one SQLite file. */
final class SqliteFile {
    private final Path file;
    private final Duration patience;
    private final Jdbi jdbi = Jdbi.create(this::connect);

    SqliteFile(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
        jdbi.setStatementBuilderFactory(connection -> new StatementCache());
    }

    /** A connection that commits every statement by itself. */
    Connection connect() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        try {
            return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /**
     * Ends whatever transaction a connection is in and lets it commit every statement by itself again. A failure like a
     * full disk may have ended the transaction already, without the driver knowing.
     */
    static void reset(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException alreadyEnded) {
            // There was nothing left to take back.
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException nothingToCommit) {
            // The driver has changed its mode all the same.
        }
    }

    /** A connection with its own statement cache. */
    Handle handle() {
        return jdbi.open();
    }
}
