/** Files that were uploaded: reference pictures, inputs and answers of batches. */
@NullMarked
package dev.kinora.client.file;

import org.jspecify.annotations.NullMarked;
