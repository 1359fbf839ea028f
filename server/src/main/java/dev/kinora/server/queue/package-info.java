/** Which job may run now, who holds the right to it, and when chores are due. */
@NullMarked
package dev.kinora.server.queue;

import org.jspecify.annotations.NullMarked;
