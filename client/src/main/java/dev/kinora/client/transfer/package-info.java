/** Files on their way to the server and back. */
@NullMarked
package dev.kinora.client.transfer;

import org.jspecify.annotations.NullMarked;
