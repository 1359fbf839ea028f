/** The tools that an assistant gets through the Model Context Protocol, and the server that offers them. */
@NullMarked
package dev.kinora.cli.mcp;

import org.jspecify.annotations.NullMarked;
