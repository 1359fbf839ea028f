/** The wire specification as tests: one method a row, found by the number of its section and row. */
@NullMarked
package dev.kinora.server.conformance;

import org.jspecify.annotations.NullMarked;
