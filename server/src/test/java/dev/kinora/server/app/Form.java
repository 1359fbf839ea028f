package dev.kinora.server.app;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A multipart body, byte by byte as a test wants it. */
final class Form {
    private static final String BOUNDARY = "kinora-test-boundary";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Adds a text. */
    Form text(String name, String text) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file with a name and a type. */
    Form file(String name, String fileName, String type, byte[] content) {
        return part(
                "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: "
                        + type,
                content);
    }

    /** Adds a part with whatever headers. */
    Form part(String headers, byte[] content) {
        bytes.writeBytes(("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Makes it the body of a request. */
    HttpRequest.Builder post(HttpRequest.Builder request) {
        bytes.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray()));
    }
}
