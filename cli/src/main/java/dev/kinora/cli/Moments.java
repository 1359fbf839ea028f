package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments and lengths of time as people write and read them, in the time zone of the machine. */
final class Moments {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final Pattern AGE = Pattern.compile("(\\d{1,6})\\s*([smhdwj])");

    private Moments() {}

    /** {@code 2026-11-30 06:40}. */
    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** {@code 2026-11-30 06:40:09}. */
    static String second(Instant moment) {
        return SECOND.format(moment);
    }

    /** A length of time such as {@code 90s}, {@code 30m}, {@code 12h}, {@code 30d}, {@code 30j} or {@code 2w}. */
    static Duration age(String option, String text) {
        Matcher age = AGE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!age.matches()) {
            throw new Trouble(ExitCode.USAGE, "usage.age", option, text);
        }
        long number = Long.parseLong(age.group(1));
        return switch (age.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "w" -> Duration.ofDays(7 * number);
            default -> Duration.ofDays(number);
        };
    }

    /** A moment: a length of time ago, a date, a date with a time, or one with its offset. */
    static Instant moment(String option, String text) {
        if (AGE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches()) {
            return Instant.now().minus(age(option, text));
        }
        String iso = text.strip().replace(' ', 'T');
        try {
            if (iso.length() <= 10) {
                return LocalDate.parse(iso).atStartOfDay(ZoneId.systemDefault()).toInstant();
            }
            return iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new Trouble(ExitCode.USAGE, "usage.moment", option, text);
        }
    }
}
