/** What runs on rails, and brings its track along. */
@NullMarked
package dev.kinora.animatic.stage.rail;

import org.jspecify.annotations.NullMarked;
