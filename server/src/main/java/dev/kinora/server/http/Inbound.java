package dev.kinora.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerRequest;
import java.io.InputStream;
import java.util.OptionalLong;

/** The body of one request while it comes in. Not thread-safe. */
final class Inbound {
    private final ServerRequest request;
    private InputStream stream = InputStream.nullInputStream();
    private boolean opened;

    Inbound(ServerRequest request) {
        this.request = request;
    }

    /** The bytes that have not been read yet. */
    InputStream stream() {
        if (!opened && request.content().hasEntity()) {
            stream = request.content().inputStream();
        }
        opened = true;
        return stream;
    }

    /** Its length as announced. */
    OptionalLong announced() {
        return request.headers().contains(HeaderNames.CONTENT_LENGTH)
                ? request.headers().contentLength()
                : OptionalLong.empty();
    }

    /** Whether more of it is still to come. */
    boolean isPending() {
        return request.content().hasEntity() && !request.content().consumed();
    }

    /** Whether the sender waits for a word before it sends. */
    boolean isHeldBack() {
        return request.headers().containsToken(HeaderValues.EXPECT_100) && !request.continueSent();
    }
}
