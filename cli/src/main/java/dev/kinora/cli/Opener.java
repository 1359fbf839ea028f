package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a file with the program that the system keeps for its kind, or with the one that {@code KINORA_OPENER} names. */
final class Opener {
    private Opener() {}

    /** Starts the program and does not wait for it; without one it says where the file is. */
    static void open(Path file, Console console) {
        List<String> command = new ArrayList<>(command(console.variable("KINORA_OPENER")));
        command.add(file.toAbsolutePath().toString());
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            console.say("open.failed", file, command.getFirst());
        }
    }

    private static List<String> command(String chosen) {
        if (!chosen.isEmpty()) {
            return List.of(chosen);
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return List.of("open");
        }
        return system.contains("windows") ? List.of("rundll32", "url.dll,FileProtocolHandler") : List.of("xdg-open");
    }
}
