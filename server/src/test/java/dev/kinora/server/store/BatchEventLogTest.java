package dev.kinora.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.BatchEvent;
import dev.kinora.server.model.BatchIds;
import dev.kinora.server.model.BatchStatus;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchEventLogTest {
    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private final BatchIds ids = new BatchIds(clock);
    private final BatchEventLog log = new BatchEventLog();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(StoreSettings.in(folder));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eventsComeBackInTheirOrderAndFromAnyPlaceOn() {
        List<BatchEvent> told = List.of(
                event(BatchEvent.Type.COMPLETED), event(BatchEvent.Type.FAILED), event(BatchEvent.Type.EXPIRED));
        told.forEach(event -> database.update(tx -> log.append(tx, event)));

        List<BatchEventLog.Entry> all = database.read(tx -> log.after(tx, 0, 10));

        assertThat(all).extracting(BatchEventLog.Entry::event).isEqualTo(told);
        assertThat(all).extracting(BatchEventLog.Entry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(database.<List<BatchEventLog.Entry>>read(tx -> log.after(tx, 1, 1)))
                .extracting(BatchEventLog.Entry::event)
                .containsExactly(told.get(1));
        assertThat(database.<List<BatchEventLog.Entry>>read(tx -> log.after(tx, 3, 1)))
                .isEmpty();
    }

    @Test
    void everyTerminalStatusHasItsEventAndNoOtherHas() {
        for (BatchStatus status : BatchStatus.values()) {
            Optional<BatchEvent.Type> type = BatchEvent.Type.of(status);
            assertThat(type.isPresent()).isEqualTo(status.terminal());
            type.ifPresent(t ->
                    assertThat(BatchEvent.Type.ofWire("batch." + status.wire())).isEqualTo(t));
        }
    }

    private List<BatchEventLog.Entry> after(long sequence) {
        return database.read(tx -> log.after(tx, sequence, 1));
    }

    private BatchEvent event(BatchEvent.Type type) {
        return new BatchEvent(new ProjectId("ours"), ids.next(), type, clock.instant());
    }
}
