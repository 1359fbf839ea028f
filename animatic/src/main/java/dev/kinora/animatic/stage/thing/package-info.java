/** Things: a catalogue of props made of a few solid forms, and the rig that shows them on a table, in the open or in a hand. */
@NullMarked
package dev.kinora.animatic.stage.thing;

import org.jspecify.annotations.NullMarked;
