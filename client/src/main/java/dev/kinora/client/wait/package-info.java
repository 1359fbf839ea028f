/** How a wait is ended early. */
@NullMarked
package dev.kinora.client.wait;

import org.jspecify.annotations.NullMarked;
