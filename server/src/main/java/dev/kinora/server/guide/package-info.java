/** The guide that comes along with the server: the Markdown pages of the repository as pages for a browser. */
@NullMarked
package dev.kinora.server.guide;

import org.jspecify.annotations.NullMarked;
