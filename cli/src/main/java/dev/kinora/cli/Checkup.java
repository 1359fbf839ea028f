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
import java.util.Locale;

/** What a machine must have for Kinora to run; each check is one finding with its fix. */
final class Checkup {
    private static final int OLDEST_JAVA = 25;
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
        String text = "Java " + Runtime.version() + " in " + System.getProperty("java.home");
        return Runtime.version().feature() >= OLDEST_JAVA
                ? Finding.fine(text)
                : Finding.broken(text + " is too old: install a JDK 25, or point KINORA_JAVA_HOME at one.");
    }

    private static Finding memory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        String text = "heap up to " + megabytes + " MB, " + Runtime.getRuntime().availableProcessors() + " processors";
        return megabytes >= 256
                ? Finding.fine(text)
                : Finding.doubtful(text + ": give it more with KINORA_JAVA_OPTS=-Xmx1g.");
    }

    private Finding dataFolder() {
        Path folder = config.data().dir().toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".doctor", ""));
            return Finding.fine("data folder " + folder + " is writable");
        } catch (IOException e) {
            return Finding.broken("data folder " + folder
                    + " cannot be written: make it writable, or choose another with --data. (" + e + ")");
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
            String text = String.format(Locale.ROOT, "%.1f GB free on the disk of the data folder", free / 1e9);
            if (free < LITTLE_BYTES) {
                return Finding.broken(text + ": make room, or choose another folder with --data.");
            }
            return free < COMFORTABLE_BYTES
                    ? Finding.doubtful(text + ": enough to start; make room before long.")
                    : Finding.fine(text);
        } catch (IOException e) {
            return Finding.doubtful("the free space of " + folder + " cannot be read: " + e);
        }
    }

    private Finding ffmpeg() {
        try {
            FfmpegPrograms programs = Kinora.programs(config);
            programs.verify();
            return Finding.fine("FFmpeg runs: " + programs.ffmpeg());
        } catch (MediaException | StartupException e) {
            return Finding.broken(String.valueOf(e.getMessage()));
        }
    }

    /** The animatic engine draws without letters today; what writes into a picture needs a font that has them. */
    private static Finding fonts() {
        String fix = ": install a font, for instance with 'apt install fonts-dejavu-core'.";
        try {
            FontMgr fonts = FontMgr.getDefault();
            try (Typeface font = fonts.matchFamilyStyleCharacter(null, FontStyle.NORMAL, new String[0], 'K')) {
                return font == null
                        ? Finding.doubtful("no font with Latin letters" + fix)
                        : Finding.fine(fonts.getFamiliesCount() + " font families, among them " + font.getFamilyName());
            }
        } catch (RuntimeException | LinkageError e) {
            return Finding.broken("the drawing library does not load on this system: " + e.getMessage()
                    + "; on Linux it needs glibc, fontconfig and freetype.");
        }
    }

    private Finding port() {
        int port = config.server().port();
        String address = config.server().host() + ":" + port;
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(config.server().host(), port));
            return Finding.fine("port " + address + " is free");
        } catch (IOException e) {
            return Finding.doubtful(
                    "port " + address + " is taken, perhaps by a running Kinora: stop that, or serve with"
                            + " --port 0. (" + e.getMessage() + ")");
        }
    }
}
