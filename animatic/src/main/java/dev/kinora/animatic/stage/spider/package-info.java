/** Spiders, walking and on their webs, scorpions, and what creeps in rings. */
@NullMarked
package dev.kinora.animatic.stage.spider;

import org.jspecify.annotations.NullMarked;
