package dev.kinora.cli.batch;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Shelf;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of each wish of a list, kept in a file so that another run goes on where this one ends, however it ends.
 * The name under which a video is asked for is kept before it is asked for, so that a server that knows such names, as
 * Kinora does, makes one video even when the answer was never seen. One run at a time holds a ledger. Thread-safe.
 */
public final class Ledger implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final @Nullable FileLock lock;
    private final ObjectNode items;

    private Ledger(Path file, FileChannel channel, @Nullable FileLock lock, ObjectNode items) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
        this.items = items;
    }

    /** Opens the ledger in this file; it is made when it is not there. */
    public static Ledger open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path guard = file.resolveSibling(file.getFileName() + ".lock");
            FileChannel channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new Trouble(ExitCode.USAGE, "batch.busy", file);
            }
            return new Ledger(file, channel, lock, read(file));
        } catch (IOException e) {
            throw new Trouble(ExitCode.SETUP, "file.unwritable", file, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static ObjectNode read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Json.object();
        }
        try {
            if (Json.parse(Files.readString(file)).path("items") instanceof ObjectNode items) {
                return items;
            }
        } catch (JacksonException e) {
            throw new Trouble(ExitCode.SETUP, "batch.ledger", file);
        }
        throw new Trouble(ExitCode.SETUP, "batch.ledger", file);
    }

    /** What is known of a wish; a wish whose order has changed is a new one. */
    public synchronized Entry entry(Wish wish) {
        String order = sha256(wish.order().describe().toString());
        JsonNode known = items.path(wish.key());
        if (!known.path("order").asString("").equals(order)) {
            items.putObject(wish.key())
                    .put("order", order)
                    .put("key", UUID.randomUUID().toString())
                    .put("state", State.NEW.word());
            write();
        }
        return Entry.of(items.path(wish.key()));
    }

    /** The video of a wish is at the server. */
    public synchronized void asked(Wish wish, String id) {
        item(wish).put("id", id).put("state", State.ASKED.word()).remove("error");
        write();
    }

    /** The film of a wish lies here. */
    public synchronized void done(Wish wish, Path film) {
        item(wish).put("file", film.toString()).put("state", State.DONE.word()).remove("error");
        write();
    }

    /** A wish came to nothing; it is asked anew only by who says so. */
    public synchronized void failed(Wish wish, String why) {
        item(wish).put("error", why).put("state", State.FAILED.word());
        write();
    }

    /** Forgets how a wish ended, so that it is made anew. */
    public synchronized void renew(Wish wish) {
        ObjectNode item = item(wish);
        item.put("key", UUID.randomUUID().toString()).put("state", State.NEW.word());
        item.remove("id");
        item.remove("file");
        item.remove("error");
        write();
    }

    private ObjectNode item(Wish wish) {
        return (ObjectNode) items.path(wish.key());
    }

    private void write() {
        ObjectNode whole = Json.object();
        whole.set("items", items);
        Shelf.write(file, Json.pretty(whole) + "\n");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.release();
            }
            channel.close();
        } catch (IOException e) {
            // The end of the process releases it as well.
        }
    }
}
