package dev.kinora.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A download in the making: {@code <name>.part}, and beside it the entity tag its bytes belong to. */
final class PartFile {
    private final Path target;
    private final Path part;
    private final Path tagFile;

    PartFile(Path target) {
        this.target = target.toAbsolutePath();
        this.part = sibling(".part");
        this.tagFile = sibling(".part.etag");
    }

    private Path sibling(String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    Path target() {
        return target;
    }

    /** Bytes that may be kept: 0 without a tag, since nobody knows then what they belong to. */
    long size() throws IOException {
        return Files.exists(part) && tag().isPresent() ? Files.size(part) : 0;
    }

    Optional<String> tag() throws IOException {
        return Files.exists(tagFile) ? Optional.of(Files.readString(tagFile)) : Optional.empty();
    }

    /** Starts over, for bytes of this tag. */
    void restart(Optional<String> tag) throws IOException {
        clear();
        Files.createDirectories(target.getParent());
        if (tag.isPresent()) {
            Files.writeString(tagFile, tag.get());
        }
    }

    OutputStream append() throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    long length() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
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

    /** Gives the whole file its name, in one move where the disk can. */
    void publish() throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(tagFile);
    }

    void clear() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(tagFile);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
