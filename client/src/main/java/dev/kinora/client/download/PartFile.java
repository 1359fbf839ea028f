package dev.kinora.client.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A download in the making: {@code <name>.part}, and beside it the entity tag its bytes belong to. While it is open
 * nobody else can write it.
 */
final class PartFile implements AutoCloseable {
    private final Path target;
    private final Path part;
    private final Path tagFile;
    private @Nullable FileChannel channel;
    private @Nullable FileLock lock;

    /** The part of an earlier try, if there is one; else it comes into being with the first byte. */
    PartFile(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.part = sibling(".part");
        this.tagFile = sibling(".part.etag");
        if (Files.exists(part)) {
            channel();
        }
    }

    private Path sibling(String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    Path target() {
        return target;
    }

    /** Bytes that may be kept: 0 without a tag, since nobody knows then what they belong to. */
    long resumable() throws IOException {
        return tag().isPresent() ? length() : 0;
    }

    Optional<String> tag() throws IOException {
        return Files.exists(tagFile) ? Optional.of(Files.readString(tagFile)) : Optional.empty();
    }

    /** Starts over, for bytes of this tag. */
    void restart(Optional<String> tag) throws IOException {
        clear();
        channel();
        if (tag.isPresent()) {
            Files.writeString(tagFile, tag.get());
        }
    }

    void append(byte[] bytes, int count) throws IOException {
        FileChannel out = channel();
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
        out.position(out.size());
        while (rest.hasRemaining()) {
            out.write(rest);
        }
    }

    long length() throws IOException {
        FileChannel open = channel;
        return open == null ? 0 : open.size();
    }

    String sha256() throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(part)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Gives the whole file its name, in one move where the disk can, once its bytes are safe from a power cut. */
    void publish() throws IOException {
        channel().force(true);
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(tagFile);
    }

    /** Throws the bytes away. */
    void clear() throws IOException {
        FileChannel open = channel;
        if (open != null) {
            open.truncate(0);
        }
        Files.deleteIfExists(tagFile);
    }

    /** Leaves what may be kept for the next try, and nothing else. */
    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            return;
        }
        try (open) {
            if (Files.exists(part) && resumable() == 0) {
                Files.delete(part);
                Files.deleteIfExists(tagFile);
            }
        }
    }

    private FileChannel channel() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            open = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(open);
            channel = open;
        }
        return open;
    }

    private void lock(FileChannel open) throws IOException {
        boolean free;
        try {
            lock = open.tryLock();
            free = lock != null;
        } catch (OverlappingFileLockException e) {
            free = false;
        } catch (IOException e) {
            // This disk has no locks; the file's hash still tells when two have written it.
            free = true;
        }
        if (!free) {
            open.close();
            throw new FileSystemException(part.toString(), null, "another download is writing it");
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
