package dev.kinora.cli.console;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The three streams of a process.
 *
 * @param in what people or programs type
 * @param out results
 * @param err progress, hints and errors
 */
public record Streams(InputStream in, PrintStream out, PrintStream err) {}
