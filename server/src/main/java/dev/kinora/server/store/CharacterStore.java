package dev.kinora.server.store;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.VideoCharacter;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** All SQL about characters. Thread-safe: holds nothing. */
public final class CharacterStore {
    /** Adds a character. */
    public void insert(Transaction tx, VideoCharacter character) {
        tx.handle()
                .createUpdate("INSERT INTO video_character (id, project, name, media_type, asset_key, bytes, sha256, "
                        + "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, character.id())
                .bind(1, character.project().value())
                .bind(2, character.name())
                .bind(3, character.mediaType())
                .bind(4, character.file().key())
                .bind(5, character.file().bytes())
                .bind(6, character.file().sha256())
                .bind(7, character.createdAt().toEpochMilli())
                .execute();
    }

    /** The project's character of that id. */
    public Optional<VideoCharacter> find(Transaction tx, ProjectId project, String id) {
        return tx.handle()
                .createQuery("SELECT id, project, name, media_type, asset_key, bytes, sha256, created_at "
                        + "FROM video_character WHERE id = ? AND project = ?")
                .bind(0, id)
                .bind(1, project.value())
                .map((row, context) -> new VideoCharacter(
                        row.getString(1),
                        new ProjectId(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        new StoredFile(row.getString(5), row.getLong(6), row.getString(7)),
                        Instant.ofEpochMilli(row.getLong(8))))
                .findOne();
    }

    /** Hands the key of every stored clip of a character to {@code each}. */
    public void keys(Transaction tx, Consumer<String> each) {
        tx.handle()
                .createQuery("SELECT asset_key FROM video_character")
                .mapTo(String.class)
                .forEach(each);
    }
}
