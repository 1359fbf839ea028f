/** The composition root: builds a server out of its parts and takes it down again. */
@NullMarked
package dev.kinora.server.app;

import org.jspecify.annotations.NullMarked;
