package dev.kinora.client.http;

import dev.kinora.client.transfer.Upload;
import dev.kinora.client.transfer.UploadProgress;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A {@code multipart/form-data} body, whose files are read while they are sent. Not thread-safe. */
public final class Form {
    private final String boundary = "kinora-" + UUID.randomUUID();
    private final List<Part> parts = new ArrayList<>();

    /** What stands before a part's bytes, and the bytes. */
    private record Part(String head, Upload content) {}

    /** Adds a text. */
    public Form text(String name, String value) {
        String head = "Content-Disposition: form-data; name=\"" + quoted(name) + "\"\r\n\r\n";
        parts.add(new Part(head, Upload.of("", value.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    /** Adds a text, where there is one. */
    public Form text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, String.valueOf(present)));
        return this;
    }

    /** Adds a file. */
    public Form file(String name, Upload upload) {
        String head = "Content-Disposition: form-data; name=\"" + quoted(name) + "\"; filename=\""
                + quoted(upload.name()) + "\"\r\nContent-Type: " + upload.contentType() + "\r\n\r\n";
        parts.add(new Part(head, upload));
        return this;
    }

    /** The whole as a request's body. */
    public Body body(UploadProgress progress) {
        return new Body("multipart/form-data; boundary=" + boundary, this::open, progress::at);
    }

    private BodyPublisher open() throws IOException {
        List<BodyPublisher> pieces = new ArrayList<>();
        for (Part part : parts) {
            pieces.add(BodyPublishers.ofString("--" + boundary + "\r\n" + part.head));
            pieces.add(part.content.publisher());
            pieces.add(BodyPublishers.ofString("\r\n"));
        }
        pieces.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(pieces.toArray(BodyPublisher[]::new));
    }

    /** As browsers write names: quotes and line ends escaped, so that no name ends its header. */
    private static String quoted(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }
}
