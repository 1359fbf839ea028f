/** Turns a prompt into a screenplay: what to show, where, when and how, and what was not understood. */
@NullMarked
package dev.kinora.animatic.language;

import org.jspecify.annotations.NullMarked;
