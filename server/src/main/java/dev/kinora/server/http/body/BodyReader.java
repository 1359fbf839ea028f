package dev.kinora.server.http.body;

import dev.kinora.server.http.wire.Json;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * Reads JSON, multipart and url-encoded bodies into one tree. Thread-safe.
 *
 * <p>A form's text has its line ends turned back to {@code \n}; JSON under the label of a form is read as JSON, because
 * that is what {@code curl -d} sends.
 */
public final class BodyReader {
    private static final int CHUNK = 16 * 1024;

    private final BodyLimits limits;
    private final Path uploadFolder;
    private final BodyMemory memory;

    /**
     * A reader.
     *
     * @param uploadFolder where uploaded files lie while their request runs; must exist
     * @param patience how long a body waits for memory
     */
    public BodyReader(BodyLimits limits, Path uploadFolder, Duration patience) {
        this.limits = limits;
        this.uploadFolder = uploadFolder;
        this.memory = new BodyMemory(limits.memoryBytes(), patience);
    }

    /**
     * Reads a body to its end.
     *
     * @param contentType the header as sent, empty for none
     * @throws dev.kinora.server.model.ApiException rows 5-9
     * @throws IOException when the connection fails
     */
    public RequestBody read(String contentType, InputStream in) throws IOException {
        return read(contentType, in, limits.maxBytes());
    }

    /** Like {@link #read(String, InputStream)}, for a body that may have up to {@code maxBytes}. */
    public RequestBody read(String contentType, InputStream in, long maxBytes) throws IOException {
        RequestBody body = new RequestBody(memory.share());
        boolean read = false;
        try (BoundedInput bounded = new BoundedInput(in, maxBytes)) {
            body.fields(fields(contentType, bounded, body));
            bounded.skip(Long.MAX_VALUE);
            read = true;
            return body;
        } finally {
            if (!read) {
                body.close();
            }
        }
    }

    private Value.Fields fields(String contentType, BoundedInput in, RequestBody body) throws IOException {
        String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (mediaType) {
            case "application/json", "" -> json(all(in, body));
            case "multipart/form-data" -> new MultipartForm(limits, uploadFolder, body).read(contentType, in);
            case "application/x-www-form-urlencoded" -> {
                byte[] bytes = all(in, body);
                yield startsWithBrace(bytes) ? json(bytes) : UrlEncodedForm.read(bytes, limits.maxParts());
            }
            default -> throw ApiErrors.unsupportedContentType(contentType);
        };
    }

    private static Value.Fields json(byte[] bytes) {
        // Nothing at all is a request without fields: the answer then names the first one that is missing.
        return bytes.length == 0 ? new Value.Fields(Map.of()) : Json.readObject(bytes, bytes.length);
    }

    private static boolean startsWithBrace(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '{';
            }
        }
        return false;
    }

    private static byte[] all(InputStream in, RequestBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            body.memory().grow(read);
            bytes.write(chunk, 0, read);
        }
        return bytes.toByteArray();
    }
}
