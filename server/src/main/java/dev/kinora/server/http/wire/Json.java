package dev.kinora.server.http.wire;

import dev.kinora.server.model.ApiErrors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The only class that knows the JSON library. Thread-safe. */
public final class Json {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER_LENGTH = 100;
    private static final int MAX_NAME_LENGTH = 1_000;
    private static final long MAX_TOKENS = 100_000;

    private static final JsonMapper WRITER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private static final JsonFactory READER = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxTokenCount(MAX_TOKENS)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    /** A record of this package as UTF-8 JSON. */
    public static byte[] write(Object body) {
        return WRITER.writeValueAsBytes(body);
    }

    /** A JSON text that somebody else wrote, to stand inside a record; empty when it is none. */
    public static Optional<Object> document(String json) {
        try {
            return Optional.of(WRITER.readTree(json));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the first {@code length} bytes as one JSON object.
     *
     * @throws dev.kinora.server.model.ApiException row 5 when it is no JSON, row 6 when it is no object
     */
    public static Value.Fields readObject(byte[] bytes, int length) {
        Value value = read(bytes, length);
        if (value instanceof Value.Fields fields) {
            return fields;
        }
        throw ApiErrors.notAnObject(value.kind());
    }

    /**
     * Reads a text as one JSON object.
     *
     * @throws dev.kinora.server.model.ApiException row 5 when it is no JSON, row 6 when it is no object
     */
    public static Value.Fields readObject(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return readObject(bytes, bytes.length);
    }

    private static Value read(byte[] bytes, int length) {
        try (JsonParser parser = READER.createParser(ObjectReadContext.empty(), bytes, 0, length)) {
            if (parser.nextToken() == null) {
                throw ApiErrors.notJson();
            }
            Value value = value(parser);
            if (parser.nextToken() != null) {
                throw ApiErrors.notJson();
            }
            return value;
        } catch (JacksonException e) {
            throw ApiErrors.notJson();
        }
    }

    private static Value value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Value.Text(wellFormed(parser.getString()));
            case VALUE_NUMBER_INT -> new Value.Whole(parser.getString());
            case VALUE_NUMBER_FLOAT -> new Value.Decimal(parser.getString());
            case VALUE_TRUE -> new Value.Flag(true);
            case VALUE_FALSE -> new Value.Flag(false);
            case VALUE_NULL -> new Value.Nothing();
            default -> throw ApiErrors.notJson();
        };
    }

    private static Value fields(JsonParser parser) {
        Map<String, Value> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = wellFormed(parser.currentName());
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Value.Fields(fields);
    }

    private static Value items(JsonParser parser) {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Value.Items(items);
    }

    /** Half a surrogate pair and the null character have no place in a stored text; both become U+FFFD. */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean unfit = point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
            repaired.appendCodePoint(unfit ? 0xFFFD : point);
        });
        return repaired.toString();
    }
}
