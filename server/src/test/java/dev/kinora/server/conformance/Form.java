package dev.kinora.server.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body, part by part, byte by byte. */
final class Form {
    private final String boundary;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Form() {
        this("6d5f9a8e0b7c4d3e8f1a2b3c4d5e6f70");
    }

    Form(String boundary) {
        this.boundary = boundary;
    }

    /** A plain field, as most clients write it. */
    Form text(String name, String value) {
        return part("Content-Disposition: form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with a name and a type. */
    Form file(String name, String fileName, String type, byte[] content) {
        return part(
                "Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: "
                        + type,
                content);
    }

    /** A part with these header lines. */
    Form part(String headers, byte[] content) {
        bytes.writeBytes(("--" + boundary + "\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Everything so far and the closing boundary. */
    byte[] body() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        all.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
