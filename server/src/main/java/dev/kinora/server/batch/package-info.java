/** Batches: many requests sent as one file, run one by one, answered as one file. */
@NullMarked
package dev.kinora.server.batch;

import org.jspecify.annotations.NullMarked;
