package dev.kinora.server.http.body;

import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads {@code a=1&b[c]=2}. */
final class UrlEncodedForm {
    private UrlEncodedForm() {}

    static Value.Fields read(byte[] bytes, int maxFields) {
        FieldTree tree = new FieldTree();
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            return tree.fields();
        }
        String[] pairs = text.split("&", maxFields + 1);
        if (pairs.length > maxFields) {
            throw ApiErrors.bodyTooLarge();
        }
        for (String pair : pairs) {
            String[] sides = pair.split("=", 2);
            tree.add(decoded(sides[0]), FieldTree.text(sides.length == 2 ? decoded(sides[1]) : ""));
        }
        return tree.fields();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A stray per cent sign is a character like any other.
            return text;
        }
    }
}
