package dev.kinora.server.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.server.model.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an asset store promises, wherever it keeps its files. */
abstract class AssetStoreContract {
    /** SHA-256 of "hello, world". */
    private static final String HELLO = "09ca7e4eaa6e8ae9c7d261167129184883644d07dfba7cbfbc4c8a2e08360d5b";

    @TempDir
    Path sources;

    abstract AssetStore store();

    @Test
    void aFileComesBackWithItsDigest() throws IOException {
        StoredFile stored = store().put("a.mp4", source("hello, world"));

        assertThat(stored).isEqualTo(new StoredFile("a.mp4", 12, HELLO));
        assertThat(read("a.mp4", 0, 12)).isEqualTo("hello, world");
        assertThat(store().stat("a.mp4").orElseThrow().bytes()).isEqualTo(12);
    }

    @Test
    void aFileThatIsTakenIsAsOneThatIsPut() throws IOException {
        Path source = source("hello, world");

        StoredFile stored = store().take("a.mp4", source);
        Files.deleteIfExists(source);

        assertThat(stored).isEqualTo(new StoredFile("a.mp4", 12, HELLO));
        assertThat(read("a.mp4", 0, 12)).isEqualTo("hello, world");
    }

    @Test
    void anyPartOfAFileCanBeRead() throws IOException {
        store().put("a.mp4", source("hello, world"));

        assertThat(read("a.mp4", 7, 5)).isEqualTo("world");
        assertThat(read("a.mp4", 0, 1)).isEqualTo("h");
        assertThat(read("a.mp4", 12, 0)).isEmpty();
        assertThatThrownBy(() -> store().open("a.mp4", 8, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().open("a.mp4", -1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatIsNotThereIsGone() {
        assertThatThrownBy(() -> store().open("none.mp4", 0, 1))
                .isInstanceOfSatisfying(
                        AssetException.class, e -> assertThat(e.kind()).isEqualTo(AssetException.Kind.GONE));
        assertThat(store().stat("none.mp4")).isEmpty();
        store().delete("none.mp4");
    }

    @Test
    void aDeletedFileStaysReadableToWhoeverHasItOpen() throws IOException {
        store().put("a.mp4", source("hello, world"));
        try (InputStream open = store().open("a.mp4", 0, 12)) {
            store().delete("a.mp4");

            assertThat(new String(open.readAllBytes())).isEqualTo("hello, world");
        }
        assertThat(store().stat("a.mp4")).isEmpty();
    }

    @Test
    void everyFileIsListed() throws IOException {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            keys.add(store().put("file-" + i + ".webp", source("x" + i)).key());
        }
        Set<String> listed = new HashSet<>();

        store().list(each -> listed.add(each.key()));

        assertThat(listed).isEqualTo(keys);
    }

    @Test
    void aKeyNeverLeavesTheStore() throws IOException {
        Path source = source("x");
        for (String key : new String[] {"../x", "a/b", ".hidden", "", "A", "x\0y", "x".repeat(201)}) {
            assertThatThrownBy(() -> store().put(key, source)).as(key).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aKeyIsUsedOnce() throws IOException {
        store().put("a.mp4", source("first"));

        assertThatThrownBy(() -> store().put("a.mp4", source("second"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(read("a.mp4", 0, 5)).isEqualTo("first");
    }

    Path source(String text) throws IOException {
        return Files.writeString(Files.createTempFile(sources, "source", ""), text);
    }

    private String read(String key, long offset, long length) throws IOException {
        try (InputStream in = store().open(key, offset, length)) {
            return new String(in.readAllBytes());
        }
    }
}
