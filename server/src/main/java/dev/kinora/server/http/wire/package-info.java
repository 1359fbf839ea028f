/** What stands on the wire: the answers as records, the tree of a request, and the one class that knows JSON. */
@NullMarked
package dev.kinora.server.http.wire;

import org.jspecify.annotations.NullMarked;
