package dev.kinora.server.http;

import dev.kinora.server.http.CreateVideoParser.UnknownFields;
import dev.kinora.server.http.wire.Json;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Reference;
import dev.kinora.server.model.VideoSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the pictures, videos and characters that a request names, in every form there is: a file, an object, an object
 * as JSON text, a bare address. Thread-safe.
 */
final class ReferenceParser {
    private static final String PICTURE = "input_reference";
    private static final String VIDEO = "video";
    private static final String CHARACTERS = "characters";

    private final UnknownFields unknownFields;

    ReferenceParser(UnknownFields unknownFields) {
        this.unknownFields = unknownFields;
    }

    /** A picture. Rows 20 and 21. */
    Reference picture(Value value) {
        return switch (value) {
            case Value.Upload upload -> new Reference.Upload(upload.file(), upload.declaredType());
            case Value.Fields object -> picture(object);
            case Value.Text(String text) when isAddress(text.strip()) -> new Reference.Address(text.strip());
            case Value.Text(String text) -> picture(object(PICTURE, text));
            default -> throw ApiErrors.invalidType(PICTURE, "an object", value.kind());
        };
    }

    /** A source video. Rows 10 and 20. */
    VideoSource video(Value value) {
        return switch (value) {
            case Value.Upload upload -> new VideoSource.Upload(upload.file());
            case Value.Fields object -> new VideoSource.ById(id(VIDEO, object));
            case Value.Text(String text) when text.startsWith("video_") -> new VideoSource.ById(text);
            case Value.Text(String text) -> new VideoSource.ById(id(VIDEO, object(VIDEO, text)));
            default -> throw ApiErrors.invalidType(VIDEO, "an object", value.kind());
        };
    }

    /** Ids of characters; how many there may be is not judged here. Rows 10 and 20. */
    List<String> characters(Value value) {
        return switch (value) {
            case Value.Items(List<Value> items) -> ids(items);
            case Value.Fields object -> ids(List.of(object));
            case Value.Text(String text) when text.strip().startsWith("[") -> characters(list(text));
            default -> throw ApiErrors.invalidType(CHARACTERS, "an array", value.kind());
        };
    }

    private Reference picture(Value.Fields object) {
        known(PICTURE, object, List.of("image_url", "file_id"));
        Optional<String> url = text(PICTURE, object, "image_url");
        Optional<String> file = text(PICTURE, object, "file_id");
        if (url.isPresent() == file.isPresent()) {
            throw ApiErrors.referenceChoice();
        }
        return url.<Reference>map(address -> new Reference.Address(address.strip()))
                .orElseGet(() -> new Reference.FileId(file.orElseThrow()));
    }

    private List<String> ids(List<Value> items) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String name = CHARACTERS + "[" + i + "]";
            if (!(items.get(i) instanceof Value.Fields object)) {
                throw ApiErrors.invalidType(name, "an object", items.get(i).kind());
            }
            ids.add(id(name, object));
        }
        return ids;
    }

    private String id(String name, Value.Fields object) {
        known(name, object, List.of("id"));
        return text(name, object, "id").orElseThrow(() -> ApiErrors.missingParameter(name + ".id"));
    }

    private void known(String name, Value.Fields object, List<String> keys) {
        for (String key : object.fields().keySet()) {
            if (!keys.contains(key) && unknownFields == UnknownFields.REFUSED) {
                throw ApiErrors.unknownParameter(name + "." + key);
            }
        }
    }

    /** A text inside an object; null counts as absent. */
    private static Optional<String> text(String name, Value.Fields object, String key) {
        return CreateVideoParser.present(key, object.fields())
                .map(value -> CreateVideoParser.text(name + "." + key, value));
    }

    /** The object that a text holds; any other text is just a text. */
    private static Value.Fields object(String name, String text) {
        try {
            if (text.strip().startsWith("{")) {
                return Json.readObject(text);
            }
        } catch (ApiException notJson) {
            // Then it is a text that begins with a brace.
        }
        throw ApiErrors.invalidType(name, "an object", "string");
    }

    private static Value list(String text) {
        try {
            Map<String, Value> wrapped =
                    Json.readObject("{\"list\":" + text + "}").fields();
            if (wrapped.size() == 1 && wrapped.get("list") instanceof Value.Items items) {
                return items;
            }
        } catch (ApiException notJson) {
            // Then it is a text that begins with a bracket.
        }
        throw ApiErrors.invalidType(CHARACTERS, "an array", "string");
    }

    private static boolean isAddress(String text) {
        return List.of("https://", "http://", "data:").stream()
                .anyMatch(scheme -> text.regionMatches(true, 0, scheme, 0, scheme.length()));
    }
}
