package dev.kinora.server.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAssetStoreTest extends AssetStoreContract {
    @TempDir
    Path folder;

    private AssetStore store;

    @BeforeEach
    void make() {
        store = new FileAssetStore(folder);
    }

    @Override
    AssetStore store() {
        return store;
    }

    @Test
    void whatAKilledProcessLeftHalfWrittenIsGone() throws IOException {
        Path half = Files.writeString(folder.resolve("incoming/half.mp4"), "hal");

        store = new FileAssetStore(folder);

        assertThat(half).doesNotExist();
    }

    @Test
    void aFullFileSystemLeavesNothingBehind() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", small.toString()));
        try {
            AssetStore full = new FileAssetStore(small);
            Path big = Files.write(folder.resolve("big"), new byte[1 << 20]);

            assertThatThrownBy(() -> full.put("big.mp4", big))
                    .isInstanceOfSatisfying(
                            AssetException.class, e -> assertThat(e.kind()).isEqualTo(AssetException.Kind.FULL));

            assertThat(full.stat("big.mp4")).isEmpty();
            try (Stream<Path> left = Files.list(small.resolve("incoming"))) {
                assertThat(left).isEmpty();
            }
            assertThat(full.put("small.mp4", source("fits")).bytes()).isEqualTo(4);
        } finally {
            run("umount", small.toString());
        }
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
