/** Frames: camera, cached cels, layers in depth order, the finish; any frame in any order on any thread. */
@NullMarked
package dev.kinora.animatic.film;

import org.jspecify.annotations.NullMarked;
