/** The HTTP face of the API: routes, handlers, errors; it parses, calls the service and answers. */
@NullMarked
package dev.kinora.server.http;

import org.jspecify.annotations.NullMarked;
