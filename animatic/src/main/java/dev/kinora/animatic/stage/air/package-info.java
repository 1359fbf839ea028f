/** What flies: aeroplanes, helicopters, balloons, airships, drones. */
@NullMarked
package dev.kinora.animatic.stage.air;

import org.jspecify.annotations.NullMarked;
