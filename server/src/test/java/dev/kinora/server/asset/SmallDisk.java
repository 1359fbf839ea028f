package dev.kinora.server.asset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A file system that is full soon; a test that cannot mount one is skipped. */
public final class SmallDisk implements AutoCloseable {
    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /** Mounts one of {@code size}, such as {@code 256k}, in a new folder. */
    public static SmallDisk in(Path folder, String size) throws IOException, InterruptedException {
        Path root = Files.createDirectory(folder.resolve("small"));
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", root.toString()));
        return new SmallDisk(root);
    }

    /** Its root folder. */
    public Path root() {
        return root;
    }

    @Override
    public void close() throws InterruptedException {
        run("umount", root.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
