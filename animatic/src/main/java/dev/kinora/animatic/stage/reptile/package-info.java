/** Scaly and soft-skinned animals on land: four-legged crawlers and striders, the biped of old, snake, frog and snail. */
@NullMarked
package dev.kinora.animatic.stage.reptile;

import org.jspecify.annotations.NullMarked;
