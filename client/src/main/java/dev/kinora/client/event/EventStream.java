package dev.kinora.client.event;

import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.http.Call;
import dev.kinora.client.http.Durations;
import dev.kinora.client.http.Opened;
import dev.kinora.client.http.Patience;
import dev.kinora.client.http.Route;
import dev.kinora.client.http.SseReader;
import dev.kinora.client.http.Transport;
import dev.kinora.client.wait.Cancellation;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Events as they happen. When the connection breaks, the stream comes back by itself behind the last event that was seen,
 * so that each is told once, across restarts of the server too. For one thread; {@link #close} may be called by any.
 */
public final class EventStream implements AutoCloseable {
    /** Servers send a sign of life every 15 seconds or so; three of them may be lost. */
    private static final Duration QUIET = Duration.ofSeconds(45);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A connection that held this long was no failure. */
    private static final Duration SOUND = Duration.ofSeconds(10);

    private static final int NOTHING_MORE = 204;

    /** What a stream is about. */
    enum Scope {
        /** One video: the stream is over with it. */
        VIDEO,
        /** Every video of the project: the stream has no end. */
        PROJECT
    }

    private final Transport transport;
    private final Route route;
    private final Scope scope;
    private final Cancellation own = new Cancellation();
    private final Cancellation.Registration registration;
    private final Patience patience;
    private Optional<Duration> pause = Optional.empty();
    private String lastId;
    private int fruitless;
    private long openedNanos;
    private boolean ended;
    private volatile boolean closed;
    private @Nullable Opened answer;
    private @Nullable SseReader reader;

    EventStream(Transport transport, Route route, Scope scope, EventOptions options) {
        this.transport = transport;
        this.route = options.types().isEmpty() ? route : route.with("types", String.join(",", options.types()));
        this.scope = scope;
        this.registration = options.cancellation().onCancel(own::cancel);
        this.patience = Patience.of(options.deadline(), own);
        this.lastId = options.after().orElse("");
    }

    /** The id to come back with another time, as {@link EventOptions#startingAfter}; empty before the first one. */
    public Optional<String> lastId() {
        return Optional.of(lastId).filter(id -> !id.isEmpty());
    }

    /**
     * The next event, waited for as long as it takes; empty when the server says that none will follow, or the stream
     * was closed.
     *
     * @throws NoEventsException when the server answers with something else than events
     * @throws dev.kinora.client.error.NotFoundException when the video is unknown, or the server has no events
     * @throws ConnectionException when the server cannot be reached any more, after the retries of the client
     * @throws dev.kinora.client.error.DeadlineException when the options' time is over
     * @throws dev.kinora.client.error.CancelledException when the options' switch was used or the thread interrupted
     */
    public Optional<Event> next() {
        while (!ended && !closed) {
            try {
                Optional<Event> event = attempt();
                if (event.isPresent()) {
                    return event;
                }
            } catch (CancelledException e) {
                if (!closed) {
                    throw e;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Event> attempt() {
        try {
            Optional<Event> event = read();
            if (event.isEmpty()) {
                broken(new ConnectionException("the stream of events ended too early", null));
            } else if (scope == Scope.VIDEO && event.get() instanceof VideoEvent of && of.isEnd()) {
                ended = true;
                hangUp();
            }
            return event;
        } catch (IOException e) {
            broken(new ConnectionException("the stream of events broke off: " + e.getMessage(), e));
            return Optional.empty();
        }
    }

    /** The events one after the other, each waited for; it ends as {@link #next} does. Closing it closes this. */
    public Stream<Event> stream() {
        Iterable<Event> all = Events::new;
        return StreamSupport.stream(all.spliterator(), false).onClose(this::close);
    }

    /** Ends the stream; a thread that waits in {@link #next} is told that nothing follows. */
    @Override
    public void close() {
        closed = true;
        registration.close();
        own.cancel();
    }

    private Optional<Event> read() throws IOException {
        SseReader open = reader();
        while (open != null) {
            Optional<SseReader.Message> message = open.next();
            lastId = open.lastId();
            pause = open.retry().or(() -> pause);
            if (message.isEmpty()) {
                return Optional.empty();
            }
            fruitless = 0;
            Optional<Event> event = EventWire.event(message.get());
            if (event.isPresent()) {
                return event;
            }
        }
        return Optional.empty();
    }

    /** The open stream, or null when the server says that there is nothing more. */
    private @Nullable SseReader reader() throws IOException {
        SseReader open = reader;
        if (open != null) {
            return open;
        }
        Call call = Call.get(route).withHeader("Accept", "text/event-stream").withExtra(QUIET);
        Opened opened = transport.open(lastId.isEmpty() ? call : call.withHeader("Last-Event-ID", lastId), patience);
        answer = opened;
        openedNanos = System.nanoTime();
        if (opened.status() == NOTHING_MORE) {
            ended = true;
            hangUp();
            return null;
        }
        String type = opened.headers().firstValue("content-type").orElse("");
        if (!type.startsWith("text/event-stream")) {
            hangUp();
            ended = true;
            throw new NoEventsException("the server answers " + route + " with something else than a stream of events");
        }
        open = new SseReader(opened.body(), lastId);
        reader = open;
        return open;
    }

    private void broken(ConnectionException why) {
        hangUp();
        reader = null;
        if (ended || closed) {
            return;
        }
        boolean sound = System.nanoTime() - openedNanos >= SOUND.toNanos();
        fruitless = sound ? 1 : fruitless + 1;
        if (fruitless > transport.retry().times()) {
            ended = true;
            throw why;
        }
        Duration wished = pause.orElseGet(() -> transport.retry().pause(fruitless - 1));
        Duration least = wished.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : wished;
        patience.sleep(Durations.shorter(least, LONGEST_PAUSE));
    }

    private void hangUp() {
        Opened open = answer;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It is given up; how it takes that changes nothing.
            }
        }
    }

    private final class Events implements Iterator<Event> {
        private Optional<Event> ahead = Optional.empty();

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty()) {
                ahead = EventStream.this.next();
            }
            return ahead.isPresent();
        }

        @Override
        public Event next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Event event = ahead.orElseThrow();
            ahead = Optional.empty();
            return event;
        }
    }
}
