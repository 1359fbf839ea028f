package dev.kinora.client.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A path and query below the base address, escaped.
 *
 * @param text how it is appended to the address
 */
public record Route(String text) {
    /** A path of these segments, each escaped. */
    public static Route of(String... segments) {
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            path.append('/').append(encode(segment));
        }
        return new Route(path.toString());
    }

    /**
     * The path of one thing of a collection.
     *
     * @throws IllegalArgumentException when the id is blank, which would be the collection itself
     */
    public static Route item(String collection, String id, String... more) {
        return item(of(collection), id, more);
    }

    /** The path of one thing below another path, as {@link #item(String, String, String...)}. */
    public static Route item(Route collection, String id, String... more) {
        if (id.isBlank() || id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException("an id for " + collection + " is missing");
        }
        return new Route(collection.text + of(id).text + of(more).text);
    }

    /** The same with this in its query. */
    public Route with(String name, String value) {
        return new Route(text + (text.indexOf('?') < 0 ? '?' : '&') + encode(name) + '=' + encode(value));
    }

    /** The same with this in its query, where there is a value. */
    public Route with(String name, Optional<?> value) {
        return value.map(present -> with(name, String.valueOf(present))).orElse(this);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return text;
    }
}
