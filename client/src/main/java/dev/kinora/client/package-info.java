/** Java client of the Videos API: create, follow, list, delete and download videos, with typed errors and retries. */
@NullMarked
package dev.kinora.client;

import org.jspecify.annotations.NullMarked;
