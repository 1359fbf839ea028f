package dev.kinora.client.file;

import dev.kinora.client.download.Downloader;
import dev.kinora.client.http.Call;
import dev.kinora.client.http.Form;
import dev.kinora.client.http.Json;
import dev.kinora.client.http.Pages;
import dev.kinora.client.http.Patience;
import dev.kinora.client.http.Route;
import dev.kinora.client.http.Transport;
import dev.kinora.client.page.Page;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The files of a server. Thread-safe. Errors as in {@link dev.kinora.client.video.Videos}. */
public final class UploadedFiles {
    private static final String FILES = "files";

    private final Transport transport;

    /** Made by {@code KinoraClient}. */
    public UploadedFiles(Transport transport) {
        this.transport = transport;
    }

    /** Uploads a file; it is read while it is sent. A retry of a lost answer does not make a second one. */
    public UploadedFile create(FileRequest request) {
        Form form = new Form().text("purpose", request.purpose());
        request.lifetime().map(Duration::toSeconds).ifPresent(seconds -> form.text(
                        "expires_after[anchor]", "created_at")
                .text("expires_after[seconds]", String.valueOf(seconds)));
        form.file("file", request.upload());
        Call call = Call.post(Route.of(FILES), form.body(request.progress()));
        return file(Json.object(transport.send(call, Patience.of(request.cancellation()))));
    }

    /** The file of this id, without its bytes. */
    public UploadedFile retrieve(String id) {
        return file(Json.object(transport.send(Call.get(Route.item(FILES, id)), Patience.plain())));
    }

    /** One page of files. */
    public Page<UploadedFile> list(FileQuery query) {
        Route route = Route.of(FILES)
                .with("purpose", query.purpose())
                .with("limit", query.page().limit())
                .with("order", query.order().wire())
                .with("after", query.page().after());
        return Pages.read(transport.send(Call.get(route), Patience.plain()), UploadedFiles::file);
    }

    /** Every file, page after page, each page fetched when the stream gets there. */
    public Stream<UploadedFile> listAll(FileQuery query) {
        return Pages.walk(() -> list(query), id -> list(query.startingAfter(id)));
    }

    /** Deletes a file and its bytes. */
    public void delete(String id) {
        transport.send(Call.delete(Route.item(FILES, id)), Patience.plain());
    }

    /** Downloads a file to this path, as safely as {@link dev.kinora.client.video.Videos#download videos} are. */
    public Download download(String id, Path target, DownloadOptions options) {
        return Downloader.run(transport, Route.item(FILES, id, "content"), target, options);
    }

    private static UploadedFile file(JsonNode node) {
        return new UploadedFile(
                Json.required(node, "id"),
                Json.text(node, "filename").orElse(""),
                Json.text(node, "purpose").orElse(""),
                Json.whole(node, "bytes").orElse(0L),
                Json.instant(node, "created_at").orElse(Instant.EPOCH),
                Json.instant(node, "expires_at"),
                node.toString());
    }
}
