/** Creatures on wings of skin: dragons and bats. */
@NullMarked
package dev.kinora.animatic.stage.dragon;

import org.jspecify.annotations.NullMarked;
