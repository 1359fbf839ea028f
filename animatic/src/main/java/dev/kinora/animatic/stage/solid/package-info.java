/** Solid things as distances, seen through the scene's camera: forms, stuffs they are made of, and the light on them. */
@NullMarked
package dev.kinora.animatic.stage.solid;

import org.jspecify.annotations.NullMarked;
