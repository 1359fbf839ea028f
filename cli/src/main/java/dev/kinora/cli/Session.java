package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.Interrupt;

/**
 * One run of the program.
 *
 * @param console what it reads of the world and writes to
 * @param interrupt how it is asked to end early
 */
record Session(Console console, Interrupt interrupt) {}
