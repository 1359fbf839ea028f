/** Keys as texts and hashes, what each may do, and what happens to those who try wrong ones; nothing here is durable. */
@NullMarked
package dev.kinora.server.account;

import org.jspecify.annotations.NullMarked;
