/** The words of the Videos API as records and sealed types: no JSON, no SQL. */
@NullMarked
package dev.kinora.server.model;

import org.jspecify.annotations.NullMarked;
