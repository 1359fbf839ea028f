/** From painted frames to finished ones: the style that the prompt names, and the words in the picture. */
@NullMarked
package dev.kinora.animatic.print;

import org.jspecify.annotations.NullMarked;
