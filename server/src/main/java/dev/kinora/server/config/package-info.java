/** The typed configuration: every key with its default, unit and check, and where each value came from. */
@NullMarked
package dev.kinora.server.config;

import org.jspecify.annotations.NullMarked;
