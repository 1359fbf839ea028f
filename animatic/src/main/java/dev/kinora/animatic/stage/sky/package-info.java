/** Outdoor light and the sky above every outdoor place. */
@NullMarked
package dev.kinora.animatic.stage.sky;

import org.jspecify.annotations.NullMarked;
