package dev.kinora.server.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.kinora.server.model.Job;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.SchedulerTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the scheduler library run admitted jobs and chores. The library's own lease is a second net under ours: a run it
 * takes for dead is only dropped, for the job table decides what happens to the job.
 */
final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final String RENDER = "render";
    private static final int CHORE_THREADS = 2;
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration LAST_WAIT = Duration.ofSeconds(1);

    private final Database database;
    private final QueueSettings settings;
    private final List<Chore> chores;

    Background(Database database, QueueSettings settings, List<Chore> chores, Chore own) {
        this.database = database;
        this.settings = settings;
        this.chores = Stream.concat(chores.stream(), Stream.of(own)).toList();
    }

    /** Drops what an earlier process planned and starts to run; {@code render} gets a video and its fence. */
    Running start(BiConsumer<VideoId, Long> render) {
        SchedulerTable table = new SchedulerTable();
        database.update(tx -> {
            table.drop(tx, RENDER);
            table.releaseAll(tx);
        });
        OneTimeTask<Void> renderTask = Tasks.oneTime(RENDER)
                .onDeadExecution((complete, operations) -> operations.remove())
                .onFailure((complete, operations) -> operations.remove())
                .execute((instance, context) -> run(instance.getId(), render));
        Scheduler scheduler = Scheduler.create(database.source(), renderTask)
                .startTasks(chores.stream().map(Background::recurring).toList())
                .jdbcCustomization(new SqliteJdbcCustomization())
                .threads(settings.workers() + CHORE_THREADS)
                .executorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual()
                        .name("kinora-job-", 0)
                        .uncaughtExceptionHandler((thread, e) -> LOG.warn(
                                "A job or chore could not be taken up, and is again later: {}", e.getMessage()))
                        .factory()))
                .pollUsingFetchAndLockOnExecute(0.5, 1.0)
                .pollingInterval(POLL)
                .heartbeatInterval(settings.heartbeat())
                .enableImmediateExecution()
                .failureLogging(LogLevel.WARN, true)
                .shutdownMaxWait(LAST_WAIT)
                .build();
        scheduler.start();
        return new Running(scheduler, renderTask);
    }

    private static void run(String instance, BiConsumer<VideoId, Long> render) {
        int dot = instance.indexOf('.');
        render.accept(new VideoId(instance.substring(0, dot)), Long.parseLong(instance.substring(dot + 1)));
    }

    private static RecurringTask<Void> recurring(Chore chore) {
        return Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
                .execute((instance, context) -> chore.work().run());
    }

    /** A started scheduler. */
    record Running(Scheduler scheduler, OneTimeTask<Void> renderTask) {
        void run(Job.Lease admitted) {
            String instance = admitted.job().video() + "." + admitted.fence();
            scheduler.scheduleIfNotExists(renderTask.instance(instance), Instant.now());
        }

        void stop() {
            scheduler.stop();
        }
    }
}
