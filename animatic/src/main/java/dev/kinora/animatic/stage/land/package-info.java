/** Open country: what grows, what rises at the horizon, what one walks on, put together as settings. */
@NullMarked
package dev.kinora.animatic.stage.land;

import org.jspecify.annotations.NullMarked;
