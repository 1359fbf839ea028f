/** The models that a server renders with. */
@NullMarked
package dev.kinora.client.model;

import org.jspecify.annotations.NullMarked;
