/** Sound without samples: a score of plain records becomes 48 kHz stereo PCM, the same score always the same bytes. */
@NullMarked
package dev.kinora.animatic.sound;

import org.jspecify.annotations.NullMarked;
