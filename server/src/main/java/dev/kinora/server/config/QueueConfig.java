package dev.kinora.server.config;

import java.time.Duration;

/**
 * How jobs run.
 *
 * @param workers renders at once
 * @param capacity jobs that may wait
 * @param lease a worker's right to a job
 * @param tries how often a job may be tried
 * @param deadlines when a render has taken too long
 */
public record QueueConfig(
        @Setting(
                value = "renders at once in this process; 0 = as many as the engines have slots",
                standard = "0",
                min = 0,
                max = 1024)
        int workers,

        @Setting(
                value = "jobs that may wait; a create beyond is answered 429",
                standard = "100000",
                min = 1,
                max = 100_000_000)
        int capacity,

        LeaseConfig lease,
        TriesConfig tries,
        DeadlinesConfig deadlines) {

    /**
     * A worker's right to a job.
     *
     * @param length time after which a silent worker loses its job
     * @param heartbeat how often it is renewed
     */
    public record LeaseConfig(
            @Setting(
                    value = "time after which a silent worker loses its job; at least three heartbeats",
                    standard = "30s",
                    min = 1_000,
                    max = 3_600_000)
            Duration length,

            @Setting(value = "how often a worker renews its lease", standard = "10s", min = 100, max = 1_200_000)
            Duration heartbeat) {}

    /**
     * How often a job may be tried.
     *
     * @param attempts tries that may end with a failure of the engine
     * @param rescues how often a job may lose its worker
     * @param backoff wait after the first failure
     * @param longestBackoff upper bound of that wait
     */
    public record TriesConfig(
            @Setting(value = "tries that may end with a failure of the engine", standard = "3", min = 1, max = 100)
            int attempts,

            @Setting(
                    value = "how often a job may lose its worker, for example to a crash",
                    standard = "10",
                    min = 0,
                    max = 1000)
            int rescues,

            @Setting(
                    value = "wait after the first failure; doubles with each one",
                    standard = "2s",
                    min = 0,
                    max = 3_600_000)
            Duration backoff,

            @Setting(value = "upper bound of that wait", standard = "60s", min = 0, max = 86_400_000)
            Duration longestBackoff) {}

    /**
     * When a render has taken too long.
     *
     * @param submit until an engine must have accepted a job
     * @param call until any other call to an engine must have answered
     * @param stall how long an engine may show no progress
     * @param run how long one submission may run
     * @param total how long a video may take from its creation on
     */
    public record DeadlinesConfig(
            @Setting(value = "until an engine must have accepted a job", standard = "60s", min = 100, max = 3_600_000)
            Duration submit,

            @Setting(
                    value = "until any other call to an engine must have answered",
                    standard = "10s",
                    min = 100,
                    max = 3_600_000)
            Duration call,

            @Setting(
                    value = "how long an engine may show no progress",
                    standard = "30m",
                    min = 1_000,
                    max = 604_800_000)
            Duration stall,

            @Setting(value = "how long one submission may run", standard = "2h", min = 1_000, max = 604_800_000)
            Duration run,

            @Setting(
                    value = "how long a video may take from its creation on",
                    standard = "6h",
                    min = 1_000,
                    max = 2_592_000_000L)
            Duration total) {}
}
