package dev.kinora.server.http;

import dev.kinora.server.feed.FeedItem;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.service.EventService;
import dev.kinora.server.service.EventSettings;
import dev.kinora.server.service.EventStream;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Events as they happen, as server-sent events. */
final class EventHandlers {
    private static final HeaderName LAST_EVENT_ID = HeaderNames.create("last-event-id");
    /** Asks reverse proxies not to hold anything back. */
    private static final HeaderName BUFFERING = HeaderNames.create("x-accel-buffering");

    private final EventService events;
    private final Watchdog watchdog;

    EventHandlers(EventService events, Watchdog watchdog) {
        this.events = events;
        this.watchdog = watchdog;
    }

    void ofVideo(Call call) throws IOException {
        OptionalLong after = after(call);
        Set<String> types = types(call);
        try (EventStream stream = events.ofVideo(call.project(), call.id(), after, types)) {
            answer(call, stream);
        }
    }

    void ofProject(Call call) throws IOException {
        OptionalLong after = after(call);
        Set<String> types = types(call);
        try (EventStream stream = events.ofProject(call.project(), after, types)) {
            answer(call, stream);
        }
    }

    /** The last event the client has seen: it tells in a header when it connects again, else perhaps in the query. */
    private static OptionalLong after(Call call) {
        Optional<String> header = call.header(LAST_EVENT_ID).map(String::strip).filter(text -> !text.isEmpty());
        String name = header.isPresent() ? "Last-Event-ID" : "after";
        return header.or(() -> call.query("after"))
                .map(text -> OptionalLong.of(QueryNumber.within(name, text, 0, Long.MAX_VALUE)))
                .orElse(OptionalLong.empty());
    }

    private static Set<String> types(Call call) {
        Set<String> types = new LinkedHashSet<>();
        for (String list : call.request().query().all("types", List::of)) {
            for (String type : list.split(",", -1)) {
                if (!type.isBlank()) {
                    types.add(type.strip());
                }
            }
        }
        List<String> known = EventService.types();
        for (String type : types) {
            if (!known.contains(type)) {
                throw ApiErrors.invalidValue("types", type, known);
            }
        }
        return types;
    }

    private void answer(Call call, EventStream stream) throws IOException {
        if (stream.start().nothingMore()) {
            // The one answer that keeps a browser from connecting again and again.
            call.response().status(Status.NO_CONTENT_204).send();
            return;
        }
        call.response().status(Status.OK_200);
        call.respondWith(HeaderNames.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        call.respondWith(HeaderNames.CACHE_CONTROL, "no-cache, no-transform");
        call.respondWith(BUFFERING, "no");
        if (call.headersOnly()) {
            call.response().send();
            return;
        }
        OutputStream out = call.response().outputStream();
        write(stream, new EventWriter(out, watchdog, events.pace().patience()), events.pace());
        out.close();
    }

    private static void write(EventStream stream, EventWriter writer, EventSettings.Pace pace) throws IOException {
        writer.begin(pace.retry(), stream.start().after());
        if (stream.start().missed().isPresent()) {
            writer.gap(stream.start().missed().get(), stream.start().after());
        }
        while (!stream.ended() && !Thread.currentThread().isInterrupted()) {
            List<FeedItem> items = stream.next(pace.heartbeat());
            if (!items.isEmpty()) {
                writer.events(items);
            } else if (!stream.ended()) {
                writer.heartbeat();
            }
        }
    }
}
