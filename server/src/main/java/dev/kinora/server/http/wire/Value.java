package dev.kinora.server.http.wire;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a request, whatever encoding it came in. */
public sealed interface Value {
    /** What error texts call it: {@code string}, {@code integer}, {@code number}, {@code boolean} and so on. */
    String kind();

    /** A text; in a form every plain value is one. */
    record Text(String text) implements Value {
        @Override
        public String kind() {
            return "string";
        }
    }

    /** A whole JSON number, as written. */
    record Whole(String digits) implements Value {
        @Override
        public String kind() {
            return "integer";
        }
    }

    /** A JSON number with a fraction or an exponent, as written. */
    record Decimal(String digits) implements Value {
        @Override
        public String kind() {
            return "number";
        }
    }

    /** True or false. */
    record Flag(boolean on) implements Value {
        @Override
        public String kind() {
            return "boolean";
        }
    }

    /** JSON's null. */
    record Nothing() implements Value {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** A list. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "array";
        }
    }

    /** Named values in the order they came. */
    record Fields(Map<String, Value> fields) implements Value {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String kind() {
            return "object";
        }
    }

    /**
     * An uploaded file.
     *
     * @param file where its bytes lie until the request ends
     * @param bytes how many
     * @param declaredType the media type the sender claims; unreliable
     * @param name the sender's name of it; hostile, empty for none
     */
    record Upload(Path file, long bytes, String declaredType, String name) implements Value {
        @Override
        public String kind() {
            return "file";
        }
    }
}
