package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.client.error.CancelledException;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.RetrieveOptions;
import dev.kinora.client.video.UnfinishedVideoException;
import dev.kinora.client.video.Videos;
import dev.kinora.client.wait.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The limiter of the client, as a server sees it. */
@Timeout(60)
class PaceTest {
    private final FakeServer server = new FakeServer();
    private final List<Long> arrivals = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void requests_of_many_threads_are_an_interval_apart() {
        int requests = 12;
        Duration interval = Duration.ofMillis(60);
        answer(requests);
        Videos videos = server.client().minimumInterval(interval).build().videos();
        ExecutorService threads = Executors.newCachedThreadPool();
        long start = System.nanoTime();
        try {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                all.add(CompletableFuture.runAsync(() -> videos.retrieve("video_1"), threads));
            }
            all.forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }
        assertThat(arrivals).hasSize(requests);
        // A first arrival may be late; but the last one cannot have begun before all the others' intervals.
        long last = arrivals.get(requests - 1) - start;
        assertThat(Duration.ofNanos(last)).isGreaterThanOrEqualTo(interval.multipliedBy(requests - 1));
    }

    @Test
    void no_more_start_within_a_minute_than_were_allowed() {
        answer(10);
        Videos videos = server.client().requestsPerMinute(3).build().videos();
        videos.retrieve("video_1");
        videos.retrieve("video_1");
        PollOptions brief =
                PollOptions.defaults().withInterval(Duration.ofMillis(1)).withDeadline(Duration.ofMillis(800));
        assertThatThrownBy(() -> videos.poll("video_1", brief)).isInstanceOf(UnfinishedVideoException.class);
        assertThat(arrivals).hasSize(3);
    }

    @Test
    void whoever_waits_for_a_turn_can_be_called_off() {
        answer(2);
        Videos videos = server.client().requestsPerMinute(1).build().videos();
        videos.retrieve("video_1");
        Cancellation cancellation = new Cancellation();
        CompletableFuture<Void> later = CompletableFuture.runAsync(cancellation::cancel);
        assertThatThrownBy(() ->
                        videos.retrieve("video_1", RetrieveOptions.defaults().withCancellation(cancellation)))
                .isInstanceOf(CancelledException.class);
        later.join();
        assertThat(arrivals).hasSize(1);
    }

    @Test
    void a_refusal_for_too_many_requests_holds_back_every_thread() {
        server.then(exchange -> {
            arrivals.add(System.nanoTime());
            FakeServer.json(429, Bodies.error("Rate limit", "", "rate_limit_exceeded"), "retry-after-ms", "600")
                    .give(exchange);
        });
        answer(4);
        Videos videos = server.client().build().videos();
        CompletableFuture<Void> refused = CompletableFuture.runAsync(() -> videos.retrieve("video_1"));
        while (arrivals.isEmpty()) {
            Thread.onSpinWait();
        }
        // The refusal is on its way; once it is here nobody starts before its wait is over.
        refused.join();
        videos.retrieve("video_2");
        assertThat(arrivals).hasSize(3);
        assertThat(Duration.ofNanos(arrivals.get(1) - arrivals.get(0))).isGreaterThan(Duration.ofMillis(590));
    }

    private void answer(int times) {
        for (int i = 0; i < times; i++) {
            server.then(exchange -> {
                arrivals.add(System.nanoTime());
                FakeServer.json(200, Bodies.video("video_1", "in_progress", 5)).give(exchange);
            });
        }
    }
}
