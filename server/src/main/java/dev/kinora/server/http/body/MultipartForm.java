package dev.kinora.server.http.body;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.http.wire.Json;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/** Reads one multipart body part by part; files go to disk, text stays within its limit. */
final class MultipartForm {
    private static final Set<String> FILE_FIELDS = Set.of("input_reference", "video", "file", "image");
    /** Files and texts come in these, both without a name and under any label. */
    private static final Set<String> SNIFFED_FIELDS = Set.of("input_reference", "input", "video");

    private static final int CHUNK = 16 * 1024;
    private static final int MAX_BOUNDARY = 200;
    /** Two dashes on either side of the boundary. */
    private static final int DASHES = 4;
    /** Before and after it. */
    private static final int LINE_ENDS = 4;

    private final BodyLimits limits;
    private final Path uploadFolder;
    private final RequestBody body;
    private final FieldTree tree = new FieldTree();

    MultipartForm(BodyLimits limits, Path uploadFolder, RequestBody body) {
        this.limits = limits;
        this.uploadFolder = uploadFolder;
        this.body = body;
    }

    Value.Fields read(String contentType, BoundedInput in) throws IOException {
        try {
            byte[] boundary = boundary(contentType);
            MultipartInput parts = MultipartInput.builder()
                    .setInputStream(in)
                    .setBoundary(boundary)
                    .setMaxPartHeaderSize(limits.maxPartHeaderBytes())
                    .get();
            parts.setHeaderCharset(StandardCharsets.UTF_8);
            int count = 0;
            for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
                if (++count > limits.maxParts()) {
                    throw ApiErrors.bodyTooLarge();
                }
                readPart(parts);
            }
            if (count == 0 && !isEmptyForm(in.taken(), boundary.length + DASHES)) {
                throw ApiErrors.badMultipart();
            }
            return tree.fields();
        } catch (FileUploadSizeException e) {
            throw ApiErrors.bodyTooLarge();
        } catch (MultipartInput.MalformedStreamException | IllegalArgumentException e) {
            throw ApiErrors.badMultipart();
        }
    }

    /** A form without a part is nothing at all, or its closing boundary and nothing else. */
    private static boolean isEmptyForm(long bytes, int closing) {
        return bytes == 0 || (bytes >= closing && bytes <= closing + LINE_ENDS);
    }

    private void readPart(MultipartInput parts) throws IOException {
        Map<String, String> headers = headers(parts.readHeaders());
        Map<String, String> disposition = parameters(headers.getOrDefault("content-disposition", ""));
        String name = disposition.get("name");
        if (name == null) {
            throw ApiErrors.badMultipart();
        }
        String type = headers.getOrDefault("content-type", "").strip();
        try (InputStream content = new BufferedInputStream(parts.newInputStream(), CHUNK)) {
            boolean named = disposition.containsKey("filename");
            boolean file = !named && SNIFFED_FIELDS.contains(name)
                    ? PartKind.of(content, type) == PartKind.FILE
                    : isFile(name, named, type);
            tree.add(name, file ? upload(content, type, disposition.getOrDefault("filename", "")) : text(content));
        }
    }

    /**
     * What a part is, its name decides first: senders label texts as bytes and bytes as texts. Only a field that takes
     * files can be one, and then a file name or a type other than text says so.
     */
    private static boolean isFile(String name, boolean hasFileName, String type) {
        if (!FILE_FIELDS.contains(name)) {
            return hasFileName && !name.contains("[");
        }
        return hasFileName || !(type.isEmpty() || type.toLowerCase(Locale.ROOT).startsWith("text/"));
    }

    private Value text(InputStream content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            if (bytes.size() + read > limits.maxFieldBytes()) {
                throw ApiErrors.bodyTooLarge();
            }
            body.memory().grow(read);
            bytes.write(chunk, 0, read);
        }
        return FieldTree.text(bytes.toString(StandardCharsets.UTF_8));
    }

    private Value upload(InputStream content, String type, String fileName) throws IOException {
        Path file = Files.createTempFile(uploadFolder, "upload-", ".part");
        body.own(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            return new Value.Upload(file, content.transferTo(out), type, Json.wellFormed(fileName));
        } catch (IOException e) {
            if (AssetException.meansFull(e)) {
                throw ApiErrors.storageFull();
            }
            throw e;
        }
    }

    private static byte[] boundary(String contentType) {
        String boundary = parameters(contentType).getOrDefault("boundary", "");
        if (boundary.isEmpty() || boundary.length() > MAX_BOUNDARY) {
            throw ApiErrors.badMultipart();
        }
        return boundary.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> parameters(String header) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        Map<String, String> parameters = parser.parse(header, ';');
        // The parser tells a parameter without a value as null.
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }

    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new HashMap<>();
        // A folded line goes on with a blank.
        for (String line : text.replaceAll("\r\n[ \t]+", " ").split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }
}
