/** What animals without fur have in common: forms drawn in poses, eyes, and how they swim, leap, walk and lie. */
@NullMarked
package dev.kinora.animatic.stage.creature;

import org.jspecify.annotations.NullMarked;
