/** Lists that come page by page. */
@NullMarked
package dev.kinora.client.page;

import org.jspecify.annotations.NullMarked;
