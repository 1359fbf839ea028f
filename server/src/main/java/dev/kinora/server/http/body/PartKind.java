package dev.kinora.server.http.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a part without a file name is, by how it begins. */
enum PartKind {
    FILE,
    TEXT;

    private static final int LOOK = 16;
    private static final List<String> TEXT_STARTS = List.of("{", "https:", "http:", "data:", "video_");

    /** Looks at the first bytes and leaves the stream where it was; it must be able to go back. */
    static PartKind of(InputStream content, String type) throws IOException {
        content.mark(LOOK);
        String start = new String(content.readNBytes(LOOK), StandardCharsets.ISO_8859_1);
        content.reset();
        boolean bytes = start.startsWith("RIFF") || start.chars().anyMatch(c -> (c < ' ' && !isBlank(c)) || c > '~');
        if (bytes) {
            return FILE;
        }
        String text = start.strip().toLowerCase(Locale.ROOT);
        boolean meantAsText = type.isEmpty() || type.toLowerCase(Locale.ROOT).startsWith("text/");
        return meantAsText || TEXT_STARTS.stream().anyMatch(text::startsWith) ? TEXT : FILE;
    }

    private static boolean isBlank(int c) {
        return c == '\t' || c == '\r' || c == '\n';
    }
}
