/** Props: the kite on its string, things held in a hand, and an honest lettered card for whatever is unknown. */
@NullMarked
package dev.kinora.animatic.stage.prop;

import org.jspecify.annotations.NullMarked;
