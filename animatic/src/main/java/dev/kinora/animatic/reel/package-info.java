/**
 * Films out of more than one plan: what a finished video was made of, how it goes on, and what changes when it is made
 * again with other words.
 */
@NullMarked
package dev.kinora.animatic.reel;

import org.jspecify.annotations.NullMarked;
