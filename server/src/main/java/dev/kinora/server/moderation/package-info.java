/** Whether a prompt may be rendered: lists of words and names, patterns, and a moderation service, as configured. */
@NullMarked
package dev.kinora.server.moderation;

import org.jspecify.annotations.NullMarked;
