package dev.kinora.client.event;

import dev.kinora.client.error.KinoraException;

/** The server has no stream of events where one was asked for. */
public final class NoEventsException extends KinoraException {
    private static final long serialVersionUID = 1L;

    NoEventsException(String message) {
        super(message, null);
    }
}
