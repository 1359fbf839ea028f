/** Takes chunked request bodies in small pieces, however large the sender made its chunks. */
@NullMarked
package dev.kinora.server.http.chunk;

import org.jspecify.annotations.NullMarked;
