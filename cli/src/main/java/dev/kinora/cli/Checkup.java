package dev.kinora.cli;

import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.MediaException;
import dev.kinora.server.app.Kinora;
import dev.kinora.server.app.StartupException;
import dev.kinora.server.config.KinoraConfig;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.FontStyle;
import io.github.humbleui.skija.Typeface;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a machine must have for Kinora to run; each check is one finding with its fix. */
final class Checkup {
    private static final int OLDEST_JAVA = 25;
    private static final int LITTLE_MEGABYTES = 256;
    private static final long LITTLE_BYTES = 200L << 20;
    private static final long COMFORTABLE_BYTES = 2L << 30;

    private final KinoraConfig config;

    Checkup(KinoraConfig config) {
        this.config = config;
    }

    List<Finding> all() {
        return List.of(java(), memory(), dataFolder(), disk(), ffmpeg(), fonts(), port());
    }

    private static Finding java() {
        Object version = Runtime.version();
        String home = System.getProperty("java.home");
        return Runtime.version().feature() >= OLDEST_JAVA
                ? Finding.fine("doctor.java", version, home)
                : Finding.broken("doctor.java.old", version, home, OLDEST_JAVA);
    }

    private static Finding memory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        int processors = Runtime.getRuntime().availableProcessors();
        return megabytes >= LITTLE_MEGABYTES
                ? Finding.fine("doctor.memory", megabytes, processors)
                : Finding.doubtful("doctor.memory.little", megabytes, processors);
    }

    private Finding dataFolder() {
        Path folder = config.data().dir().toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".doctor", ""));
            return Finding.fine("doctor.folder", folder);
        } catch (IOException e) {
            return Finding.broken("doctor.folder.closed", folder, e);
        }
    }

    private Finding disk() {
        Path folder = config.data().dir().toAbsolutePath();
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        try {
            FileStore store = Files.getFileStore(folder);
            long free = store.getUsableSpace();
            double gigabytes = free / 1e9;
            if (free < LITTLE_BYTES) {
                return Finding.broken("doctor.disk.full", gigabytes);
            }
            return free < COMFORTABLE_BYTES
                    ? Finding.doubtful("doctor.disk.little", gigabytes)
                    : Finding.fine("doctor.disk", gigabytes);
        } catch (IOException e) {
            return Finding.doubtful("doctor.disk.unknown", folder, e);
        }
    }

    private Finding ffmpeg() {
        try {
            FfmpegPrograms programs = Kinora.programs(config);
            programs.verify();
            return Finding.fine("doctor.ffmpeg", programs.ffmpeg());
        } catch (MediaException | StartupException e) {
            return Finding.broken("doctor.ffmpeg.broken", String.valueOf(e.getMessage()));
        }
    }

    /** The animatic engine brings its own letters; what writes in other scripts needs a font that has them. */
    private static Finding fonts() {
        try {
            FontMgr fonts = FontMgr.getDefault();
            try (Typeface font = fonts.matchFamilyStyleCharacter(null, FontStyle.NORMAL, new String[0], 'K')) {
                return font == null
                        ? Finding.doubtful("doctor.fonts.none")
                        : Finding.fine("doctor.fonts", fonts.getFamiliesCount(), font.getFamilyName());
            }
        } catch (RuntimeException | LinkageError e) {
            return Finding.broken("doctor.fonts.broken", String.valueOf(e.getMessage()));
        }
    }

    private Finding port() {
        int port = config.server().port();
        String address = config.server().host() + ":" + port;
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(config.server().host(), port));
            return Finding.fine("doctor.port", address);
        } catch (IOException e) {
            return Finding.doubtful("doctor.port.taken", address, String.valueOf(e.getMessage()));
        }
    }
}
