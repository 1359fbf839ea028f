/** Things to ride and drive: motorcycle, bicycle, car and boat from a few metal and wheel forms. */
@NullMarked
package dev.kinora.animatic.stage.vehicle;

import org.jspecify.annotations.NullMarked;
