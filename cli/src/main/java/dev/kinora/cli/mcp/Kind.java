package dev.kinora.cli.mcp;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a parameter of a tool takes: as a JSON schema for assistants, and as a check of what they send. */
sealed interface Kind {
    /** Keywords of JSON Schema. */
    Map<String, Object> schema();

    /**
     * The value, if it is one.
     *
     * @throws Trouble when it is not
     */
    Object check(String name, Object value);

    /** A text of 1 to {@code longest} characters. */
    record Text(int longest) implements Kind {
        @Override
        public Map<String, Object> schema() {
            return ordered("type", "string", "minLength", 1, "maxLength", longest);
        }

        @Override
        public Object check(String name, Object value) {
            if (!(value instanceof String text) || text.isBlank() || text.codePointCount(0, text.length()) > longest) {
                throw new Trouble(ExitCode.USAGE, "mcp.text", name, longest);
            }
            return text;
        }
    }

    /** One of these words. */
    record Word(List<String> words) implements Kind {
        @Override
        public Map<String, Object> schema() {
            return ordered("type", "string", "enum", words);
        }

        @Override
        public Object check(String name, Object value) {
            if (!(value instanceof String word) || !words.contains(word)) {
                throw new Trouble(ExitCode.USAGE, "mcp.choice", name, String.join(", ", words), shown(value));
            }
            return word;
        }
    }

    /** One of these whole numbers. */
    record Choice(List<Integer> numbers) implements Kind {
        @Override
        public Map<String, Object> schema() {
            return ordered("type", "integer", "enum", numbers);
        }

        @Override
        public Object check(String name, Object value) {
            Long number = whole(value);
            if (number == null || !numbers.contains(number.intValue()) || number != number.intValue()) {
                String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
                throw new Trouble(ExitCode.USAGE, "mcp.choice", name, all, shown(value));
            }
            return number;
        }
    }

    /** A whole number within a range. */
    record Whole(long least, long most) implements Kind {
        @Override
        public Map<String, Object> schema() {
            return ordered("type", "integer", "minimum", least, "maximum", most);
        }

        @Override
        public Object check(String name, Object value) {
            Long number = whole(value);
            if (number == null || number < least || number > most) {
                throw new Trouble(ExitCode.USAGE, "usage.range", name, least, most, shown(value));
            }
            return number;
        }
    }

    /** The hosted API takes seconds as a text, so assistants send whole numbers as texts now and then. */
    private static @Nullable Long whole(Object value) {
        try {
            return switch (value) {
                case Number number -> new BigDecimal(number.toString()).longValueExact();
                case String text when text.length() <= 20 -> Long.valueOf(text.strip());
                default -> null;
            };
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return null;
        }
    }

    /** A wrong value as its message shows it. */
    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.put((String) pairs[i], pairs[i + 1]);
        }
        return all;
    }
}
