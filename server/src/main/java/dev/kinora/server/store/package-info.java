/** Everything durable: the one place that opens a database and all SQL. */
@NullMarked
package dev.kinora.server.store;

import org.jspecify.annotations.NullMarked;
