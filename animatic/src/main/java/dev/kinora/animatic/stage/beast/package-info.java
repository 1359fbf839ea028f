/** Furred and hoofed animals as soft bodies: one table of breeds, one skeleton, and the poses of what animals do. */
@NullMarked
package dev.kinora.animatic.stage.beast;

import org.jspecify.annotations.NullMarked;
