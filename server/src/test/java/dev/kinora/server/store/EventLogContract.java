package dev.kinora.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoEvent.Type;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What an event log promises, on whatever database. */
abstract class EventLogContract {
    private final SettableClock clock = new SettableClock();
    private final VideoIds ids = new VideoIds(clock);
    private final EventLog log = new EventLog();

    abstract Database database();

    @Test
    void eventsComeBackInTheOrderTheyWereAppended() {
        VideoId video = ids.next();
        append(video, Type.CREATED);
        append(ids.next(), Type.CREATED);
        append(video, Type.COMPLETED);

        assertThat(types(database().read(tx -> log.of(tx, video)))).containsExactly(Type.CREATED, Type.COMPLETED);
        assertThat(database().<List<EventLog.Entry>>read(tx -> log.after(tx, 0, 10)))
                .extracting(EventLog.Entry::sequence)
                .containsExactly(1L, 2L, 3L);
        assertThat(database().<List<EventLog.Entry>>read(tx -> log.after(tx, 1, 1)))
                .extracting(EventLog.Entry::sequence)
                .containsExactly(2L);
    }

    @Test
    void anEventLivesAndDiesWithItsTransaction() {
        VideoId video = ids.next();

        assertThatThrownBy(() -> database().update(tx -> {
                    log.append(tx, event(video, Type.CREATED));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(database().<List<EventLog.Entry>>read(tx -> log.of(tx, video)))
                .isEmpty();
    }

    @Test
    void eventsOfManyThreadsAllArriveOnce() {
        VideoId video = ids.next();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                threads.submit(() -> append(video, Type.STARTED));
            }
        }

        assertThat(database().<List<EventLog.Entry>>read(tx -> log.of(tx, video)))
                .hasSize(300)
                .extracting(EventLog.Entry::sequence)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private void append(VideoId video, Type type) {
        database().update(tx -> log.append(tx, event(video, type)));
    }

    private VideoEvent event(VideoId video, Type type) {
        return new VideoEvent(ProjectId.DEFAULT, video, type, clock.instant());
    }

    private static List<Type> types(List<EventLog.Entry> entries) {
        return entries.stream().map(entry -> entry.event().type()).toList();
    }
}
