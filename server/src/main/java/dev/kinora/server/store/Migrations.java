package dev.kinora.server.store;

import dev.kinora.server.store.StoreException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to the form this version of Kinora knows. A database that already has it is left alone after one
 * query; one written by a newer version is refused.
 */
final class Migrations {
    /** The newest file in {@code db/migration}. */
    static final int NEWEST = 8;

    private Migrations() {}

    static void apply(DataSource source) {
        int found = version(source);
        if (found > NEWEST) {
            throw new StoreException(
                    Kind.TOO_NEW,
                    "The database was written by a newer Kinora (form " + found + ", this one knows " + NEWEST
                            + "); start that version, or name another directory with data.dir.");
        }
        if (found == NEWEST) {
            return;
        }
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of(
                            "sequence", "INTEGER PRIMARY KEY AUTOINCREMENT", "bytes", "BLOB", "moment", "TIMESTAMP"))
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(
                    Kind.MIGRATION_FAILED,
                    "The database could not be brought from form " + found + " to form " + NEWEST + ": " + firstLine(e),
                    e);
        }
    }

    private static int version(DataSource source) {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            try (var tables = statement.executeQuery(
                    "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'flyway_schema_history'")) {
                if (!tables.next() || tables.getInt(1) == 0) {
                    return 0;
                }
            }
            try (var newest = statement.executeQuery("SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0)"
                    + " FROM flyway_schema_history WHERE success")) {
                return newest.next() ? newest.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown reason");
    }
}
