/** Tells webhook endpoints what happened: the event log becomes deliveries, and those are sent until they are taken. */
@NullMarked
package dev.kinora.server.webhook;

import org.jspecify.annotations.NullMarked;
