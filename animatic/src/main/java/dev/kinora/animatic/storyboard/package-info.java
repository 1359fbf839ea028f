/**
 * Directing: what was understood becomes a plan of shots and a score. Composition by rule: where everything stands, how
 * big it is in the picture, how the camera moves, what is heard.
 */
@NullMarked
package dev.kinora.animatic.storyboard;

import org.jspecify.annotations.NullMarked;
