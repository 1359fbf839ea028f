/** Spiders, walking and on their webs. */
@NullMarked
package dev.kinora.animatic.stage.spider;

import org.jspecify.annotations.NullMarked;
