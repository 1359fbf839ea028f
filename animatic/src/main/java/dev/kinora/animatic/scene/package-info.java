/** What is to be drawn, as plain records that print as JSON: the plan of one shot. Knows nothing of how it is drawn. */
@NullMarked
package dev.kinora.animatic.scene;

import org.jspecify.annotations.NullMarked;
