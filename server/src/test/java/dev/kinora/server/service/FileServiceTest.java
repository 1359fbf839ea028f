package dev.kinora.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.asset.FileAssetStore;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.FileQuery;
import dev.kinora.server.model.PageQuery.Order;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.UploadedFile;
import dev.kinora.server.queue.Chore;
import dev.kinora.server.render.WorkFolders;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileServiceTest {
    private static final ProjectId OURS = new ProjectId("ours");
    private static final ProjectId THEIRS = new ProjectId("theirs");

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private Database database;
    private FileAssetStore assets;
    private FileService service;

    @BeforeEach
    void open() {
        database = Database.open(StoreSettings.in(folder));
        assets = new FileAssetStore(folder.resolve("assets"));
        service = new FileService(database, assets, new FileSettings(1000, Duration.ofDays(30)), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anotherProjectSeesNothing() throws Exception {
        UploadedFile file = add(OURS, Optional.empty());

        assertThat(service.get(OURS, file.id())).isEqualTo(file);
        assertThat(service.find(THEIRS, file.id())).isEmpty();
        assertThat(list(THEIRS)).isEmpty();
        assertThat(list(OURS)).containsExactly(file);
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> service.content(THEIRS, file.id()));
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> service.delete(THEIRS, file.id()));
        assertThat(service.find(OURS, file.id())).isPresent();
    }

    @Test
    void anExpiredFileIsGoneAtOnceAndItsBytesWithTheNextChore() throws Exception {
        UploadedFile file = add(OURS, Optional.of(new NewFile.Lifetime("created_at", 3600)));
        UploadedFile other = add(OURS, Optional.empty());
        clock.advance(Duration.ofSeconds(3599));
        assertThat(service.find(OURS, file.id())).isPresent();

        clock.advance(Duration.ofSeconds(1));

        assertThat(service.find(OURS, file.id())).isEmpty();
        assertThat(list(OURS)).containsExactly(other);
        assertThat(assets.stat(file.file().key())).isPresent();
        upkeep().chores().stream()
                .filter(chore -> chore.name().equals("expire-files"))
                .map(Chore::work)
                .forEach(Runnable::run);
        assertThat(assets.stat(file.file().key())).isEmpty();
        assertThat(assets.stat(other.file().key())).isPresent();
    }

    @Test
    void aSweepKeepsTheBytesOfFilesAndRemovesThoseOfNone() throws Exception {
        UploadedFile file = add(OURS, Optional.empty());
        Path bytes = Files.writeString(folder.resolve("x"), "x");
        UploadedFile rowless = service.store(OURS, new NewFile("vision", "x", Optional.empty(), bytes));

        upkeep().sweep();

        assertThat(assets.stat(file.file().key())).isPresent();
        assertThat(assets.stat(rowless.file().key())).isEmpty();
    }

    @Test
    void filesOfTheSameMomentKeepTheirOrder() throws Exception {
        List<UploadedFile> made =
                List.of(add(OURS, Optional.empty()), add(OURS, Optional.empty()), add(OURS, Optional.empty()));

        assertThat(list(OURS)).isEqualTo(made.reversed());
    }

    private UploadedFile add(ProjectId project, Optional<NewFile.Lifetime> life) throws IOException {
        Path bytes = Files.writeString(folder.resolve("upload"), "bytes");
        return service.add(project, new NewFile("vision", "a.png", life, bytes), Receipt.none());
    }

    private List<UploadedFile> list(ProjectId project) {
        return service.list(project, new FileQuery(Optional.empty(), 100, Optional.empty(), Order.DESC))
                .items();
    }

    private Upkeep upkeep() {
        return new Upkeep(database, assets, AssetSettings.in(folder), new WorkFolders(folder.resolve("work")), clock);
    }
}
