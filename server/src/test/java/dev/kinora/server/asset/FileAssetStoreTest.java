package dev.kinora.server.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
        try (SmallDisk disk = SmallDisk.in(folder, "256k")) {
            Path small = disk.root();
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
        }
    }
}
