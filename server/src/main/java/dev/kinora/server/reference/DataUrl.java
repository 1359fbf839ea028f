package dev.kinora.server.reference;

import dev.kinora.server.model.ApiErrors;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;

/** A picture inside its own address: {@code data:image/png;base64,…}. */
final class DataUrl {
    /** Longest one that is taken, in characters. */
    static final int MAX_LENGTH = 20_971_520;

    private static final int MAX_HEAD = 200;

    private DataUrl() {}

    static boolean is(String url) {
        return url.regionMatches(true, 0, "data:", 0, 5);
    }

    /** Writes what it holds. Row 12 for one that is too long, else {@code invalid_value}. */
    static void decode(String url, OutputStream out) throws IOException {
        if (url.length() > MAX_LENGTH) {
            throw ApiErrors.stringTooLong("input_reference", MAX_LENGTH, url.length());
        }
        int comma = url.substring(0, Math.min(url.length(), MAX_HEAD)).indexOf(',');
        if (comma < 0
                || !url.substring(0, comma).toLowerCase(java.util.Locale.ROOT).endsWith(";base64")) {
            throw ApiErrors.badReference("a data URL has to look like 'data:image/png;base64,…'");
        }
        try (InputStream in = Base64.getDecoder().wrap(new Characters(url, comma + 1))) {
            copy(in, out);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[1 << 14];
        while (true) {
            int read;
            try {
                read = in.read(chunk);
            } catch (IOException notBase64) {
                throw ApiErrors.badReference("the data URL is not valid base64");
            }
            if (read < 0) {
                return;
            }
            out.write(chunk, 0, read);
        }
    }

    /** The characters of a text as bytes; what is no byte becomes one that base64 does not know. */
    private static final class Characters extends InputStream {
        private final String text;
        private int at;

        Characters(String text, int from) {
            this.text = text;
            this.at = from;
        }

        @Override
        public int read() {
            if (at == text.length()) {
                return -1;
            }
            char c = text.charAt(at++);
            return c < 128 ? c : '!';
        }
    }
}
