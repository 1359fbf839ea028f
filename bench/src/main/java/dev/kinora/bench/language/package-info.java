/** Measures how well prompts are understood. */
@NullMarked
package dev.kinora.bench.language;

import org.jspecify.annotations.NullMarked;
