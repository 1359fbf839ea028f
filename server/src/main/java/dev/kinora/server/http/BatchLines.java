package dev.kinora.server.http;

import dev.kinora.server.batch.LineFormat;
import dev.kinora.server.http.wire.BatchLineBody;
import dev.kinora.server.http.wire.ErrorBody;
import dev.kinora.server.http.wire.Json;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.http.wire.VideoBody;
import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Video;
import dev.kinora.server.service.CreateVideo;
import java.util.Map;
import java.util.Optional;

/** Lines of batches as JSON; their requests are read by the same rules as a request of their own. Thread-safe. */
public final class BatchLines implements LineFormat {
    private static final int MAX_CUSTOM_ID = 512;
    private static final int OK = 200;

    private final CreateVideoParser parser;

    /** @param leniency how unknown fields of the requests are treated */
    public BatchLines(HttpServer.Leniency leniency) {
        this.parser = new CreateVideoParser(CreateVideoParser.UnknownFields.of(leniency));
    }

    @Override
    public Optional<Head> head(byte[] bytes, int length) {
        return line(bytes, length).map(line -> {
            String customId = text("custom_id", line);
            if (customId.isEmpty()) {
                throw ApiErrors.emptyString("custom_id");
            }
            if (customId.length() > MAX_CUSTOM_ID) {
                throw ApiErrors.stringTooLong("custom_id", MAX_CUSTOM_ID, customId.length());
            }
            String method = text("method", line);
            String url = text("url", line);
            return new Head(customId, method, url, model(body(line)));
        });
    }

    @Override
    public CreateVideo request(byte[] bytes) {
        return parser.parse(body(line(bytes, bytes.length).orElseThrow(ApiErrors::notJson)));
    }

    @Override
    public byte[] answered(Envelope envelope, Video video) {
        return response(envelope, OK, VideoBody.of(video));
    }

    @Override
    public byte[] refused(Envelope envelope, ApiError error) {
        return response(envelope, error.status(), ErrorBody.of(error));
    }

    @Override
    public byte[] notRun(Envelope envelope, String code, String message) {
        return Json.write(new BatchLineBody(
                envelope.id(),
                envelope.customId(),
                Optional.empty(),
                Optional.of(new BatchLineBody.NotRun(code, message))));
    }

    private static byte[] response(Envelope envelope, int status, Object body) {
        return Json.write(new BatchLineBody(
                envelope.id(),
                envelope.customId(),
                Optional.of(new BatchLineBody.Response(status, envelope.requestId(), body)),
                Optional.empty()));
    }

    private static Optional<Map<String, Value>> line(byte[] bytes, int length) {
        try {
            return Optional.of(Json.readObject(bytes, length).fields());
        } catch (ApiException notAnObject) {
            return Optional.empty();
        }
    }

    private static String text(String name, Map<String, Value> line) {
        Value value = required(name, line);
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw ApiErrors.invalidType(name, "a string", value.kind());
    }

    private static Value.Fields body(Map<String, Value> line) {
        Value value = required("body", line);
        if (value instanceof Value.Fields fields) {
            return fields;
        }
        throw ApiErrors.invalidType("body", "an object", value.kind());
    }

    private static Value required(String name, Map<String, Value> line) {
        Value value = line.get(name);
        if (value == null) {
            throw ApiErrors.missingParameter(name);
        }
        return value;
    }

    /** A model of the wrong kind is the request's own fault, and is told when it is run. */
    private static Optional<String> model(Value.Fields body) {
        return Optional.ofNullable(body.fields().get("model"))
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text());
    }
}
