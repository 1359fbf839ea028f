package dev.kinora.server.reference;

import dev.kinora.media.StillSpec.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file is by its first bytes, whatever its sender claims. */
final class MagicBytes {
    private static final int LENGTH = 16;

    private final String start;

    private MagicBytes(String start) {
        this.start = start;
    }

    static MagicBytes of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new MagicBytes(new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1));
        }
    }

    /** The picture format, if it is one of the three that are taken. */
    Optional<Format> picture() {
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(Format.JPEG);
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(Format.PNG);
        }
        return start.startsWith("RIFF") && at(8, "WEBP") ? Optional.of(Format.WEBP) : Optional.empty();
    }

    /** The media type of something else, if it is a known one. */
    Optional<String> otherType() {
        if (start.startsWith("GIF8")) {
            return Optional.of("image/gif");
        }
        if (start.startsWith("BM")) {
            return Optional.of("image/bmp");
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return Optional.of("image/tiff");
        }
        if (start.startsWith("%PDF")) {
            return Optional.of("application/pdf");
        }
        if (at(4, "ftyp")) {
            return Optional.of(
                    at(8, "avif") ? "image/avif" : at(8, "hei") || at(8, "mif1") ? "image/heic" : "video/mp4");
        }
        return Optional.empty();
    }

    private boolean at(int index, String text) {
        return start.startsWith(text, index);
    }
}
