/** What floats: boats and ships cut by the water they lie in, with reflection, bow wave and wake. */
@NullMarked
package dev.kinora.animatic.stage.afloat;

import org.jspecify.annotations.NullMarked;
