package dev.kinora.server.http;

import io.helidon.http.HeaderNames;
import java.io.IOException;
import java.io.InputStream;

/** The description of the API for programs; it comes along as a file and is read when somebody asks. */
final class OpenApiDocument {
    private static final String NAME = "/openapi.json";

    private OpenApiDocument() {}

    static void answer(Call call) throws IOException {
        byte[] document = document();
        call.respondWith(HeaderNames.CONTENT_TYPE, "application/json");
        call.respondWith(HeaderNames.CONTENT_LENGTH, Integer.toString(document.length));
        if (call.headersOnly()) {
            call.response().send();
        } else {
            call.response().send(document);
        }
    }

    private static byte[] document() throws IOException {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IOException("this build lacks its " + NAME);
            }
            return in.readAllBytes();
        }
    }
}
