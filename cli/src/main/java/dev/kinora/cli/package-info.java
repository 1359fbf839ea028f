/** The command line: commands that speak to a server through the client, and the one that is the server. */
@NullMarked
package dev.kinora.cli;

import org.jspecify.annotations.NullMarked;
