/** Reads a request body of any encoding into one tree, within hard limits. */
@NullMarked
package dev.kinora.server.http.body;

import org.jspecify.annotations.NullMarked;
