package dev.kinora.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Where log lines go: to the error stream, one line each. */
final class Logs {
    /** Kept, since the log system itself only holds its loggers weakly. */
    private static final Logger ROOT = Logger.getLogger("");

    private static final Logger OWN = Logger.getLogger("dev.kinora");

    private Logs() {}

    /** Warnings and errors only. */
    static void quiet() {
        install(Level.WARNING);
    }

    /** Kinora's own lines from this level on ({@code error, warn, info, debug, trace}); libraries' from warnings on. */
    static void from(String level) {
        install(
                switch (level.toLowerCase(Locale.ROOT)) {
                    case "error" -> Level.SEVERE;
                    case "warn" -> Level.WARNING;
                    case "debug" -> Level.FINE;
                    case "trace" -> Level.FINEST;
                    default -> Level.INFO;
                });
    }

    private static void install(Level level) {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        Handler handler = new ConsoleHandler();
        handler.setLevel(Level.ALL);
        handler.setFormatter(new OneLine());
        ROOT.addHandler(handler);
        ROOT.setLevel(level.intValue() > Level.WARNING.intValue() ? level : Level.WARNING);
        OWN.setLevel(level);
    }

    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord line) {
            Throwable thrown = line.getThrown();
            String cause = thrown == null ? "" : " (" + thrown + ")";
            return Instant.ofEpochMilli(line.getMillis()).truncatedTo(ChronoUnit.MILLIS) + " "
                    + line.getLevel().getName().toLowerCase(Locale.ROOT) + " " + formatMessage(line) + cause + "\n";
        }
    }
}
