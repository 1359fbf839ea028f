package dev.kinora.server.http;

import dev.kinora.server.account.Sha256;
import dev.kinora.server.http.wire.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hash of everything a request asks for. The same wish has the same hash in whatever encoding and order it came: fields
 * are sorted, a number is its text, null is absent, a file is its bytes. Not thread-safe.
 */
final class Fingerprint {
    private static final int CHUNK = 64 * 1024;
    private static final String AZURE_BASE = "/openai/";

    private final MessageDigest digest = Sha256.digest();

    private Fingerprint() {}

    /**
     * The hash of a request; 64 hex digits.
     *
     * @param rawPath as it came
     * @throws IOException when an uploaded file cannot be read
     */
    static String of(String method, String rawPath, Value.Fields fields) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add('m', method);
        fingerprint.add('p', path(rawPath));
        fingerprint.add(fields);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    /** Both base paths and a slash at the end mean the same. */
    private static String path(String raw) {
        String path = raw.startsWith(AZURE_BASE) ? raw.substring(AZURE_BASE.length() - 1) : raw;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private void add(Value value) throws IOException {
        switch (value) {
            case Value.Text(String text) -> add('t', text);
            case Value.Whole(String digits) -> add('t', digits);
            case Value.Decimal(String digits) -> add('t', digits);
            case Value.Flag(boolean on) -> add('t', Boolean.toString(on));
            case Value.Nothing _ -> add('n', "");
            case Value.Items items -> {
                add('l', Integer.toString(items.items().size()));
                for (Value item : items.items()) {
                    add(item);
                }
            }
            case Value.Fields fields -> {
                add('o', "");
                for (Map.Entry<String, Value> field : new TreeMap<>(fields.fields()).entrySet()) {
                    if (!(field.getValue() instanceof Value.Nothing)) {
                        add('k', field.getKey());
                        add(field.getValue());
                    }
                }
                add('e', "");
            }
            case Value.Upload upload -> add(upload);
        }
    }

    private void add(Value.Upload upload) throws IOException {
        head('f', upload.bytes());
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(upload.file())) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
    }

    private void add(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head(kind, bytes.length);
        digest.update(bytes);
    }

    /** Kind and length in front of every part, so that no two trees run into the same bytes. */
    private void head(char kind, long length) {
        digest.update(ByteBuffer.allocate(Character.BYTES + Long.BYTES)
                .putChar(kind)
                .putLong(length)
                .flip());
    }
}
