/** Looks at the pictures and videos that requests bring along, and makes first frames of the pictures. */
@NullMarked
package dev.kinora.server.reference;

import org.jspecify.annotations.NullMarked;
