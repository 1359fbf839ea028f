package dev.kinora.server.config;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How times, sizes and switches are written, both ways. */
final class Texts {
    private static final Pattern NUMBER_UNIT = Pattern.compile("(\\d{1,15})\\s*([a-z]*)");

    private Texts() {}

    /** {@code 500ms}, {@code 30s}, {@code 10m}, {@code 2h}, {@code 7d}; zero needs no unit. */
    static Optional<Duration> time(String text) {
        Matcher matcher = NUMBER_UNIT.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Optional.of(Duration.ofMillis(number));
            case "s" -> Optional.of(Duration.ofSeconds(number));
            case "m", "min" -> Optional.of(Duration.ofMinutes(number));
            case "h" -> Optional.of(Duration.ofHours(number));
            case "d" -> Optional.of(Duration.ofDays(number));
            case "" -> Optional.of(Duration.ZERO).filter(zero -> number == 0);
            default -> Optional.empty();
        };
    }

    /** {@code 512}, {@code 8KiB}, {@code 32MiB}, {@code 4GiB}; {@code KB}, {@code MB} and {@code GB} count in thousands. */
    static Optional<ByteSize> size(String text) {
        Matcher matcher = NUMBER_UNIT.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        long unit =
                switch (matcher.group(2)) {
                    case "", "b" -> 1;
                    case "kib", "k" -> 1L << 10;
                    case "mib", "m" -> 1L << 20;
                    case "gib", "g" -> 1L << 30;
                    case "kb" -> 1_000;
                    case "mb" -> 1_000_000;
                    case "gb" -> 1_000_000_000;
                    default -> 0;
                };
        return unit == 0 ? Optional.empty() : Optional.of(new ByteSize(Math.multiplyExact(number, unit)));
    }

    static Optional<Boolean> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "1" -> Optional.of(true);
            case "false", "off", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A time as one would write it. */
    static String show(Duration time) {
        long millis = time.toMillis();
        if (millis == 0) {
            return "0";
        }
        if (millis % 1_000 != 0) {
            return millis + "ms";
        }
        long seconds = millis / 1_000;
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    /** Any value as one would write it; empty for nothing. */
    static String show(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Texts::show).orElse("");
            case Duration time -> show(time);
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case EngineConfig engine -> engine.id() + " (" + engine.type() + ")";
            case List<?> list ->
                String.join(", ", list.stream().map(Texts::show).toList());
            case Map<?, ?> map ->
                String.join(
                        ", ",
                        map.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .toList());
            default -> String.valueOf(value);
        };
    }
}
