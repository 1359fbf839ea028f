/** Batches: many requests in one file, answered as files. */
@NullMarked
package dev.kinora.client.batch;

import org.jspecify.annotations.NullMarked;
