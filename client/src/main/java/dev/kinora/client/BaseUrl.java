package dev.kinora.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Reads a server's address as people write it. */
final class BaseUrl {
    private BaseUrl() {}

    static URI parse(String text) {
        String trimmed = text.strip().replaceAll("/+$", "");
        URI uri = uri(trimmed);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "the server's address must look like http://127.0.0.1:8080/v1, not " + withoutUser(trimmed));
        }
        return uri.getPath().isEmpty() ? uri(trimmed + "/v1") : uri;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the server's address cannot be read: " + withoutUser(text), e);
        }
    }

    private static String withoutUser(String text) {
        return text.replaceAll("//[^/@]*@", "//***@");
    }
}
