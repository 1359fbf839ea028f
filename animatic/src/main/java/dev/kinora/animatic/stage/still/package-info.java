/** Still life close-ups: turned vessels and fruit on a table, lit through a window, with steam and dust. */
@NullMarked
package dev.kinora.animatic.stage.still;

import org.jspecify.annotations.NullMarked;
