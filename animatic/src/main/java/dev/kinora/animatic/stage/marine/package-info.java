/** Animals of the sea: finned, winged, armed and shelled body plans over soft tubes, each species a row of a table. */
@NullMarked
package dev.kinora.animatic.stage.marine;

import org.jspecify.annotations.NullMarked;
