/** What the program reads of the world and how it speaks: streams, languages, progress, troubles, exit codes. */
@NullMarked
package dev.kinora.cli.console;

import org.jspecify.annotations.NullMarked;
