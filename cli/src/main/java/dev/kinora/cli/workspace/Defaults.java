package dev.kinora.cli.workspace;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import java.util.List;
import java.util.Optional;

/**
 * What holds where the command line says nothing: the variables of the process, else those of {@code .env}. Of several
 * names for one setting, Kinora's own is asked first, then {@code SORA_}, then {@code OPENAI_}.
 */
public final class Defaults {
    /** Names of the server's address. */
    public static final List<String> BASE_URL = List.of("KINORA_BASE_URL", "SORA_BASE_URL", "OPENAI_BASE_URL");

    /** Names of the key. */
    public static final List<String> API_KEY = List.of("KINORA_API_KEY", "SORA_API_KEY", "OPENAI_API_KEY");

    /** Names of the model. */
    public static final List<String> MODEL = List.of("KINORA_MODEL", "SORA_MODEL");

    /** Names of the length in seconds. */
    public static final List<String> SECONDS =
            List.of("KINORA_SECONDS", "KINORA_DURATION", "SORA_SECONDS", "SORA_DURATION");

    /** Names of the size. */
    public static final List<String> SIZE = List.of("KINORA_SIZE", "SORA_SIZE");

    /** Names of the reference picture. */
    public static final List<String> REFERENCE = List.of("KINORA_REFERENCE_IMAGE", "SORA_REFERENCE_IMAGE");

    private static final String USUAL_MODEL = "sora-2";
    private static final int USUAL_SECONDS = 4;
    private static final String USUAL_SIZE = "1280x720";

    private final Console console;

    /** The defaults that this console's variables make. */
    public Defaults(Console console) {
        this.console = console;
    }

    /** The first of these variables that is set. */
    public Optional<String> first(List<String> names) {
        return names.stream()
                .map(console::variable)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The model, {@code sora-2} unless a variable says otherwise. */
    public String model() {
        return first(MODEL).orElse(USUAL_MODEL);
    }

    /** The length in seconds, 4 unless a variable says otherwise; {@code 8} and {@code 8s} mean the same. */
    public int seconds() {
        return first(SECONDS).map(Defaults::wholeSeconds).orElse(USUAL_SECONDS);
    }

    /** The size, {@code 1280x720} unless a variable says otherwise. */
    public String size() {
        return first(SIZE).orElse(USUAL_SIZE);
    }

    /** The reference picture, if a variable names one. */
    public Optional<String> reference() {
        return first(REFERENCE);
    }

    private static int wholeSeconds(String text) {
        String digits = text.replaceFirst("(?i)\\s*s(ec(onds)?)?$", "");
        if (!digits.matches("\\d{1,6}")) {
            throw new Trouble(ExitCode.SETUP, "defaults.seconds", text, String.join(", ", SECONDS));
        }
        return Integer.parseInt(digits);
    }
}
