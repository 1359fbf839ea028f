/** Every rule of the API about videos and models. */
@NullMarked
package dev.kinora.server.service;

import org.jspecify.annotations.NullMarked;
