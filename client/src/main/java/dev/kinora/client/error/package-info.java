/** What this client throws: one family, whose members are the ones worth telling apart. */
@NullMarked
package dev.kinora.client.error;

import org.jspecify.annotations.NullMarked;
