/** How things are drawn: one light record, form primitives over it, noise, float rasters and the finish. Knows no scene. */
@NullMarked
package dev.kinora.animatic.paint;

import org.jspecify.annotations.NullMarked;
