package dev.kinora.client.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Reads a server's address as people write it. */
public final class BaseUrl {
    private BaseUrl() {}

    /**
     * The address that paths are appended to: without a slash at its end, with {@code /v1} where no path was given.
     *
     * @throws IllegalArgumentException when it is no http address, or holds a password, a query or a fragment
     */
    public static URI parse(String text) {
        String trimmed = text.strip().replaceAll("/+$", "");
        URI uri = uri(trimmed);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean http = scheme.equals("http") || scheme.equals("https");
        if (!http || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "the server's address must look like http://127.0.0.1:8080/v1, not " + withoutUser(trimmed));
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the server's address must not hold a name or password: " + withoutUser(trimmed));
        }
        return uri.getPath().isEmpty() ? uri(trimmed + "/v1") : uri;
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // The cause would show the address with its password.
            throw new IllegalArgumentException("the server's address cannot be read: " + withoutUser(text));
        }
    }

    private static String withoutUser(String text) {
        return text.replaceAll("//[^/]*@", "//***@");
    }
}
