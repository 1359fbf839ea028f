/** What stands on the stage: layers and figures, and the generators that build them from a scene. */
@NullMarked
package dev.kinora.animatic.stage;

import org.jspecify.annotations.NullMarked;
