/** The Model Context Protocol over streamable HTTP, through the web server that Kinora has anyway. */
@NullMarked
package dev.kinora.cli.mcp.http;

import org.jspecify.annotations.NullMarked;
