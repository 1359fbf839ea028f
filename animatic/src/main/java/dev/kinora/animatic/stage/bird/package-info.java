/** Birds: one body plan, a table of species, on the ground, on water and in the air. */
@NullMarked
package dev.kinora.animatic.stage.bird;

import org.jspecify.annotations.NullMarked;
