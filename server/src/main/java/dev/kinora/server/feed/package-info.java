/** What happens, told to whoever listens: one reader of the event log per process, however many listen. */
@NullMarked
package dev.kinora.server.feed;

import org.jspecify.annotations.NullMarked;
