package dev.kinora.server.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what a source wrote into the typed value of a key, or complains: key, value, what is accepted. */
final class Values {
    private Values() {}

    static Object read(Schema.Key key, Raw raw) {
        if (raw instanceof Raw.Scalar(String text, String _) && text.isEmpty() && !isCollection(key.type())) {
            throw complaint(key, raw);
        }
        return read(key, key.type(), raw);
    }

    /** What a key without any source holds. */
    static Object standard(Schema.Key key) {
        Class<?> type = rawType(key.type());
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return read(key, key.type(), new Raw.Scalar(key.setting().standard(), "default"));
    }

    /** What may be written for a key, in words. */
    static String accepted(Schema.Key key) {
        Setting setting = key.setting();
        Type type = key.type();
        Class<?> kind = rawType(type);
        if (kind == Optional.class) {
            return "a path".equals(word(argument(type, 0))) ? "a path" : "a text";
        }
        if (kind == int.class) {
            return "a whole number from " + setting.min() + " to " + setting.max();
        }
        if (kind == ByteSize.class) {
            return "a size from " + new ByteSize(setting.min()) + " to " + new ByteSize(setting.max());
        }
        if (kind == Duration.class) {
            return "a time from " + Texts.show(Duration.ofMillis(setting.min())) + " to "
                    + Texts.show(Duration.ofMillis(setting.max()));
        }
        if (kind == Map.class) {
            return "a table of words (in a variable: a=b,c=d)";
        }
        if (kind == List.class) {
            return argument(type, 0) == String.class
                    ? "a list of texts (in a variable: a,b)"
                    : "a list of tables, in the file only";
        }
        return word(type);
    }

    private static String word(Type type) {
        Class<?> kind = rawType(type);
        if (kind == boolean.class) {
            return "true or false";
        }
        if (kind == Path.class) {
            return "a path";
        }
        if (kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants())
                    .map(constant -> String.valueOf(constant).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        return "a text";
    }

    private static Object read(Schema.Key key, Type type, Raw raw) {
        Class<?> kind = rawType(type);
        if (kind == Optional.class) {
            return Optional.of(read(key, argument(type, 0), raw));
        }
        if (kind == List.class) {
            return list(key, argument(type, 0), raw);
        }
        if (kind == Map.class) {
            return map(key, raw);
        }
        if (raw instanceof Raw.Scalar(String text, String _)) {
            return scalar(key, kind, text.strip()).orElseThrow(() -> complaint(key, raw));
        }
        throw complaint(key, raw);
    }

    private static Optional<Object> scalar(Schema.Key key, Class<?> kind, String text) {
        try {
            if (kind == int.class) {
                return Optional.of(Integer.parseInt(text))
                        .filter(n -> inRange(key, n))
                        .map(n -> n);
            }
            if (kind == boolean.class) {
                return Texts.flag(text).map(flag -> flag);
            }
            if (kind == ByteSize.class) {
                return Texts.size(text)
                        .filter(size -> inRange(key, size.bytes()))
                        .map(size -> size);
            }
            if (kind == Duration.class) {
                return Texts.time(text)
                        .filter(time -> inRange(key, time.toMillis()))
                        .map(time -> time);
            }
            if (kind == Path.class) {
                return Optional.of(Path.of(text));
            }
            if (kind.isEnum()) {
                return Arrays.stream(kind.getEnumConstants())
                        .map(constant -> (Object) constant)
                        .filter(constant -> constant.toString().equalsIgnoreCase(text))
                        .findFirst();
            }
            return Optional.of(text);
        } catch (NumberFormatException | InvalidPathException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static boolean inRange(Schema.Key key, long value) {
        return value >= key.setting().min() && value <= key.setting().max();
    }

    private static List<Object> list(Schema.Key key, Type element, Raw raw) {
        List<Object> values = new ArrayList<>();
        switch (raw) {
            case Raw.Items(List<Raw> items, String _) -> {
                for (Raw item : items) {
                    values.add(element == String.class ? text(key, item) : table(key, (Class<?>) element, item));
                }
            }
            case Raw.Scalar(String text, String _) when text.isBlank() -> {}
            case Raw.Scalar(String text, String _)
            when element == String.class ->
                Arrays.stream(text.split(",")).map(String::strip).forEach(values::add);
            default -> throw complaint(key, raw);
        }
        return values;
    }

    private static Map<String, String> map(Schema.Key key, Raw raw) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (raw) {
            case Raw.Table(Map<String, Raw> entries, String _) ->
                entries.forEach((name, value) -> values.put(name, text(key, value)));
            case Raw.Scalar(String text, String _) when text.isBlank() -> {}
            case Raw.Scalar(String text, String _) -> {
                for (String pair : text.split(",")) {
                    String[] sides = pair.split("=", 2);
                    if (sides.length != 2) {
                        throw complaint(key, raw);
                    }
                    values.put(sides[0].strip(), sides[1].strip());
                }
            }
            default -> throw complaint(key, raw);
        }
        return values;
    }

    private static String text(Schema.Key key, Raw raw) {
        if (raw instanceof Raw.Scalar(String text, String _)) {
            return text;
        }
        throw complaint(key, raw);
    }

    /** A record inside a list: every component must be there, but for tables and what is optional. */
    private static Object table(Schema.Key key, Class<?> type, Raw raw) {
        if (!(raw instanceof Raw.Table(Map<String, Raw> entries, String where))) {
            throw complaint(key, raw);
        }
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        entries.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw new ConfigException(value.where() + ": unknown key '" + name + "' in '" + key.path()
                        + "'; known are " + known + ".");
            }
        });
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Raw value = entries.get(component.getName());
            Class<?> kind = rawType(component.getGenericType());
            boolean optional = kind == Map.class || kind == Optional.class;
            if (value == null && !optional) {
                throw new ConfigException(
                        where + ": an entry of '" + key.path() + "' needs '" + component.getName() + "'.");
            }
            Object nothing = kind == Map.class ? Map.of() : Optional.empty();
            arguments.add(value == null ? nothing : read(key, component.getGenericType(), value));
        }
        return make(type, arguments);
    }

    static Object make(Class<?> type, List<Object> arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new ConfigException(
                    e.getCause() instanceof IllegalArgumentException wrong
                            ? wrong.getMessage() + "."
                            : "" + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a configuration record cannot be made: " + type.getName(), e);
        }
    }

    private static ConfigException complaint(Schema.Key key, Raw raw) {
        String got =
                switch (raw) {
                    case Raw.Scalar _ when key.setting().secret() -> "not usable";
                    case Raw.Scalar(String text, String _) when text.isEmpty() -> "empty";
                    case Raw.Scalar(String text, String _) -> "'" + text + "'";
                    case Raw.Items _ -> "a list";
                    case Raw.Table _ -> "a table";
                };
        return new ConfigException(
                raw.where() + ": '" + key.path() + "' is " + got + "; accepted is " + accepted(key) + ".");
    }

    private static boolean isCollection(Type type) {
        return rawType(type) == List.class || rawType(type) == Map.class;
    }

    static Class<?> rawType(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
