/** One download over as many connections as it takes. Not part of the public API. */
@NullMarked
package dev.kinora.client.download;

import org.jspecify.annotations.NullMarked;
