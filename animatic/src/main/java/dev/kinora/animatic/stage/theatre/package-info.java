/** The theatre: a curtained stage under a spot, and the instruments that are played on it. */
@NullMarked
package dev.kinora.animatic.stage.theatre;

import org.jspecify.annotations.NullMarked;
