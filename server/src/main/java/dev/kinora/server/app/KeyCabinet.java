package dev.kinora.server.app;

import dev.kinora.server.config.KinoraConfig;
import dev.kinora.server.service.KeyService;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.StoreException;
import dev.kinora.server.store.StoreSettings;
import java.time.InstantSource;

/** The keys of a data folder that no server holds. Holds the folder itself until it is closed. */
public final class KeyCabinet implements AutoCloseable {
    private final Database database;
    private final KeyService keys;

    private KeyCabinet(Database database, KeyService keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * Opens the keys in the folder of a configuration; makes the folder when there is none.
     *
     * @throws StartupException when a server holds it, or it cannot be written
     */
    public static KeyCabinet open(KinoraConfig config) {
        DataFolder data = DataFolder.of(config.data().dir());
        try {
            Database database = Database.open(StoreSettings.in(data.root()));
            return new KeyCabinet(
                    database,
                    new KeyService(database, new PackageSettings(config, data).keys(), InstantSource.system()));
        } catch (StoreException e) {
            throw new StartupException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What one can do with them. */
    public KeyService keys() {
        return keys;
    }

    @Override
    public void close() {
        database.close();
    }
}
