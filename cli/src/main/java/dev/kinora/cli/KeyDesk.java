package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.server.app.OperatorToken;
import dev.kinora.server.config.KinoraConfig;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where keys are made and revoked: at the server that holds the data folder, so that it knows at once, else in the folder
 * itself. Closing it lets the folder go.
 */
interface KeyDesk extends AutoCloseable {
    /**
     * What is shown of a key.
     *
     * @param id its id
     * @param grant what it is for
     * @param hint its beginning and its end
     * @param life when it was made, used and revoked
     */
    record Entry(String id, Wish grant, String hint, Life life) {}

    /**
     * What a key is to be for.
     *
     * @param name what people call it
     * @param project whose videos it reads and makes
     * @param requestsPerMinute its own limit, if it has one
     */
    record Wish(String name, String project, Optional<Integer> requestsPerMinute) {}

    /**
     * The moments of a key.
     *
     * @param created when it was made
     * @param used when it was last shown
     * @param revoked since when it is worth nothing
     */
    record Life(Instant created, Optional<Instant> used, Optional<Instant> revoked) {}

    /**
     * A key that was just made.
     *
     * @param entry what is shown of it later
     * @param text the key itself
     */
    record Fresh(Entry entry, String text) {}

    /** Makes a key. */
    Fresh create(Wish wish);

    /** Every key, the oldest first. */
    List<Entry> list();

    /** Makes a key worthless. */
    Entry revoke(String idOrName);

    @Override
    void close();

    /** The desk of a data folder. */
    static KeyDesk open(ServerOptions options, Console console) {
        KinoraConfig config = EmbeddedServer.configuration(options, console);
        Path folder = config.data().dir();
        Optional<URI> server = DoorSign.read(folder);
        if (server.isEmpty()) {
            return FolderKeys.open(config);
        }
        String token =
                OperatorToken.read(folder).orElseThrow(() -> new Trouble(ExitCode.SETUP, "keys.token", server.get()));
        return new ServerKeys(server.get(), token);
    }
}
