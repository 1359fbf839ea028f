package dev.kinora.server.store;

import dev.kinora.server.model.StoredFile;
import java.util.List;

/** Files that more than one table may name. A render holds its source's file by naming it as well. */
public final class StoredFiles {
    /** Those of these files that no table names any more. */
    public List<StoredFile> unwanted(Transaction tx, List<StoredFile> files) {
        return files.stream().filter(file -> !wanted(tx, file.key())).toList();
    }

    private static boolean wanted(Transaction tx, String key) {
        return tx.handle()
                .createQuery("SELECT 1 FROM asset WHERE asset_key = :key UNION ALL "
                        + "SELECT 1 FROM video_input WHERE asset_key = :key UNION ALL "
                        + "SELECT 1 FROM video_character WHERE asset_key = :key LIMIT 1")
                .bind("key", key)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }
}
