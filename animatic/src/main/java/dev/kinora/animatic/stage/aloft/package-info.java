/** The world from the air: coasts, woods and fields far below, and seas of clouds. */
@NullMarked
package dev.kinora.animatic.stage.aloft;

import org.jspecify.annotations.NullMarked;
