package dev.kinora.server.queue;

import dev.kinora.server.store.Database;
import dev.kinora.server.store.StoreSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteQueueTest extends QueueContract {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    @Override
    void make() {
        database = Database.open(StoreSettings.in(folder));
        super.make();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }
}
