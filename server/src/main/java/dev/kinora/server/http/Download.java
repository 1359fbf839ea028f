package dev.kinora.server.http;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.service.AssetContent;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Sends stored bytes: ranges, entity tags, HEAD. They stream through one small buffer and are never compressed. */
final class Download {
    private final Outflow outflow;

    Download(Outflow outflow) {
        this.outflow = outflow;
    }

    void answer(Call call, AssetContent content) throws IOException {
        Validators validators = Validators.of(content.sha256(), content.lastModified());
        call.respondWith(HeaderNames.ETAG, validators.entityTag());
        call.respondWith(HeaderNames.LAST_MODIFIED, validators.lastModifiedText());
        call.respondWith(HeaderNames.CACHE_CONTROL, "private, max-age=0");
        call.respondWith(HeaderNames.ACCEPT_RANGES, "bytes");
        if (validators.notModified(call)) {
            call.response().status(Status.NOT_MODIFIED_304).send();
            return;
        }
        Optional<String> range = call.header(HeaderNames.RANGE).filter(_ -> validators.rangeHolds(call));
        switch (ByteRange.wish(range, content.bytes())) {
            case ByteRange.Wish.Whole _ -> send(call, content, Status.OK_200, new ByteRange(0, content.bytes() - 1));
            case ByteRange.Wish.Part(ByteRange part) -> send(call, content, Status.PARTIAL_CONTENT_206, part);
            case ByteRange.Wish.Unsatisfiable _ -> {
                call.respondWith(HeaderNames.CONTENT_RANGE, "bytes */" + content.bytes());
                throw ApiErrors.rangeNotSatisfiable(content.bytes());
            }
        }
    }

    private void send(Call call, AssetContent content, Status status, ByteRange part) throws IOException {
        if (call.headersOnly()) {
            describe(call, content, status, part);
            call.response().send();
            return;
        }
        try (InputStream in = content.open(part.first(), part.length())) {
            describe(call, content, status, part);
            outflow.send(call, in, part.length());
        }
    }

    private static void describe(Call call, AssetContent content, Status status, ByteRange part) {
        call.response().status(status);
        call.respondWith(HeaderNames.CONTENT_TYPE, content.mediaType());
        call.respondWith(HeaderNames.CONTENT_DISPOSITION, Disposition.attachment(content.fileName()));
        call.respondWith(HeaderNames.CONTENT_LENGTH, Long.toString(part.length()));
        if (status.equals(Status.PARTIAL_CONTENT_206)) {
            call.respondWith(
                    HeaderNames.CONTENT_RANGE, "bytes " + part.first() + "-" + part.last() + "/" + content.bytes());
        }
    }
}
