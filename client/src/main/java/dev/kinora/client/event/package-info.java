/** Events as they happen, over server-sent events. Not every server of this API has them. */
@NullMarked
package dev.kinora.client.event;

import org.jspecify.annotations.NullMarked;
