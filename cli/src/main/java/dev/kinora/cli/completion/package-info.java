/** Scripts with which shells complete the program's commands, options and values. */
@NullMarked
package dev.kinora.cli.completion;

import org.jspecify.annotations.NullMarked;
