/** Places that people built: houses, towers, walls and bridges as solids in true perspective, and what stands between them. */
@NullMarked
package dev.kinora.animatic.stage.built;

import org.jspecify.annotations.NullMarked;
