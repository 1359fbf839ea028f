/** Wings and what they share: feathers, membranes, beats and the view of something that flies. */
@NullMarked
package dev.kinora.animatic.stage.wing;

import org.jspecify.annotations.NullMarked;
