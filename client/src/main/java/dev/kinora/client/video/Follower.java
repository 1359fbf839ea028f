package dev.kinora.client.video;

import dev.kinora.client.error.ApiException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.error.DeadlineException;
import dev.kinora.client.event.Event;
import dev.kinora.client.event.EventOptions;
import dev.kinora.client.event.EventStream;
import dev.kinora.client.event.Events;
import dev.kinora.client.event.NoEventsException;
import dev.kinora.client.event.VideoEvent;
import dev.kinora.client.http.Call;
import dev.kinora.client.http.Durations;
import dev.kinora.client.http.Json;
import dev.kinora.client.http.Patience;
import dev.kinora.client.http.Reply;
import dev.kinora.client.http.Route;
import dev.kinora.client.http.Transport;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Follows one video to its end: by its events where the server has them, else by asking again and again. */
final class Follower {
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);
    private static final long SHORTEST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 10_000;
    /** What servers say about a route they do not have. */
    private static final Set<Integer> NO_SUCH_ROUTE = Set.of(400, 404, 405, 406, 410, 501);

    private final Transport transport;
    private final PollOptions options;
    private final Patience patience;
    private Video video;

    /**
     * A follower.
     *
     * @param patience what is left of it, counted from before the video was asked for
     * @param first how the video stands
     */
    Follower(Transport transport, PollOptions options, Patience patience, Video first) {
        this.transport = transport;
        this.options = options;
        this.patience = patience;
        this.video = first;
    }

    /** Asks until the video has ended. */
    Video poll() {
        options.progress().accept(video);
        return ask(options.interval().orElse(ONE_SECOND));
    }

    /**
     * Listens until the video has ended, and asks where that is not possible.
     *
     * @param events the server's events
     */
    Video listen(Events events) {
        options.progress().accept(video);
        EventOptions listening =
                EventOptions.defaults().withDeadline(patience.left()).withCancellation(options.cancellation());
        try (EventStream stream = events.ofVideo(video.id(), listening)) {
            hear(stream);
        } catch (ApiException e) {
            if (!NO_SUCH_ROUTE.contains(e.error().status())) {
                throw e;
            }
        } catch (NoEventsException | ConnectionException e) {
            // Asking may still work, and says what is wrong if it does not.
        } catch (DeadlineException e) {
            throw unfinished();
        }
        // The events told that it has ended, or nothing; only the video itself has its times and its error.
        return video.status().isRunning() ? ask(Duration.ZERO) : video;
    }

    private void hear(EventStream stream) {
        for (Optional<Event> event = stream.next(); event.isPresent(); event = stream.next()) {
            if (event.get() instanceof VideoEvent told) {
                if (told.isEnd()) {
                    return;
                }
                hear(told.video());
            }
        }
    }

    /** Events that were kept tell of the past: what the video has reached already is not told again. */
    private void hear(VideoEvent.Subject told) {
        VideoStatus status = told.status().map(VideoStatus::new).orElse(video.status());
        int percent = told.progress().orElse(video.progress());
        boolean past = percent < video.progress()
                || (status.equals(VideoStatus.QUEUED) && !video.status().equals(VideoStatus.QUEUED));
        boolean same = percent == video.progress() && status.equals(video.status());
        if (!past && !same) {
            video = video.moved(status, percent);
            options.progress().accept(video);
        }
    }

    private Video ask(Duration first) {
        Duration pause = first;
        while (video.status().isRunning()) {
            Reply reply;
            try {
                patience.sleep(pause);
                reply = transport.send(Call.get(Route.item("videos", video.id())), patience);
            } catch (DeadlineException e) {
                throw unfinished();
            }
            video = VideoWire.video(Json.object(reply));
            options.progress().accept(video);
            pause = options.interval().or(() -> proposed(reply.headers())).orElse(ONE_SECOND);
        }
        return video;
    }

    private UnfinishedVideoException unfinished() {
        return new UnfinishedVideoException(
                video,
                "video " + video.id() + " was not finished within " + Durations.words(options.deadline())
                        + "; it goes on at the server");
    }

    /** The server's own pace, held between a tenth of a second and ten. */
    private static Optional<Duration> proposed(HttpHeaders headers) {
        return headers.firstValue("openai-poll-after-ms")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text ->
                        Duration.ofMillis(Math.min(LONGEST_MILLIS, Math.max(SHORTEST_MILLIS, Long.parseLong(text)))));
    }
}
