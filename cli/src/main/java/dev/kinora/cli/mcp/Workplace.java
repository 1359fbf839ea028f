package dev.kinora.cli.mcp;

import dev.kinora.cli.console.Console;
import dev.kinora.client.wait.Cancellation;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the tools work.
 *
 * @param studio the server
 * @param console the folder, the variables and the language of the user
 * @param output the one folder that files are written to
 * @param longest longest time that a tool waits for a video
 * @param ending ends every wait
 */
public record Workplace(Studio studio, Console console, Path output, Duration longest, Cancellation ending) {}
