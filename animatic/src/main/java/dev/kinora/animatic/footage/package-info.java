/** Pictures that come from files: graded, put under weather, moved over by a camera, cut out. Works on plain I420. */
@NullMarked
package dev.kinora.animatic.footage;

import org.jspecify.annotations.NullMarked;
