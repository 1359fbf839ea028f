package dev.kinora.client.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.LongConsumer;

/**
 * What a request carries. It can be sent again as often as a retry needs it.
 *
 * @param contentType its media type
 * @param source opens it anew for every try
 * @param sent hears how many bytes of the present try are on their way
 */
public record Body(String contentType, Source source, LongConsumer sent) {
    /** Opens a body for one try. */
    @FunctionalInterface
    public interface Source {
        /**
         * The bytes, read while they are sent.
         *
         * @throws IOException when they cannot be opened
         */
        BodyPublisher open() throws IOException;
    }

    /** A JSON text. */
    public static Body json(String text) {
        return new Body("application/json", () -> BodyPublishers.ofString(text), bytes -> {});
    }
}
