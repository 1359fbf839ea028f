package dev.kinora.server.asset;

import dev.kinora.server.asset.AssetException.Kind;
import dev.kinora.server.model.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Keeps files in a folder: {@code files/<two hex digits>/<key>}, and {@code incoming/} for what is not whole yet. The
 * folder must belong to one process alone; {@code incoming/} is emptied when the store is made.
 */
public final class FileAssetStore implements AssetStore {
    private static final Pattern KEY = Pattern.compile("[a-z0-9_-][a-z0-9_.-]{0,199}");
    private static final HexFormat HEX = HexFormat.of();

    private final Semaphore turns;
    private final Duration patience;
    private final Path files;
    private final Path incoming;

    /**
     * Stores four files at the same time.
     *
     * @throws AssetException when the folder cannot be written
     */
    public FileAssetStore(Path folder) {
        this(folder, 4, Duration.ofMinutes(15));
    }

    /**
     * @param atOnce how many files are stored at the same time, at least 1
     * @param patience how long a further one waits for its turn
     * @throws AssetException when the folder cannot be written
     */
    public FileAssetStore(Path folder, int atOnce, Duration patience) {
        turns = new Semaphore(atOnce, true);
        this.patience = patience;
        this.files = folder.resolve("files");
        this.incoming = folder.resolve("incoming");
        try {
            Files.createDirectories(files);
            Files.createDirectories(incoming);
            clear(incoming);
        } catch (IOException e) {
            throw new AssetException(
                    Kind.BROKEN, "The asset folder " + folder + " cannot be written; make it writable.", e);
        }
    }

    @Override
    public StoredFile put(String key, Path source) {
        return store(key, source, DurableCopy::of);
    }

    @Override
    public StoredFile take(String key, Path source) {
        return store(key, source, DurableCopy::taking);
    }

    /** A way to bring a file in; returns its digest. */
    @FunctionalInterface
    private interface Arrival {
        String bring(DurableCopy copy, Path source) throws IOException;
    }

    private StoredFile store(String key, Path source, Arrival arrival) {
        Path target = path(key);
        if (Files.exists(target)) {
            throw new IllegalArgumentException("there is already a file of key " + key);
        }
        requireTurn();
        try {
            Path shard = Files.createDirectories(shard(key));
            String sha256 = arrival.bring(new DurableCopy(incoming.resolve(key), shard, key), source);
            return new StoredFile(key, Files.size(target), sha256);
        } catch (IOException e) {
            throw fault(e);
        } finally {
            turns.release();
        }
    }

    /** Many files at once would only take the disk away from each other, and from the database. */
    private void requireTurn() {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssetException(Kind.BROKEN, "Too many files wait to be stored.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssetException(Kind.BROKEN, "The wait to store a file was interrupted.", e);
        }
    }

    @Override
    public InputStream open(String key, long offset, long length) {
        FileChannel channel = channel(key);
        try {
            if (offset < 0 || length < 0 || offset > channel.size() - length) {
                channel.close();
                throw new IllegalArgumentException("no bytes " + offset + "+" + length + " in " + key);
            }
            return new FileSlice(channel, offset, length);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public Optional<Stat> stat(String key) {
        try {
            return Optional.of(stat(path(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            throw fault(e);
        }
    }

    @Override
    public void list(Consumer<Listed> each) {
        try (DirectoryStream<Path> shards = Files.newDirectoryStream(files)) {
            for (Path shard : shards) {
                listShard(shard, each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new AssetException(Kind.BROKEN, "The asset folder cannot be read.", e);
        }
    }

    private static void listShard(Path shard, Consumer<Listed> each) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(shard)) {
            for (Path entry : entries) {
                try {
                    each.accept(new Listed(entry.getFileName().toString(), stat(entry)));
                } catch (NoSuchFileException deletedMeanwhile) {
                    continue;
                }
            }
        }
    }

    private FileChannel channel(String key) {
        try {
            return FileChannel.open(path(key), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw new AssetException(Kind.GONE, "There is no file of key " + key, e);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private Path path(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not an asset key: " + key);
        }
        return shard(key).resolve(key);
    }

    private Path shard(String key) {
        return files.resolve(HEX.toHexDigits((byte) key.hashCode()));
    }

    private static Stat stat(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stat(attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                Files.deleteIfExists(entry);
            }
        }
    }

    private static AssetException fault(IOException e) {
        return AssetException.meansFull(e)
                ? new AssetException(Kind.FULL, "The storage is full.", e)
                : new AssetException(Kind.BROKEN, "The asset folder failed: " + AssetException.reason(e), e);
    }
}
