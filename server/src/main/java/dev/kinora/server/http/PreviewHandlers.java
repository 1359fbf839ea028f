package dev.kinora.server.http;

import dev.kinora.server.model.ApiException;
import dev.kinora.server.service.PreviewFile;
import dev.kinora.server.service.VideoPreviews;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** A video while it is rendered, as HLS: a playlist and the files it names. */
final class PreviewHandlers {
    private static final HeaderName RETRY_AFTER = HeaderNames.create("retry-after-ms");
    private static final String RETRY_AFTER_MILLIS = "500";
    private static final String PLAYLIST = "application/vnd.apple.mpegurl";
    private static final String PIECE = "video/mp4";

    /** Where an address begins in a playlist: on a line of its own, or as an attribute. */
    private static final Pattern ADDRESS = Pattern.compile("^(?=[^#\\s])|(?<=URI=\")", Pattern.MULTILINE);

    private final VideoPreviews previews;
    private final Outflow outflow;

    PreviewHandlers(VideoPreviews previews, Watchdog watchdog, Duration stall) {
        this.previews = previews;
        this.outflow = new Outflow(watchdog, stall);
    }

    void playlist(Call call) throws IOException {
        call.respondWith(HeaderNames.CACHE_CONTROL, "no-store");
        byte[] bytes;
        try (PreviewFile file = previews.playlist(call.project(), call.id())) {
            bytes = addressed(new String(file.bytes().readAllBytes(), StandardCharsets.UTF_8));
        } catch (ApiException refused) {
            if (refused.error().code().filter("preview_not_ready"::equals).isPresent()) {
                call.respondWith(RETRY_AFTER, RETRY_AFTER_MILLIS);
            }
            throw refused;
        }
        describe(call, PLAYLIST, bytes.length);
        if (call.headersOnly()) {
            call.response().send();
        } else {
            call.response().send(bytes);
        }
    }

    void piece(Call call) throws IOException {
        call.respondWith(HeaderNames.CACHE_CONTROL, "no-store");
        String name = call.variables().getLast();
        try (PreviewFile file = previews.piece(call.project(), call.id(), name)) {
            describe(call, PIECE, file.length());
            if (call.headersOnly()) {
                call.response().send();
            } else {
                outflow.send(call, file.bytes(), file.length());
            }
        }
    }

    /** The engine names the files of its own folder; here they lie one step below the playlist. */
    static byte[] addressed(String playlist) {
        return ADDRESS.matcher(playlist).replaceAll("preview/").getBytes(StandardCharsets.UTF_8);
    }

    private static void describe(Call call, String mediaType, long length) {
        call.response().status(Status.OK_200);
        call.respondWith(HeaderNames.CONTENT_TYPE, mediaType);
        call.respondWith(HeaderNames.CONTENT_LENGTH, Long.toString(length));
    }
}
