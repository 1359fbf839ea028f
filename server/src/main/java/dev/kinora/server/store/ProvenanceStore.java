package dev.kinora.server.store;

import dev.kinora.server.model.Provenance;
import dev.kinora.server.model.VideoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How videos were made. Thread-safe: holds nothing. */
public final class ProvenanceStore {
    /** Keeps how a video was made; what was known before is replaced. */
    public void put(Transaction tx, VideoId video, Provenance provenance) {
        deleteOf(tx, video);
        tx.handle()
                .createUpdate("INSERT INTO video_provenance (video_id, engine, engine_version, remote_model, operation,"
                        + " method, submissions) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, video.value())
                .bind(1, provenance.engine())
                .bind(2, provenance.engineVersion())
                .bind(3, provenance.remoteModel())
                .bind(4, provenance.operation())
                .bind(5, provenance.method())
                .bind(6, provenance.submissions())
                .execute();
        provenance.facts().forEach((name, value) -> tx.handle()
                .createUpdate("INSERT INTO video_fact (video_id, name, value) VALUES (?, ?, ?)")
                .bind(0, video.value())
                .bind(1, name)
                .bind(2, value)
                .execute());
    }

    /** How a video was made; empty before its engine is done. */
    public Optional<Provenance> find(Transaction tx, VideoId video) {
        return tx.handle()
                .createQuery("SELECT engine, engine_version, remote_model, operation, method, submissions"
                        + " FROM video_provenance WHERE video_id = ?")
                .bind(0, video.value())
                .map((row, context) -> provenance(row, facts(tx, video)))
                .findOne();
    }

    /** How each of the videos was made, as far as that is known. Two queries, however many there are. */
    public Map<VideoId, Provenance> find(Transaction tx, List<VideoId> videos) {
        List<String> ids = videos.stream().map(VideoId::value).toList();
        Map<String, Map<String, String>> facts = new HashMap<>();
        tx.handle()
                .createQuery("SELECT video_id, name, value FROM video_fact WHERE video_id IN (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(fact ->
                        facts.computeIfAbsent(fact.get(0), _ -> new HashMap<>()).put(fact.get(1), fact.get(2)));
        Map<VideoId, Provenance> made = new HashMap<>();
        tx.handle()
                .createQuery("SELECT engine, engine_version, remote_model, operation, method, submissions, video_id"
                        + " FROM video_provenance WHERE video_id IN (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(
                        new VideoId(row.getString(7)), provenance(row, facts.getOrDefault(row.getString(7), Map.of()))))
                .forEach(entry -> made.put(entry.getKey(), entry.getValue()));
        return made;
    }

    /** Forgets how a video was made. */
    public void deleteOf(Transaction tx, VideoId video) {
        for (String table : new String[] {"video_fact", "video_provenance"}) {
            tx.handle()
                    .createUpdate("DELETE FROM " + table + " WHERE video_id = ?")
                    .bind(0, video.value())
                    .execute();
        }
    }

    private static Provenance provenance(ResultSet row, Map<String, String> facts) throws SQLException {
        return new Provenance(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                facts);
    }

    private static Map<String, String> facts(Transaction tx, VideoId video) {
        Map<String, String> facts = new HashMap<>();
        tx.handle()
                .createQuery("SELECT name, value FROM video_fact WHERE video_id = ?")
                .bind(0, video.value())
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        return facts;
    }
}
