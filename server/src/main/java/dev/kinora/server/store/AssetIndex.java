package dev.kinora.server.store;

import dev.kinora.server.model.Asset;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.VideoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.StatementContext;

/** Which stored file belongs to which video. Thread-safe: holds nothing. */
public final class AssetIndex {
    private static final String SELECT =
            "SELECT video_id, variant, asset_key, bytes, sha256, created_at, expires_at" + " FROM asset ";

    /** Adds an asset; a video has at most one of each variant. */
    public void insert(Transaction tx, Asset asset) {
        tx.handle()
                .createUpdate("INSERT INTO asset (video_id, variant, asset_key, bytes, sha256, media_type, created_at, "
                        + "expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, asset.video().value())
                .bind(1, asset.variant().wire())
                .bind(2, asset.file().key())
                .bind(3, asset.file().bytes())
                .bind(4, asset.file().sha256())
                .bind(5, asset.variant().mediaType())
                .bind(6, asset.createdAt().toEpochMilli())
                .bind(7, asset.expiresAt().map(Instant::toEpochMilli).orElse(null))
                .execute();
    }

    /** One asset of a video. */
    public Optional<Asset> find(Transaction tx, VideoId video, Variant variant) {
        return tx.handle()
                .createQuery(SELECT + "WHERE video_id = ? AND variant = ?")
                .bind(0, video.value())
                .bind(1, variant.wire())
                .map(AssetIndex::asset)
                .findOne();
    }

    /** Every asset of a video. */
    public List<Asset> list(Transaction tx, VideoId video) {
        return tx.handle()
                .createQuery(SELECT + "WHERE video_id = ? ORDER BY variant")
                .bind(0, video.value())
                .map(AssetIndex::asset)
                .list();
    }

    /** Up to {@code limit} assets that expired at or before {@code moment}. */
    public List<Asset> expiredAt(Transaction tx, Instant moment, int limit) {
        return tx.handle()
                .createQuery(SELECT + "WHERE expires_at <= ? ORDER BY expires_at LIMIT ?")
                .bind(0, moment.toEpochMilli())
                .bind(1, limit)
                .map(AssetIndex::asset)
                .list();
    }

    /** Says when the assets of a video expire. */
    public void expire(Transaction tx, VideoId video, Optional<Instant> at) {
        tx.handle()
                .createUpdate("UPDATE asset SET expires_at = ? WHERE video_id = ?")
                .bind(0, at.map(Instant::toEpochMilli).orElse(null))
                .bind(1, video.value())
                .execute();
    }

    /** Hands the key of every stored file that belongs to a video to {@code each}. */
    public void keys(Transaction tx, Consumer<String> each) {
        tx.handle()
                .createQuery("SELECT asset_key FROM asset")
                .mapTo(String.class)
                .forEach(each);
    }

    /** Forgets every asset of a video. */
    public void deleteOf(Transaction tx, VideoId video) {
        tx.handle()
                .createUpdate("DELETE FROM asset WHERE video_id = ?")
                .bind(0, video.value())
                .execute();
    }

    private static Asset asset(ResultSet row, StatementContext context) throws SQLException {
        return new Asset(
                new VideoId(row.getString(1)),
                Variant.ofWire(row.getString(2)).orElseThrow(),
                new StoredFile(row.getString(3), row.getLong(4), row.getString(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                Moments.read(row, 7));
    }
}
