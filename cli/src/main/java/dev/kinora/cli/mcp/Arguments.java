package dev.kinora.cli.mcp;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The checked arguments of one call. */
final class Arguments {
    private final Map<String, Object> values;

    private Arguments(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Checks what an assistant sent. An argument that is null counts as absent.
     *
     * @throws Trouble when one is missing, unknown or wrong
     */
    static Arguments check(List<Parameter> parameters, @Nullable Map<String, Object> sent) {
        Map<String, Object> given = new LinkedHashMap<>(sent == null ? Map.of() : sent);
        given.values().removeIf(value -> value == null);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Object value = given.remove(parameter.name());
            if (value != null) {
                values.put(parameter.name(), parameter.kind().check(parameter.name(), value));
            } else if (parameter.need() == Parameter.Need.REQUIRED) {
                throw new Trouble(ExitCode.USAGE, "mcp.missing", parameter.name());
            }
        }
        if (!given.isEmpty()) {
            String known = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new Trouble(ExitCode.USAGE, "mcp.unknown", String.join(", ", given.keySet()), known);
        }
        return new Arguments(values);
    }

    /** A text that the call must have. */
    String text(String name) {
        return optional(name).orElseThrow(() -> new Trouble(ExitCode.USAGE, "mcp.missing", name));
    }

    /** A text, where there is one. */
    Optional<String> optional(String name) {
        return Optional.ofNullable((String) values.get(name));
    }

    /** A whole number, where there is one. */
    Optional<Long> number(String name) {
        return Optional.ofNullable((Long) values.get(name));
    }
}
