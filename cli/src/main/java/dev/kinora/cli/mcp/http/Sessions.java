package dev.kinora.cli.mcp.http;

import io.modelcontextprotocol.spec.McpStreamableServerSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clients that said hello, the one that was silent longest first. Thread-safe. */
final class Sessions {
    private final int most;
    private final Map<String, McpStreamableServerSession> byId = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * No sessions.
     *
     * @param most one more ends the one that was silent longest; its client is told and says hello again
     */
    Sessions(int most) {
        this.most = most;
    }

    void add(McpStreamableServerSession session) {
        Optional<McpStreamableServerSession> oldest = Optional.empty();
        synchronized (byId) {
            byId.put(session.getId(), session);
            if (byId.size() > most) {
                oldest =
                        Optional.ofNullable(byId.remove(byId.keySet().iterator().next()));
            }
        }
        oldest.ifPresent(McpStreamableServerSession::close);
    }

    Optional<McpStreamableServerSession> find(String id) {
        synchronized (byId) {
            return Optional.ofNullable(byId.get(id));
        }
    }

    void remove(String id) {
        synchronized (byId) {
            byId.remove(id);
        }
    }

    List<McpStreamableServerSession> all() {
        synchronized (byId) {
            return List.copyOf(byId.values());
        }
    }
}
