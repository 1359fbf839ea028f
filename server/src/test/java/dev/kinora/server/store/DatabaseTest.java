package dev.kinora.server.store;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void twoServersNeverShareADataDirectory() {
        try (Database first = Database.open(StoreSettings.in(folder))) {
            assertThat(first.source()).isNotNull();
            assertThatThrownBy(() -> Database.open(StoreSettings.in(folder)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.LOCKED))
                    .hasMessageContaining("in use by another Kinora");
        }
        Database.open(StoreSettings.in(folder)).close();
    }

    @Test
    void aDatabaseOfANewerVersionIsRefused() throws SQLException {
        try (Database database = Database.open(StoreSettings.in(folder));
                Connection connection = database.source().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE flyway_schema_history SET version = '99'");
        }

        assertThatThrownBy(() -> Database.open(StoreSettings.in(folder)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_NEW))
                .hasMessageContaining("newer Kinora (form 99, this one knows " + Migrations.NEWEST + ")");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInOneSentence() throws IOException {
        Files.writeString(folder.resolve("kinora.db"), "not a database at all, sorry".repeat(100));

        assertThatThrownBy(() -> Database.open(StoreSettings.in(folder)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged or is no database");
    }

    @Test
    void aDataDirectoryThatCannotBeMadeIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Database.open(StoreSettings.in(file.resolve("data"))))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.READ_ONLY))
                .hasMessageContaining("cannot be written");
    }

    @Test
    void theNewestMigrationIsTheOneTheCodeKnows() {
        String name = "db/migration/V" + (Migrations.NEWEST + 1) + "__";
        assertThat(getClass().getClassLoader().getResource("db/migration/V1__videos_jobs_assets_events.sql"))
                .isNotNull();
        assertThat(getClass().getClassLoader().getResource(name)).isNull();
    }

    @Test
    void aWriteWhoseTurnDoesNotComeIsWithdrawn() throws Exception {
        StoreSettings hasty = new StoreSettings(folder, Duration.ofMillis(200), 1, 16, 16);
        try (Database database = Database.open(hasty);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            Future<?> slow = threads.submit(() -> database.update(tx -> {
                begun.countDown();
                await(release);
            }));
            begun.await();
            StringBuilder trace = new StringBuilder();

            assertThatThrownBy(() -> database.update(tx -> trace.append("ran")))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BUSY));
            release.countDown();
            slow.get(10, TimeUnit.SECONDS);
            database.update(tx -> {});

            assertThat(trace).isEmpty();
        }
    }

    @Test
    void onceAFullDiskHasRoomAgainWritesGoOn() {
        try (Database database = Database.open(StoreSettings.in(folder))) {
            database.update(tx -> tx.handle().execute("CREATE TABLE ballast (bytes BLOB)"));
            int pages = database.write(DatabaseTest::limitToPagesInUse);

            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> database.update(DatabaseTest::grow))
                        .isInstanceOfSatisfying(
                                StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.FULL));
            }
            database.update(tx -> tx.handle().execute("PRAGMA max_page_count = " + pages * 100));
            database.update(DatabaseTest::grow);

            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @Test
    void whatALibraryLeftUnfinishedIsTakenBack() throws SQLException {
        try (Database database = Database.open(StoreSettings.in(folder))) {
            database.update(tx -> tx.handle().execute("CREATE TABLE ballast (bytes BLOB)"));
            try (Connection careless = database.source().getConnection();
                    var statement = careless.createStatement()) {
                careless.setAutoCommit(false);
                statement.executeUpdate("INSERT INTO ballast VALUES (NULL)");
            }
            database.update(DatabaseTest::grow);

            assertThat(rows(database)).isEqualTo(1);
            try (Connection next = database.source().getConnection()) {
                assertThat(next.getAutoCommit()).isTrue();
            }
        }
    }

    @Test
    void aLibraryWithItsOwnConnectionTakesTurnsWithTheWriter() throws Exception {
        try (Database database = Database.open(StoreSettings.in(folder));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> ours;
            try (Connection theirs = database.source().getConnection()) {
                ours = threads.submit(() -> database.update(tx -> {}));
                assertThat(theirs.isClosed()).isFalse();
                assertThatThrownBy(() -> ours.get(100, TimeUnit.MILLISECONDS))
                        .isInstanceOf(java.util.concurrent.TimeoutException.class);
            }
            ours.get(10, TimeUnit.SECONDS);
        }
    }

    private static int limitToPagesInUse(Transaction tx) {
        int pages = tx.handle()
                .createQuery("PRAGMA page_count")
                .mapTo(Integer.class)
                .one();
        tx.handle().execute("PRAGMA max_page_count = " + pages);
        return pages;
    }

    private static void grow(Transaction tx) {
        tx.handle().execute("INSERT INTO ballast VALUES (zeroblob(100000))");
    }

    private static int rows(Database database) {
        return database.read(tx -> tx.handle()
                .createQuery("SELECT COUNT(*) FROM ballast")
                .mapTo(Integer.class)
                .one());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void listenersHearOfWhatWasCommittedAndOfNothingElse() {
        List<CommitNews> heard = new CopyOnWriteArrayList<>();
        VideoEvent event = new VideoEvent(
                new ProjectId("p"), new VideoId("video_" + "0".repeat(48)), VideoEvent.Type.CREATED, Instant.EPOCH);
        try (Database database = Database.open(StoreSettings.in(folder))) {
            database.onCommit(news -> {
                throw new IllegalStateException("a listener that fails holds nobody up");
            });
            database.onCommit(heard::add);
            database.update(tx -> new Tombstones().insert(tx, event.project(), event.video(), Instant.EPOCH));
            assertThatThrownBy(() -> database.update(tx -> {
                        new EventLog().append(tx, event);
                        throw new IllegalArgumentException("undone");
                    }))
                    .hasMessage("undone");
            database.update(tx -> new VideoStore().advance(tx, event.video(), 5));
            database.update(tx -> new EventLog().append(tx, event));
            eventually("heard", () -> !heard.isEmpty());
        }
        assertThat(heard).containsExactly(new CommitNews(true, List.of()));
    }
}
