/** Water that moves: swell, surf, rivers and lakes, with the sky and the shore in it. */
@NullMarked
package dev.kinora.animatic.stage.sea;

import org.jspecify.annotations.NullMarked;
