package dev.kinora.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The address of the server that holds a data folder, written into that folder, so that commands beside it find it
 * instead of standing before a locked door.
 */
final class DoorSign implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 500;

    private final Path file;

    private DoorSign(Path file) {
        this.file = file;
    }

    /** Hangs the sign out; a folder that takes none goes without. */
    static DoorSign hang(Path folder, URI address) {
        DoorSign sign = of(folder);
        try {
            Files.writeString(sign.file, address.toString());
        } catch (IOException e) {
            // Commands then say that the folder is in use, which is true as well.
        }
        return sign;
    }

    /** The address on the folder's sign, if somebody answers there. */
    static Optional<URI> read(Path folder) {
        try {
            URI address = URI.create(Files.readString(of(folder).file).strip());
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            }
            return Optional.of(address);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static DoorSign of(Path folder) {
        return new DoorSign(folder.resolve("serve.address"));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A sign that is left behind leads nowhere, and is passed by.
        }
    }
}
