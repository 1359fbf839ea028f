package dev.kinora.server.store;

import dev.kinora.server.store.StoreException.Kind;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what the database throws into what a caller can act on. */
final class Faults {
    private Faults() {}

    static RuntimeException of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException known) {
                return known;
            }
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return thrown instanceof RuntimeException runtime
                ? runtime
                : new StoreException(Kind.BROKEN, "The database failed: " + thrown.getMessage(), thrown);
    }

    static StoreException of(SQLException thrown) {
        if (thrown instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
                case SQLITE_FULL ->
                    new StoreException(Kind.FULL, "The storage is full: the database cannot grow.", thrown);
                case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                    new StoreException(Kind.READ_ONLY, "The database file cannot be written.", thrown);
                case SQLITE_BUSY, SQLITE_LOCKED ->
                    new StoreException(Kind.BUSY, "The database is in use and did not become free in time.", thrown);
                case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    new StoreException(Kind.BROKEN, "The database file is damaged or is no database.", thrown);
                default -> broken(thrown);
            };
        }
        return broken(thrown);
    }

    private static StoreException broken(SQLException thrown) {
        return new StoreException(Kind.BROKEN, "The database failed: " + thrown.getMessage(), thrown);
    }
}
