/** Benchmarks and the gallery: tools that look at the product from outside. */
@NullMarked
package dev.kinora.bench;

import org.jspecify.annotations.NullMarked;
