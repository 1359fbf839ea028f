package dev.kinora.server.store;

import dev.kinora.server.store.StoreException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right to a data directory. The system takes it back when the process ends, however it ends. */
final class DataDirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirectoryLock take(Path directory) {
        FileChannel channel = open(directory);
        try {
            if (lock(channel) != null) {
                return new DataDirectoryLock(channel);
            }
        } catch (IOException e) {
            close(channel);
            throw new StoreException(
                    Kind.READ_ONLY, "The data directory " + directory + " cannot be locked: " + e.getMessage(), e);
        }
        close(channel);
        throw new StoreException(
                Kind.LOCKED,
                "The data directory " + directory
                        + " is in use by another Kinora; stop it, or give this one its own directory with data.dir.");
    }

    @Override
    public void close() {
        close(channel);
    }

    private static FileChannel open(Path directory) {
        try {
            Files.createDirectories(directory);
            return FileChannel.open(
                    directory.resolve("kinora.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StoreException(
                    Kind.READ_ONLY,
                    "The data directory " + directory
                            + " cannot be written; make it writable, or name another one with data.dir.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(Kind.BROKEN, "The lock of the data directory cannot be released.", e);
        }
    }
}
