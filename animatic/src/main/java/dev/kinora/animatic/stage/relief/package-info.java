/** Land as heights over a plain: mountains, dunes, canyons, terraces and seas of clouds, painted as a camera sees them. */
@NullMarked
package dev.kinora.animatic.stage.relief;

import org.jspecify.annotations.NullMarked;
