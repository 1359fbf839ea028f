/** What leaves the earth: rockets with their pads, shuttles, spaceships, saucers, satellites, rovers. */
@NullMarked
package dev.kinora.animatic.stage.space;

import org.jspecify.annotations.NullMarked;
