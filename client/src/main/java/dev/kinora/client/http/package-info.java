/** Requests and answers over HTTP: sending, retrying, pacing, reading. Not part of the public API. */
@NullMarked
package dev.kinora.client.http;

import org.jspecify.annotations.NullMarked;
