/** The animatic engine as the rest of Kinora sees it: the SPI over planning, painting, sound and encoding. */
@NullMarked
package dev.kinora.animatic.engine;

import org.jspecify.annotations.NullMarked;
