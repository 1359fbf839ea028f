package dev.kinora.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoEvent.Type;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.EventReader;
import dev.kinora.server.store.StoreSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPruningTest {
    private static final Duration KEEP = Duration.ofDays(30);

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private final EventReader reader = new EventReader();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(StoreSettings.in(folder));
        append(2_500);
        clock.advance(Duration.ofDays(20));
        append(10);
        clock.advance(Duration.ofDays(11));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsOldGoesAndTheHorizonSaysSo() {
        pruning(List.of()).prune();

        assertThat(kept()).hasSize(10).first().isEqualTo(2_501L);
        assertThat(horizon()).isEqualTo(2_500);
        pruning(List.of()).prune();
        assertThat(kept()).hasSize(10);
        clock.advance(KEEP);
        pruning(List.of()).prune();
        assertThat(kept()).isEmpty();
        assertThat(database.read(reader::newest)).isEqualTo(2_510);
        append(1);
        assertThat(kept()).containsExactly(2_511L);
    }

    @Test
    void whatSomebodyHasNotReadYetStays() {
        pruning(List.of(tx -> 900L, tx -> 1_200L)).prune();

        assertThat(horizon()).isEqualTo(900);
        assertThat(kept()).first().isEqualTo(901L);
    }

    @Test
    void nothingGoesWhenEventsAreKeptForEver() {
        assertThat(new EventPruning(database, Duration.ZERO, clock, List.of()).chore())
                .isEmpty();
        assertThat(pruning(List.of()).chore().orElseThrow().name()).isEqualTo("prune-events");
    }

    private EventPruning pruning(List<EventPruning.SlowReader> slow) {
        return new EventPruning(database, KEEP, clock, slow);
    }

    private List<Long> kept() {
        return database.read(tx -> reader.all(tx, 0, 5_000)).stream()
                .map(line -> line.entry().sequence())
                .toList();
    }

    private long horizon() {
        return database.read(reader::prunedThrough);
    }

    private void append(int count) {
        database.update(tx -> {
            for (int i = 0; i < count; i++) {
                new EventLog()
                        .append(
                                tx,
                                new VideoEvent(
                                        new ProjectId("p"),
                                        new VideoId("video_" + "0".repeat(48)),
                                        Type.CREATED,
                                        clock.instant()));
            }
        });
    }
}
