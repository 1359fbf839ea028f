package dev.kinora.server.asset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies a file so that it is whole and on the disk before its name appears. */
final class DurableCopy {
    private static final int BUFFER_BYTES = 1 << 18;

    private final Path temporary;
    private final Path folder;
    private final Path target;

    /** @param temporary on the same file system as {@code folder} */
    DurableCopy(Path temporary, Path folder, String name) {
        this.temporary = temporary;
        this.folder = folder;
        this.target = folder.resolve(name);
    }

    /** Returns the SHA-256 of what was copied. When it fails, neither file is left. */
    String of(Path source) throws IOException {
        boolean done = false;
        try {
            String sha256 = write(source);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            done = true;
            return sha256;
        } finally {
            if (!done) {
                Files.deleteIfExists(temporary);
                Files.deleteIfExists(target);
            }
        }
    }

    /**
     * Gives {@code source} itself the target's name, where both lie on one file system, else copies it. Returns its
     * SHA-256. When it fails, there is no target.
     */
    String taking(Path source) throws IOException {
        boolean done = false;
        try {
            String sha256 = digest(source);
            try (FileChannel channel = FileChannel.open(source, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            done = true;
            return sha256;
        } catch (AtomicMoveNotSupportedException elsewhere) {
            done = true;
            return of(source);
        } finally {
            if (!done) {
                Files.deleteIfExists(target);
            }
        }
    }

    private static String digest(Path source) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(source)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String write(Path source) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(source);
                FileChannel out = FileChannel.open(
                        temporary,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, n);
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Makes a folder's entries durable where the platform can. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisPlatform) {
            // Windows cannot open folders; its journal keeps the rename.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
