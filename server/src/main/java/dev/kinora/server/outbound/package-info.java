/** Requests to addresses that callers named: only public ones unless the operator allows others, and within bounds. */
@NullMarked
package dev.kinora.server.outbound;

import org.jspecify.annotations.NullMarked;
