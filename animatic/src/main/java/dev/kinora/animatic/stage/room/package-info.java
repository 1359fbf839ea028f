/** Rooms: one generator for everything with a roof, from a table of rooms and a table of furniture. */
@NullMarked
package dev.kinora.animatic.stage.room;

import org.jspecify.annotations.NullMarked;
