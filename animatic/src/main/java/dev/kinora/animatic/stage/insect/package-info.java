/** Small things that fly: butterflies, bees, dragonflies, ladybirds, fireflies. */
@NullMarked
package dev.kinora.animatic.stage.insect;

import org.jspecify.annotations.NullMarked;
