package dev.kinora.server.http;

import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.DeletedBody;
import dev.kinora.server.http.wire.FileBody;
import dev.kinora.server.http.wire.PageBody;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.FileQuery;
import dev.kinora.server.model.PageQuery;
import dev.kinora.server.model.UploadedFile;
import dev.kinora.server.service.FileService;
import dev.kinora.server.service.NewFile;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Upload, retrieve, list, download and delete files: parse, call the service, answer. No rule lives here. */
final class FileHandlers {
    /** What a form adds to the bytes of its file: boundaries, headers, the other fields. */
    private static final long FORM_BYTES = 64 * 1024;

    private static final Set<String> KNOWN = Set.of("file", "purpose", "expires_after");

    private final FileService files;
    private final Intake intake;
    private final Download download;
    private final Once once;

    FileHandlers(FileService files, Intake intake, Download download, Once once) {
        this.files = files;
        this.intake = intake;
        this.download = download;
        this.once = once;
    }

    void create(Call call) throws IOException {
        try (RequestBody body = intake.read(call, files.maxBytes() + FORM_BYTES)) {
            NewFile sent = parse(body.fields().fields());
            once.<UploadedFile>answer(call, body, receipt -> files.add(call.project(), sent, receipt), FileBody::of);
        }
    }

    void retrieve(Call call) {
        call.answer(FileBody.of(files.get(call.project(), call.id())));
    }

    void list(Call call) {
        FileQuery query = new FileQuery(
                call.query("purpose"),
                call.query("limit")
                        .map(text -> PageQueryParser.limit(text, 1, FileQuery.MAX_LIMIT))
                        .orElse(FileQuery.MAX_LIMIT),
                call.query("after"),
                call.query("order").map(PageQueryParser::order).orElse(PageQuery.Order.DESC));
        call.answer(PageBody.of(files.list(call.project(), query), FileBody::of, UploadedFile::id));
    }

    void content(Call call) throws IOException {
        download.answer(call, files.content(call.project(), call.id()));
    }

    void delete(Call call) {
        files.delete(call.project(), call.id());
        call.answer(DeletedBody.file(call.id()));
    }

    /** Rows 10, 14 and 17. */
    private static NewFile parse(Map<String, Value> fields) {
        fields.keySet().stream().filter(key -> !KNOWN.contains(key)).findFirst().ifPresent(key -> {
            throw ApiErrors.unknownParameter(key);
        });
        Value file = required("file", fields);
        Value purpose = required("purpose", fields);
        if (!(file instanceof Value.Upload upload)) {
            throw ApiErrors.invalidType("file", "a file", file.kind());
        }
        if (!(purpose instanceof Value.Text(String word))) {
            throw ApiErrors.invalidType("purpose", "a string", purpose.kind());
        }
        return new NewFile(word, upload.name(), LifetimeParser.parse("expires_after", fields), upload.file());
    }

    private static Value required(String name, Map<String, Value> fields) {
        Value value = fields.get(name);
        if (value == null) {
            throw ApiErrors.missingParameter(name);
        }
        return value;
    }
}
