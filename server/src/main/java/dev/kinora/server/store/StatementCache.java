package dev.kinora.server.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps a connection's prepared statements, so that the few texts Kinora has are compiled once. Not thread-safe. */
final class StatementCache implements StatementBuilder {
    private static final int MAX_STATEMENTS = 64;

    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(MAX_STATEMENTS, 0.75f, true);

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return connection.createStatement();
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept != null ? kept : connection.prepareStatement(sql);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return connection.prepareCall(sql);
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (!(statement instanceof PreparedStatement prepared) || idle.containsKey(sql)) {
            statement.close();
            return;
        }
        prepared.clearParameters();
        idle.put(sql, prepared);
        if (idle.size() > MAX_STATEMENTS) {
            String eldest = idle.keySet().iterator().next();
            PreparedStatement dropped = idle.remove(eldest);
            if (dropped != null) {
                dropped.close();
            }
        }
    }
}
