/** The steps of one render, from a leased job to a completed video. */
@NullMarked
package dev.kinora.server.render;

import org.jspecify.annotations.NullMarked;
