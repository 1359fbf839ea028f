/** Places where nobody can breathe: under water, in space, on other worlds. */
@NullMarked
package dev.kinora.animatic.stage.beyond;

import org.jspecify.annotations.NullMarked;
