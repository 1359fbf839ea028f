package dev.kinora.client.event;

import dev.kinora.client.http.Route;
import dev.kinora.client.http.Transport;

/** The events of a server that has them, as Kinora does. Thread-safe; the streams are for one thread each. */
public final class Events {
    private final Transport transport;

    /** Made by {@code KinoraClient}. */
    public Events(Transport transport) {
        this.transport = transport;
    }

    /** What happens to the videos of the key's project, from now on unless the options name an event; it has no end. */
    public EventStream ofProject(EventOptions options) {
        return new EventStream(transport, Route.of("events"), EventStream.Scope.PROJECT, options);
    }

    /** What happens to one video, from its creation on; it ends with the video. */
    public EventStream ofVideo(String id, EventOptions options) {
        return new EventStream(transport, Route.item("videos", id, "events"), EventStream.Scope.VIDEO, options);
    }
}
