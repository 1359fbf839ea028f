package dev.kinora.server.store;

import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.Inputs;
import dev.kinora.server.model.SourceFacts;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What renders start from. Thread-safe: holds nothing. */
public final class VideoInputs {
    /** Keeps what a video starts from. */
    public void insert(Transaction tx, VideoId video, Inputs inputs) {
        for (int i = 0; i < inputs.files().size(); i++) {
            insert(tx, video, i, inputs.files().get(i));
        }
        inputs.source().ifPresent(source -> tx.handle()
                .createUpdate("INSERT INTO video_source (video_id, prompt, seed, engine, recipe, emulation) "
                        + "VALUES (?, ?, ?, ?, ?, ?)")
                .bind(0, video.value())
                .bind(1, source.prompt())
                .bind(2, source.seed().orElse(null))
                .bind(3, source.engine().orElse(null))
                .bind(4, source.recipe().orElse(null))
                .bind(5, inputs.emulation().word())
                .execute());
    }

    /** What a video starts from; nothing once that was released. */
    public Inputs of(Transaction tx, VideoId video) {
        List<VideoInput> files = files(tx, video);
        return tx.handle()
                .createQuery("SELECT prompt, seed, engine, recipe, emulation FROM video_source WHERE video_id = ?")
                .bind(0, video.value())
                .map((row, context) -> new Inputs(
                        files,
                        Optional.of(new SourceFacts(
                                row.getString(1),
                                Optional.ofNullable(row.getObject(2)).map(seed -> ((Number) seed).longValue()),
                                Optional.ofNullable(row.getString(3)),
                                Optional.ofNullable(row.getString(4)))),
                        Emulation.ofWord(row.getString(5))))
                .findOne()
                .orElseGet(() -> new Inputs(files, Optional.empty(), Emulation.ALLOWED));
    }

    /** The files a video starts from. */
    public List<VideoInput> files(Transaction tx, VideoId video) {
        return tx.handle()
                .createQuery("SELECT role, label, media_type, asset_key, bytes, sha256 FROM video_input "
                        + "WHERE video_id = ? ORDER BY position")
                .bind(0, video.value())
                .map((row, context) -> new VideoInput(
                        VideoInput.Role.ofWord(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        new StoredFile(row.getString(4), row.getLong(5), row.getString(6))))
                .list();
    }

    /** Up to {@code limit} videos that need their inputs no more: nothing is left to render. */
    public List<VideoId> over(Transaction tx, int limit) {
        return tx.handle()
                .createQuery("SELECT DISTINCT video_id FROM video_input i WHERE NOT EXISTS "
                        + "(SELECT 1 FROM job j WHERE j.video_id = i.video_id) ORDER BY video_id LIMIT ?")
                .bind(0, limit)
                .map((row, context) -> new VideoId(row.getString(1)))
                .list();
    }

    /** Forgets what a video starts from and returns its files; see {@link StoredFiles#unwanted}. */
    public List<StoredFile> deleteOf(Transaction tx, VideoId video) {
        List<StoredFile> files =
                new ArrayList<>(files(tx, video).stream().map(VideoInput::file).toList());
        for (String table : new String[] {"video_input", "video_source"}) {
            tx.handle()
                    .createUpdate("DELETE FROM " + table + " WHERE video_id = ?")
                    .bind(0, video.value())
                    .execute();
        }
        return files;
    }

    /** Hands the key of every stored file that a render starts from to {@code each}. */
    public void keys(Transaction tx, Consumer<String> each) {
        tx.handle()
                .createQuery("SELECT asset_key FROM video_input")
                .mapTo(String.class)
                .forEach(each);
    }

    private static void insert(Transaction tx, VideoId video, int position, VideoInput input) {
        tx.handle()
                .createUpdate("INSERT INTO video_input (video_id, position, role, label, media_type, asset_key, bytes, "
                        + "sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, video.value())
                .bind(1, position)
                .bind(2, input.role().word())
                .bind(3, input.label())
                .bind(4, input.mediaType())
                .bind(5, input.file().key())
                .bind(6, input.file().bytes())
                .bind(7, input.file().sha256())
                .execute();
    }
}
