package dev.kinora.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;

/**
 * An answer whose body is still on its way; to be closed.
 *
 * @param status its HTTP status
 * @param headers its headers
 * @param body its bytes; reading them ends when the server falls silent or the caller's patience does
 */
public record Opened(int status, HttpHeaders headers, InputStream body) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        body.close();
    }
}
