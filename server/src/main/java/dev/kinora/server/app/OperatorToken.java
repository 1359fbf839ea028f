package dev.kinora.server.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * A fresh secret that lies in the data folder while a server runs, readable for the user it runs as alone: whoever can
 * show it operates this server. Lets commands beside the server manage it without a key.
 */
public final class OperatorToken {
    private static final String FILE = "operator.token";
    private static final int BYTES = 32;

    private final Path file;
    private final String value;

    private OperatorToken(Path file, String value) {
        this.file = file;
        this.value = value;
    }

    /** Draws a token and lays it into the folder, which must be locked by this process. */
    static OperatorToken lay(Path folder) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        OperatorToken token = new OperatorToken(
                folder.resolve(FILE), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        try {
            Path draft = Files.createTempFile(folder, FILE, ".new", ownersOnly());
            Files.write(draft, token.value.getBytes(StandardCharsets.US_ASCII));
            Files.move(draft, token.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return token;
        } catch (IOException e) {
            throw new StartupException(
                    "The data directory " + folder + " cannot be written (" + e.getMessage()
                            + "); make it writable or choose another with --data.",
                    e);
        }
    }

    /** The token of the server that serves a folder; empty when none does, or it is another user's. */
    public static Optional<String> read(Path folder) {
        try {
            return Optional.of(Files.readString(folder.resolve(FILE), StandardCharsets.US_ASCII)
                    .strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String value() {
        return value;
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A token that is left behind opens nothing: the next server draws its own.
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
