/** Animals: one body plan drawn from a table of species, coats and postures. */
@NullMarked
package dev.kinora.animatic.stage.actor;

import org.jspecify.annotations.NullMarked;
