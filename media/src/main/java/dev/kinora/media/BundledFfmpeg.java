package dev.kinora.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks the FFmpeg build of this platform out of the class path. The folder appears complete or not at all; a list
 * of names and sizes inside it shows whether it still is.
 */
final class BundledFfmpeg {
    private static final String LIST = "unpacked.txt";
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path cacheFolder;
    private final String platform;

    BundledFfmpeg(Path cacheFolder) {
        this.cacheFolder = cacheFolder.toAbsolutePath().normalize();
        this.platform = platform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    FfmpegPrograms unpack() {
        String prefix = "org/bytedeco/ffmpeg/" + platform + "-gpl/";
        URL found = BundledFfmpeg.class.getClassLoader().getResource(prefix + program("ffmpeg"));
        try (JarFile jar = open(found)) {
            Path folder = cacheFolder.resolve("ffmpeg-" + version(jar) + "-" + platform);
            if (!complete(folder)) {
                install(jar, prefix, folder);
            }
            return new FfmpegPrograms(folder.resolve(program("ffmpeg")), folder.resolve(program("ffprobe")));
        } catch (IOException e) {
            throw new MediaException(
                    MediaException.Kind.NO_SPACE,
                    "FFmpeg cannot be unpacked into " + cacheFolder + " (" + e.getMessage()
                            + "): make room for 90 MB and the folder writable, or name a build in media.ffmpeg.",
                    e);
        }
    }

    static String platform(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.toLowerCase(Locale.ROOT);
        String family = os.startsWith("mac") ? "macosx" : os.startsWith("windows") ? "windows" : "linux";
        return family + "-" + (arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "x86_64");
    }

    private String program(String name) {
        return platform.startsWith("windows") ? name + ".exe" : name;
    }

    private JarFile open(@Nullable URL found) throws IOException {
        if (found != null) {
            URLConnection connection = found.openConnection();
            if (connection instanceof JarURLConnection inJar) {
                inJar.setUseCaches(false);
                return inJar.getJarFile();
            }
        }
        throw new MediaException(
                MediaException.Kind.TOOL_MISSING,
                "This installation holds no FFmpeg for " + platform
                        + ": name a build in media.ffmpeg, or install Kinora on this platform anew.");
    }

    private static String version(JarFile jar) throws IOException {
        JarEntry entry = jar.getJarEntry("META-INF/maven/org.bytedeco/ffmpeg/pom.properties");
        if (entry == null) {
            return "unknown";
        }
        Properties properties = new Properties();
        try (InputStream in = jar.getInputStream(entry)) {
            properties.load(in);
        }
        return properties.getProperty("version", "unknown").replaceAll("[^A-Za-z0-9.-]", "_");
    }

    private void install(JarFile jar, String prefix, Path folder) throws IOException {
        Files.createDirectories(cacheFolder);
        removeAbandoned();
        Path fresh = Files.createTempDirectory(cacheFolder, ".unpacking-");
        try {
            copy(jar, prefix, fresh);
            if (platform.startsWith("linux")) {
                supplyDesktopLibraries(fresh);
            }
            if (Files.exists(folder) && !complete(folder)) {
                Files.move(
                        folder,
                        Files.createTempDirectory(cacheFolder, ".damaged-").resolve("old"));
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!complete(folder)) {
                throw e;
            }
        } finally {
            delete(fresh);
        }
    }

    private void copy(JarFile jar, String prefix, Path to) throws IOException {
        StringBuilder list = new StringBuilder();
        List<JarEntry> entries = jar.stream()
                .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                .filter(entry -> wanted(entry.getName().substring(prefix.length())))
                .toList();
        for (JarEntry entry : entries) {
            String name = entry.getName().substring(prefix.length());
            Path file = to.resolve(name);
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, file);
            }
            if (name.equals(program("ffmpeg")) || name.equals(program("ffprobe"))) {
                makeExecutable(file);
            }
            list.append(name).append(' ').append(Files.size(file)).append('\n');
        }
        Files.writeString(to.resolve(LIST), list);
    }

    /** Tries the program and puts an empty library in the place of each desktop library it misses. */
    private void supplyDesktopLibraries(Path folder) throws IOException {
        Verification trial = new Verification(
                new FfmpegPrograms(folder.resolve(program("ffmpeg")), folder.resolve(program("ffprobe"))));
        Optional<String> missing = trial.missingLibrary();
        for (int i = 0; i < 8 && missing.filter(StubLibrary::suffices).isPresent(); i++) {
            StubLibrary.write(folder, missing.get(), platform.endsWith("arm64"));
            missing = trial.missingLibrary();
        }
    }

    /** Programs and shared libraries lie flat; what only serves Java callers of the libraries stays in the jar. */
    private static boolean wanted(String name) {
        return !name.contains("/")
                && !name.startsWith("libjni")
                && !name.startsWith("jni")
                && !name.endsWith(".h")
                && !name.endsWith(".lib");
    }

    private static void makeExecutable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + file.getFileName() + " executable");
        }
    }

    private static boolean complete(Path folder) {
        try {
            for (String line : Files.readAllLines(folder.resolve(LIST), StandardCharsets.UTF_8)) {
                int space = line.lastIndexOf(' ');
                if (Files.size(folder.resolve(line.substring(0, space))) != Long.parseLong(line.substring(space + 1))) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private void removeAbandoned() throws IOException {
        Instant before = Instant.now().minus(ABANDONED);
        try (var leftovers = Files.newDirectoryStream(cacheFolder, ".{unpacking,damaged}-*")) {
            for (Path leftover : leftovers) {
                if (Files.getLastModifiedTime(leftover).toInstant().isBefore(before)) {
                    delete(leftover);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
