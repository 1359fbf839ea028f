/** Cities: the waterfront road with its skyline, by day and by night. */
@NullMarked
package dev.kinora.animatic.stage.city;

import org.jspecify.annotations.NullMarked;
